// Why a picture could not be drawn.

/// What stops drawing altogether.
package enum RenderingError: Error, Equatable {
  /// The family is not installed.
  case missingFont(family: String)
  /// The family has no glyph for a character of the text.
  case missingGlyph(character: String, text: String, family: String)
  /// A font file of a library could not be read.
  case unreadableFontFile(String)
  /// Cairo, Pango or the compressor gave up; its own words.
  case backend(String)
}

extension RenderingError: CustomStringConvertible {
  /// Lower case, no full stop: what, the offending text, the cure.
  package var description: String {
    switch self {
    case .missingFont(let family):
      "no font family “\(family)”; install it (Debian: fonts-noto-cjk) or name another in the theme"
    case .missingGlyph(let character, let text, let family):
      "no glyph for “\(character)” (\(RenderingError.code(of: character))) of “\(text)” in \(family); "
        + "take the character out or name another font in the theme"
    case .unreadableFontFile(let path): "cannot read the font file \(path)"
    case .backend(let words): "drawing failed: \(words)"
    }
  }

  private static func code(of character: String) -> String {
    character.unicodeScalars.map { "U+" + String($0.value, radix: 16, uppercase: true) }.joined(separator: " ")
  }
}
