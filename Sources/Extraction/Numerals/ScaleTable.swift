// The scales that multiply a numeral: a new scale is a new row.

import ReportText

/// 万, 亿 and their kin: SDMX's UNIT_MULT.
enum ScaleTable {
  /// Phrase → power of ten.
  static let table = PhraseTable<Int>([
    ("十", 1), ("百", 2), ("千", 3), ("万", 4), ("十万", 5), ("百万", 6), ("千万", 7), ("亿", 8), ("十亿", 9), ("百亿", 10),
    ("千亿", 11), ("万亿", 12), ("兆", 12), ("万万", 8), ("兆亿", 20),
  ])

  /// Scales that may stand behind Arabic digits, shortest first; the lexer tries each together with the unit behind it.
  static func candidates(at start: Int, in text: [UInt32], limit: Int) -> [(end: Int, power: Int)] {
    var result: [(end: Int, power: Int)] = [(start, 0)]
    for length in 1...2 where start + length <= limit {
      if let match = table.match(at: start, in: text, limit: start + length), match.range.count == length {
        result.append((match.range.upperBound, match.value))
      }
    }
    return result
  }
}
