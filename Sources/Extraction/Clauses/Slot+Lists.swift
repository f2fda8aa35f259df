// How a figure stands in a list.

import ReportText

extension Slot {
  /// Whether a 、 joins this figure to the one before: a list that shares its verb.
  func opensWithEnumeration(in text: [UInt32]) -> Bool {
    !isFirstInClause && left.lowerBound < left.upperBound && text[left.lowerBound] == Scalars.enumerationComma
  }
}
