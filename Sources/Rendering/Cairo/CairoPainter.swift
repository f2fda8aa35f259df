// A scene onto a Cairo surface: pixels or PDF pages.

import CPangoCairo
import Graphics

/// Draws scene items with Cairo and Pango.
struct CairoPainter {
  let context: OpaquePointer
  let engine: TextEngine
  /// Whether glyphs are filled as outlines: exact positions on pixels. PDFs embed the font instead.
  let fillsGlyphs: Bool

  /// Paints the background and all items.
  func draw(_ scene: Scene) throws {
    set(scene.background)
    cairo_paint(context)
    try draw(scene.items)
    try CairoPainter.check(cairo_status(context))
  }

  private func draw(_ items: [SceneItem]) throws {
    for item in items {
      switch item {
      case .path(let path): draw(path)
      case .text(let text): try draw(text)
      case .group(let group):
        cairo_save(context)
        if let clip = group.clip {
          trace(clip)
          cairo_clip(context)
        }
        try draw(group.items)
        cairo_restore(context)
      }
    }
  }

  private func draw(_ item: PathItem) {
    trace(item.path)
    if let fill = item.fill {
      set(fill)
      if item.stroke == nil { cairo_fill(context) } else { cairo_fill_preserve(context) }
    }
    if let stroke = item.stroke {
      set(stroke.color)
      cairo_set_line_width(context, stroke.width)
      cairo_set_dash(context, stroke.dashes, Int32(stroke.dashes.count), 0)
      cairo_set_line_join(context, CAIRO_LINE_JOIN_ROUND)
      cairo_stroke(context)
    }
  }

  private func draw(_ item: TextItem) throws {
    let shaped = try engine.shape(item.text, item.style)
    set(item.color)
    cairo_move_to(context, item.start.x, item.start.y)
    if fillsGlyphs {
      pango_cairo_layout_line_path(context, shaped.line)
      cairo_fill(context)
    } else {
      pango_cairo_show_layout_line(context, shaped.line)
      cairo_new_path(context)
    }
  }

  private func trace(_ path: Path) {
    cairo_new_path(context)
    for element in path.elements {
      switch element {
      case .move(let p): cairo_move_to(context, p.x, p.y)
      case .line(let p): cairo_line_to(context, p.x, p.y)
      case .curve(let a, let b, let c): cairo_curve_to(context, a.x, a.y, b.x, b.y, c.x, c.y)
      case .close: cairo_close_path(context)
      }
    }
  }

  private func set(_ color: Color) {
    cairo_set_source_rgba(
      context, Double(color.red) / 255, Double(color.green) / 255, Double(color.blue) / 255, color.opacity)
  }

  /// Throws unless all went well: the one place where Cairo's status is read.
  static func check(_ status: cairo_status_t) throws {
    guard status == CAIRO_STATUS_SUCCESS else {
      throw RenderingError.backend(cairo_status_to_string(status).map { String(cString: $0) } ?? "cairo")
    }
  }
}
