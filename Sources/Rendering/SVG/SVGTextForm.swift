// The two ways of writing text into an SVG.

/// Text as text, or as the shapes of its glyphs.
package enum SVGTextForm: String, CaseIterable, Sendable {
  /// `<text>`: searchable, editable, small; looks as drawn where the font is installed.
  case live
  /// Glyph outlines: looks the same everywhere.
  case outlines
}
