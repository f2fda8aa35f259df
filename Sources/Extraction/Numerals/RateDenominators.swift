// Rates told per ten thousand or hundred thousand: 266.84/10万.

import DataCube
import ReportText

enum RateDenominators {
  static let unit = UnitOfMeasure("/10万", .proportion)

  /// Where a denominator such as `/10万` ends that begins at `start`; nil where none does.
  static func end(at start: Int, in text: [UInt32], limit: Int) -> Int? {
    guard start + 2 < limit, text[start] == Scalars.slash else { return nil }
    var index = start + 1
    while index < limit, Scalars.isDigit(text[index]) { index += 1 }
    guard index > start + 1, index < limit, text[index] == 0x4E07 else { return nil }
    return index + 1
  }
}
