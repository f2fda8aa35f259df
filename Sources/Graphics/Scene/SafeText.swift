// Text from reports and specs, made harmless for drawing.

/// Takes out what is no visible text.
package enum SafeText {
  /// Line ends and tabs become spaces; control characters, direction marks, joiners and variation selectors go.
  ///
  /// `keepsJoiners` leaves word joiners in, which line breaking obeys; what is drawn has none.
  package static func cleaned(_ text: String, keepsJoiners: Bool = false) -> String {
    guard text.unicodeScalars.contains(where: { isRemoved($0) || isSpace($0) }) else { return text }
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !isRemoved(scalar) || keepsJoiners && scalar == joiner {
      out.append(isSpace(scalar) ? " " : scalar)
    }
    return String(out)
  }

  /// `text` as one word that no line break parts, as far as the line is wide enough.
  package static func unbroken(_ text: String) -> String {
    text.map(String.init).joined(separator: String(joiner))
  }

  /// U+2060 WORD JOINER.
  private static let joiner: Unicode.Scalar = "\u{2060}"

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x85, 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F: true
    default: false
    }
  }

  private static func isRemoved(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D: false
    case 0...0x1F, 0x7F...0x84, 0x86...0x9F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF,
      0xFE00...0xFE0F, 0xFFF0...0xFFFB, 0xFFFE...0xFFFF, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }
}
