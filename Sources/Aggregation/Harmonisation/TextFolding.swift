// One spelling for words that differ only in width, quotation marks, spaces or traditional forms.

/// Folds the spellings of names: `“三改”建筑面积` and `「三改」建築面積` become `三改建筑面积`.
package enum TextFolding {
  /// Half-width, lower-case, simplified, without spaces, quotation marks and brackets around nothing.
  package static func fold(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    var hasLetters = false
    for scalar in text.unicodeScalars {
      // Nearly all characters of a name: none is dropped, wide or a capital.
      if ideographs.contains(scalar.value) {
        folded.append(TraditionalTable.simplifiedIdeograph(scalar))
        continue
      }
      let narrow = narrowed(scalar)
      if dropped.contains(narrow) { continue }
      hasLetters = hasLetters || !("0"..."9").contains(narrow)
      folded.append(narrow)
    }
    return hasLetters ? String(folded).lowercased() : String(folded)
  }

  /// CJK Unified Ideographs.
  static let ideographs: ClosedRange<UInt32> = 0x4E00...0x9FFF

  private static func narrowed(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0x3000: " "
    default: scalar
    }
  }

  private static let dropped = Set("“”‘’\"'「」『』《》〈〉【】 \t\n\r\u{00A0}\u{200B}·・".unicodeScalars)
}
