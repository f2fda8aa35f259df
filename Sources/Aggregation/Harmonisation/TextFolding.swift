// One spelling for words that differ only in width, quotation marks, spaces or traditional forms.

/// Folds the spellings of names: `“三改”建筑面积` and `「三改」建築面積` become `三改建筑面积`.
package enum TextFolding {
  /// Half-width, lower-case, simplified, without spaces, quotation marks and brackets around nothing.
  package static func fold(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let narrow = narrowed(scalar)
      if dropped.contains(narrow) { continue }
      folded.append(TraditionalTable.simplified[narrow] ?? narrow)
    }
    return String(folded).lowercased()
  }

  private static func narrowed(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0x3000: " "
    default: scalar
    }
  }

  private static let dropped = Set("“”‘’\"'「」『』《》〈〉【】 \t\n\r\u{00A0}\u{200B}·・".unicodeScalars)
}
