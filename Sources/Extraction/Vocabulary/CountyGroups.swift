// 六县(市), 五县市区: the counties of a prefecture, told together.

import ReportText

/// 六县(市), 五县市区: the counties of a prefecture, told together.
enum CountyGroups {
  /// Where such a name stands that begins at `index`; nil where none does.
  static func match(at index: Int, in text: [UInt32], limit: Int) -> Range<Int>? {
    guard index < limit,
      ChineseNumeralReader.digit(text[index]) != nil || Scalars.isDigit(text[index]) || text[index] == 0x5341
    else { return nil }
    var end = index + 1
    while end < limit, end - index < 3,
      ChineseNumeralReader.digit(text[end]) != nil || Scalars.isDigit(text[end]) || text[end] == 0x5341
    {
      end += 1
    }
    guard let tier = tiers.match(at: end, in: text, limit: limit), tier.range.upperBound < limit else { return nil }
    return index..<tier.range.upperBound
  }

  private static let tiers = PhraseTable(words: "县(市) 县(市)区 县(市、区) 县(市区) 县市 县市区")
}
