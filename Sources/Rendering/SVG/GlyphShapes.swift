// The outlines of glyphs as path data, worked out once for all files.

import CPangoCairo
import Graphics

/// Glyph shapes in thousandths of the type size, one for all sizes. Belongs to one thread at a time, like its engine.
final class GlyphShapes {
  /// What decides the shape of a glyph.
  struct Key: Hashable {
    var family: String
    var weight: TextStyle.Weight
    var language: String
    var glyph: UInt32
  }

  /// Units to the em: those in which most CJK fonts are designed, so that outlines are whole numbers.
  static let unitsPerEm = 1000.0

  private var known: [Key: String] = [:]

  /// The path data of a glyph of `font`, which is set at `size` pixels; empty for a blank.
  func pathData(_ key: Key, _ font: UnsafeMutablePointer<PangoFont>, size: Double) throws -> String {
    if let shape = known[key] { return shape }
    if known.count > 8000 { known = [:] }
    guard let surface = cairo_image_surface_create(CAIRO_FORMAT_A8, 1, 1), let context = cairo_create(surface) else {
      throw RenderingError.backend("no drawing context")
    }
    defer {
      cairo_destroy(context)
      cairo_surface_destroy(surface)
    }
    if let single = pango_glyph_string_new() {
      pango_glyph_string_set_size(single, 1)
      single.pointee.glyphs[0].glyph = key.glyph
      single.pointee.glyphs[0].geometry = PangoGlyphGeometry(width: 0, x_offset: 0, y_offset: 0)
      pango_cairo_glyph_string_path(context, font, single)
      pango_glyph_string_free(single)
    }
    let shape = Self.pathData(of: context, scale: Self.unitsPerEm / size)
    known[key] = shape
    return shape
  }

  /// The current path in relative commands, each place rounded by itself so that nothing adds up.
  private static func pathData(of context: OpaquePointer, scale: Double) -> String {
    guard let copy = cairo_copy_path(context) else { return "" }
    defer { cairo_path_destroy(copy) }
    guard copy.pointee.num_data > 0, let data = copy.pointee.data else { return "" }
    var out = ""
    var (x, y) = (0, 0)
    var start = (0, 0)
    func place(_ at: Int) -> (x: Int, y: Int) {
      (Int((data[at].point.x * scale).rounded()), Int((data[at].point.y * scale).rounded()))
    }
    func number(_ value: Int) { out += value < 0 || out.last?.isLetter ?? true ? String(value) : " " + String(value) }
    var at = 0
    while at < Int(copy.pointee.num_data) {
      let header = data[at].header
      let length = Int(header.length)
      switch header.type {
      case CAIRO_PATH_MOVE_TO:
        // Glyph paths end with a bare move to the next pen position.
        guard at + length < Int(copy.pointee.num_data) else { break }
        let to = place(at + 1)
        out += "m"
        number(to.x - x)
        number(to.y - y)
        (x, y) = to
        start = to
      case CAIRO_PATH_LINE_TO:
        let to = place(at + 1)
        if to.y == y {
          out += "h"
          number(to.x - x)
        } else if to.x == x {
          out += "v"
          number(to.y - y)
        } else {
          out += "l"
          number(to.x - x)
          number(to.y - y)
        }
        (x, y) = to
      case CAIRO_PATH_CURVE_TO:
        out += "c"
        for index in 1...3 {
          let to = place(at + index)
          number(to.x - x)
          number(to.y - y)
        }
        (x, y) = place(at + 3)
      default:
        out += "z"
        (x, y) = start
      }
      at += length
    }
    return out
  }
}
