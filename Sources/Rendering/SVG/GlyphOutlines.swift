// Which glyph shapes an SVG uses, each written once a file.

import CPangoCairo
import Graphics

/// Turns shaped lines into references to glyph shapes.
struct GlyphOutlines {
  /// Shapes in order of first use, as path data in thousandths of the type size.
  private(set) var shapes: [String] = []
  private var index: [GlyphShapes.Key: Int] = [:]
  private let known: GlyphShapes

  /// One glyph at its place.
  struct Placed {
    /// Which of `shapes`.
    var shape: Int
    /// From the start of the line, in thousandths of the type size.
    var x: Int
    var y: Int
  }

  init(_ known: GlyphShapes) {
    self.known = known
  }

  /// The glyphs of a shaped line; blank ones are left out.
  mutating func place(_ shaped: ShapedLine, _ style: TextStyle) throws -> [Placed] {
    var placed: [Placed] = []
    let scale = GlyphShapes.unitsPerEm / (style.size * Double(PANGO_SCALE))
    var pen: Int32 = 0
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
        let key = GlyphShapes.Key(
          family: family, weight: style.weight, language: style.language, glyph: info.glyph)
        let shape = try shape(key, font, size: style.size)
        if !shapes[shape].isEmpty {
          let x = (Double(pen + info.geometry.x_offset) * scale).rounded()
          placed.append(
            Placed(shape: shape, x: Int(x), y: Int((Double(info.geometry.y_offset) * scale).rounded())))
        }
        pen += info.geometry.width
      }
    }
    return placed
  }

  private mutating func shape(
    _ key: GlyphShapes.Key, _ font: UnsafeMutablePointer<PangoFont>, size: Double
  ) throws -> Int {
    if let used = index[key] { return used }
    shapes.append(try known.pathData(key, font, size: size))
    index[key] = shapes.count - 1
    return shapes.count - 1
  }
}
