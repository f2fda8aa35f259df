// Derivations as a footnote prints them.

import Graphics

/// Shortens the arithmetic of inferred values for readers.
enum DerivationText {
  /// Numbers with at most two decimals: `51.0095643 (50.4514073…51.5683147)` reads `51.01 (50.45…51.57)`; what two would tell
  /// as nothing with as many as show it.
  static func shortened(_ text: String) -> String {
    var out = ""
    var rest = text[...]
    while let first = rest.first {
      guard first.isASCII, first.isNumber else {
        out.append(first)
        rest = rest.dropFirst()
        continue
      }
      let number = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
      rest = rest.dropFirst(number.count)
      let parts = number.split(separator: ".", omittingEmptySubsequences: false)
      if parts.count == 2, parts[1].count > 2, let value = Double(number) {
        out += ChangeNumber.text(value, places: 2)
      } else {
        out += number
      }
    }
    return out
  }
}
