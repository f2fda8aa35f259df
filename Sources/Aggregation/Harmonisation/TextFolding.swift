// One spelling for words that differ only in width, quotation marks, spaces or traditional forms.

import DataCube

/// Folds the spellings of names: `“三改”建筑面积` and `「三改」建築面積` become `三改建筑面积`.
package enum TextFolding {
  /// Half-width, lower-case, simplified, without spaces, quotation marks and brackets around nothing.
  package static func fold(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    var hasLetters = false
    for scalar in text.unicodeScalars {
      // Nearly all characters of a name: none is dropped, wide or a capital.
      if ideographs.contains(scalar.value) {
        folded.append(simplified[Int(scalar.value - ideographs.lowerBound)])
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
  private static let ideographs: ClosedRange<UInt32> = 0x4E00...0x9FFF

  /// The simplified form of every ideograph by its place: itself where it has no other.
  private static let simplified: [Unicode.Scalar] = {
    var forms = ideographs.compactMap(Unicode.Scalar.init)
    func enter(_ traditional: UInt32, _ form: Unicode.Scalar?) {
      guard ideographs.contains(traditional), let form else { return }
      forms[Int(traditional - ideographs.lowerBound)] = form
    }
    SimplifiedForms.forEach { enter(UInt32($0), Unicode.Scalar($1)) }
    for (traditional, form) in ofNamesAlone { enter(traditional.value, form) }
    return forms
  }()

  /// What the table of texts leaves out, since simplified prose writes it too (瞭望), or since it is Japanese.
  private static let ofNamesAlone: [(Unicode.Scalar, Unicode.Scalar)] = [("瞭", "了"), ("増", "增")]

  private static func narrowed(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0x3000: " "
    default: scalar
    }
  }

  private static let dropped = Set("“”‘’\"'「」『』《》〈〉【】 \t\n\r\u{00A0}\u{200B}·・".unicodeScalars)
}
