// The one engine that measures text for layout: the same that draws it.

/// Measures and breaks text. Layout asks it before anything is placed, so that nothing is clipped afterwards.
///
/// The implementation on Pango is in Rendering; tests of pure layout may use a simple one of their own.
package protocol TextMeasurer {
  /// The room that one line takes. Throws where the font or a glyph is missing.
  func extent(of text: String, _ style: TextStyle) throws -> TextExtent

  /// Breaks `text` into lines of at most `width` pixels, where the language allows; a longer word is broken inside.
  func lines(of text: String, _ style: TextStyle, width: Double) throws -> [String]
}
