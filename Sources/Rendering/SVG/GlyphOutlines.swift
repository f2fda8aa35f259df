// Glyph shapes for SVG, each written once a file.

import CPangoCairo
import Graphics

/// Turns shaped lines into references to glyph shapes.
struct GlyphOutlines {
  /// Shapes in order of first use, as path data at the size drawn.
  private(set) var shapes: [String] = []
  private var index: [Key: Int] = [:]
  private let context: OpaquePointer
  private let surface: OpaquePointer

  private struct Key: Hashable {
    var family: String
    var size: Double
    var weight: TextStyle.Weight
    var language: String
    var glyph: UInt32
  }

  /// One glyph at its place, relative to the start of the line.
  struct Placed {
    /// Which of `shapes`.
    var shape: Int
    var offset: Point
  }

  init() throws {
    guard let surface = cairo_image_surface_create(CAIRO_FORMAT_A8, 1, 1), let context = cairo_create(surface) else {
      throw RenderingError.backend("no drawing context")
    }
    self.surface = surface
    self.context = context
    cairo_set_tolerance(context, 0.01)
  }

  /// Gives the scratch surface back; call once when done.
  func release() {
    cairo_destroy(context)
    cairo_surface_destroy(surface)
  }

  /// The glyphs of a shaped line; blank ones are left out.
  mutating func place(_ shaped: ShapedLine, _ style: TextStyle) -> [Placed] {
    var placed: [Placed] = []
    let scale = Double(PANGO_SCALE)
    var pen = 0.0
    var node = shaped.line.pointee.runs
    while let entry = node {
      node = entry.pointee.next
      guard let data = entry.pointee.data else { continue }
      let run = data.assumingMemoryBound(to: PangoGlyphItem.self).pointee
      guard let item = run.item, let glyphs = run.glyphs, let font = item.pointee.analysis.font else { continue }
      let description = style.latinFamily == nil ? nil : pango_font_describe(font)
      let family =
        description.flatMap { pango_font_description_get_family($0) }.map { String(cString: $0) } ?? style.family
      if let description { pango_font_description_free(description) }
      for position in 0..<Int(glyphs.pointee.num_glyphs) {
        let info = glyphs.pointee.glyphs[position]
        let key = Key(
          family: family, size: style.size, weight: style.weight, language: style.language, glyph: info.glyph)
        let shape = shape(key, font)
        if !shapes[shape].isEmpty {
          let x = pen + Double(info.geometry.x_offset) / scale
          placed.append(Placed(shape: shape, offset: Point(x, Double(info.geometry.y_offset) / scale)))
        }
        pen += Double(info.geometry.width) / scale
      }
    }
    return placed
  }

  private mutating func shape(_ key: Key, _ font: UnsafeMutablePointer<PangoFont>) -> Int {
    if let known = index[key] { return known }
    cairo_new_path(context)
    if let single = pango_glyph_string_new() {
      pango_glyph_string_set_size(single, 1)
      single.pointee.glyphs[0].glyph = key.glyph
      single.pointee.glyphs[0].geometry = PangoGlyphGeometry(width: 0, x_offset: 0, y_offset: 0)
      pango_cairo_glyph_string_path(context, font, single)
      pango_glyph_string_free(single)
    }
    shapes.append(pathData())
    index[key] = shapes.count - 1
    return shapes.count - 1
  }

  /// The current path, two decimals: a hundredth of a pixel is not seen at three times the size.
  private func pathData() -> String {
    guard let copy = cairo_copy_path(context) else { return "" }
    defer { cairo_path_destroy(copy) }
    guard copy.pointee.num_data > 0, let data = copy.pointee.data else { return "" }
    var out = ""
    func add(_ letter: String, _ at: Int, _ count: Int) {
      out += letter
      for index in 0..<count {
        let point = data[at + 1 + index].point
        if index > 0 { out += " " }
        out += FixedDecimal.text(point.x, places: 2, trimmed: true) + " "
        out += FixedDecimal.text(point.y, places: 2, trimmed: true)
      }
    }
    var at = 0
    while at < Int(copy.pointee.num_data) {
      let header = data[at].header
      switch header.type {
      case CAIRO_PATH_MOVE_TO:
        // Glyph paths end with a bare move to the next pen position.
        if at + Int(header.length) < Int(copy.pointee.num_data) { add("M", at, 1) }
      case CAIRO_PATH_LINE_TO: add("L", at, 1)
      case CAIRO_PATH_CURVE_TO: add("C", at, 3)
      default: out += "Z"
      }
      at += Int(header.length)
    }
    return out
  }
}
