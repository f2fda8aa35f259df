// How a figure stands in a list.

import ReportText

extension Slot {
  /// Whether a 、 joins this figure to the one before: a list that shares its verb.
  func opensWithEnumeration(in text: [UInt32]) -> Bool {
    guard !isFirstInClause, left.lowerBound < left.upperBound else { return false }
    // 3处以上、省级9处以上: behind what hedges the number before.
    let mark = Hedges.hedge(behind: left.lowerBound, in: text, limit: left.upperBound)?.range.upperBound
    return text[mark.map { min($0, left.upperBound - 1) } ?? left.lowerBound] == Scalars.enumerationComma
  }
}
