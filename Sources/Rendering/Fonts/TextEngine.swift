// Pango, as layout sees it: the same shaped lines are measured and drawn.

import CPangoCairo
import Graphics

/// Shapes, measures and breaks text with Pango. Belongs to one thread at a time.
final class TextEngine: TextMeasurer {
  private let fontMap: UnsafeMutablePointer<PangoFontMap>
  let context: OpaquePointer
  /// For SVG with outlines.
  let shapes = GlyphShapes()
  /// For the pictures that are drawn with this engine.
  let scratch = ScratchMemory()
  private var shaped: [Key: ShapedLine] = [:]
  private var layouts: [TextStyle: OpaquePointer] = [:]

  private struct Key: Hashable {
    var text: String
    var style: TextStyle
  }

  init(_ fonts: FontLibrary) throws {
    guard let fontMap = pango_cairo_font_map_new() else { throw RenderingError.backend("no font map") }
    self.fontMap = fontMap
    if let configuration = fonts.configuration {
      pango_fc_font_map_set_config(OpaquePointer(fontMap), configuration)
    }
    guard let context = pango_font_map_create_context(fontMap) else {
      g_object_unref(fontMap)
      throw RenderingError.backend("no text context")
    }
    self.context = context
    // Unhinted and unrounded: the same measures at every scale and on every backend.
    let options = cairo_font_options_create()
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
    pango_cairo_context_set_font_options(context, options)
    cairo_font_options_destroy(options)
    pango_context_set_round_glyph_positions(context, 0)
    pango_context_set_base_dir(context, PANGO_DIRECTION_LTR)
  }

  deinit {
    forget()
    for layout in layouts.values { g_object_unref(UnsafeMutableRawPointer(layout)) }
    g_object_unref(UnsafeMutableRawPointer(context))
    g_object_unref(fontMap)
  }

  /// Drops shaped lines: called where the memory of a long run would grow.
  func forget() {
    for line in shaped.values { g_object_unref(UnsafeMutableRawPointer(line.layout)) }
    shaped = [:]
  }

  // MARK: - Measuring

  func extent(of text: String, _ style: TextStyle) throws -> TextExtent { try shape(text, style).extent }

  func lines(of text: String, _ style: TextStyle, width: Double) throws -> [String] {
    let shared = try layout(for: style)
    guard let layout = style.latinFamily == nil ? shared : pango_layout_copy(shared) else {
      throw RenderingError.backend("no text layout")
    }
    defer { if layout != shared { g_object_unref(UnsafeMutableRawPointer(layout)) } }
    pango_layout_set_text(layout, text, Int32(clamping: text.utf8.count))
    LatinRuns.apply(style, to: layout, text: text)
    pango_layout_set_width(layout, Int32(clamping: Int(max(1, min(width, 1e6)) * Double(PANGO_SCALE))))
    defer { pango_layout_set_width(layout, -1) }
    let bytes = Array(text.utf8)
    var lines: [String] = []
    for index in 0..<pango_layout_get_line_count(layout) {
      guard let line = pango_layout_get_line_readonly(layout, index) else { continue }
      let start = Int(line.pointee.start_index)
      let end = min(bytes.count, start + Int(line.pointee.length))
      let piece = String(decoding: bytes[start..<end], as: UTF8.self)
      lines.append(piece.trimmingSpaces)
    }
    return lines.filter { !$0.isEmpty }
  }

  // MARK: - Shaping

  /// The line as it will be drawn; checked for missing fonts and glyphs.
  func shape(_ text: String, _ style: TextStyle) throws -> ShapedLine {
    let key = Key(text: text, style: style)
    if let known = shaped[key] { return known }
    if shaped.count > 4000 { forget() }
    guard let layout = pango_layout_copy(try self.layout(for: style)) else {
      throw RenderingError.backend("no text layout")
    }
    pango_layout_set_text(layout, text, Int32(clamping: text.utf8.count))
    LatinRuns.apply(style, to: layout, text: text)
    guard let line = pango_layout_get_line_readonly(layout, 0) else {
      g_object_unref(UnsafeMutableRawPointer(layout))
      throw RenderingError.backend("text without a line")
    }
    do {
      try check(layout, line, text, style)
    } catch {
      g_object_unref(UnsafeMutableRawPointer(layout))
      throw error
    }
    var ink = PangoRectangle()
    var logical = PangoRectangle()
    pango_layout_line_get_extents(line, &ink, &logical)
    let scale = Double(PANGO_SCALE)
    let extent = TextExtent(
      width: Double(logical.width) / scale, ascent: max(style.size * 0.88, -Double(ink.y) / scale),
      descent: max(style.size * 0.12, Double(ink.y + ink.height) / scale))
    let made = ShapedLine(layout: layout, line: line, extent: extent)
    shaped[key] = made
    return made
  }

  private func layout(for style: TextStyle) throws -> OpaquePointer {
    if let known = layouts[style] { return known }
    guard let layout = pango_layout_new(context) else { throw RenderingError.backend("no text layout") }
    let font = pango_font_description_new()
    pango_font_description_set_family(font, style.family)
    pango_font_description_set_absolute_size(font, style.size * Double(PANGO_SCALE))
    pango_font_description_set_weight(font, style.weight == .bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
    pango_layout_set_font_description(layout, font)
    pango_font_description_free(font)
    let attributes = pango_attr_list_new()
    pango_attr_list_insert(attributes, pango_attr_fallback_new(0))
    pango_attr_list_insert(attributes, pango_attr_language_new(pango_language_from_string(style.language)))
    pango_layout_set_attributes(layout, attributes)
    pango_attr_list_unref(attributes)
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
    pango_layout_set_single_paragraph_mode(layout, 1)
    pango_layout_set_auto_dir(layout, 0)
    layouts[style] = layout
    return layout
  }

  /// Every run must be set in the family that was asked for, and every glyph must be there.
  private func check(
    _ layout: OpaquePointer, _ line: UnsafeMutablePointer<PangoLayoutLine>, _ text: String, _ style: TextStyle
  ) throws {
    let bytes = Array(text.utf8)
    var node = line.pointee.runs
    while let entry = node {
      node = entry.pointee.next
      guard let data = entry.pointee.data else { continue }
      let run = data.assumingMemoryBound(to: PangoGlyphItem.self).pointee
      guard let item = run.item, let glyphs = run.glyphs, let font = item.pointee.analysis.font else {
        throw RenderingError.missingFont(family: style.family)
      }
      let description = pango_font_describe(font)
      let family = pango_font_description_get_family(description).map { String(cString: $0) }
      pango_font_description_free(description)
      guard let family, family == style.family || family == style.latinFamily else {
        throw RenderingError.missingFont(family: style.family)
      }
      for index in 0..<Int(glyphs.pointee.num_glyphs)
      where glyphs.pointee.glyphs[index].glyph & 0x1000_0000 != 0 && glyphs.pointee.glyphs[index].glyph != 0x0FFF_FFFF {
        let offset = Int(item.pointee.offset) + Int(glyphs.pointee.log_clusters[index])
        let rest = String(decoding: bytes[min(offset, bytes.count)...], as: UTF8.self)
        throw RenderingError.missingGlyph(
          character: rest.first.map(String.init) ?? "?", text: text, family: family)
      }
    }
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    var part = self[...]
    while part.first == " " || part.first == "\u{3000}" { part.removeFirst() }
    while part.last == " " || part.last == "\u{3000}" { part.removeLast() }
    return String(part)
  }
}
