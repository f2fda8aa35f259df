// The scales that multiply a numeral: a new scale is a new row.

import ReportText

/// 万, 亿 and their kin: SDMX's UNIT_MULT.
enum ScaleTable {
  /// Phrase → power of ten.
  static let table = PhraseTable<Int>([
    ("十", 1), ("百", 2), ("千", 3), ("万", 4), ("十万", 5), ("百万", 6), ("千万", 7), ("亿", 8), ("十亿", 9), ("百亿", 10),
    ("千亿", 11), ("万亿", 12), ("兆", 12), ("万万", 8), ("兆亿", 20),
  ])

  /// The most scalars of a scale behind Arabic digits.
  static let longest = 2

  /// The scale of `length` scalars behind Arabic digits, which may be none; the lexer tries each length together with the
  /// unit behind it.
  static func scale(ofLength length: Int, at start: Int, in text: [UInt32], limit: Int) -> (end: Int, power: Int)? {
    if length == 0 { return (start, 0) }
    guard start + length <= limit, let match = table.match(at: start, in: text, limit: start + length),
      match.range.count == length
    else { return nil }
    return (match.range.upperBound, match.value)
  }
}
