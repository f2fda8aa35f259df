// The scale that a numeral prints.

import ReportText

/// The scale that a numeral prints.
enum ScaleReader {
  static func power(of token: NumeralToken, in text: [UInt32]) -> Int {
    var index = token.digitsEnd
    var power = 0
    while index < token.unitRange.lowerBound {
      if let match = ScaleTable.table.match(at: index, in: text, limit: token.unitRange.lowerBound) {
        power += match.value
        index = match.range.upperBound
      } else {
        index += 1
      }
    }
    return power
  }
}
