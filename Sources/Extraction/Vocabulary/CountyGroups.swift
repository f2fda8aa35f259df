// 六县(市), 五县市区, 东溪、南浦两区: the counties of a prefecture, told together.

import ReportText

/// 六县(市), 五县市区: the counties of a prefecture, told together.
enum CountyGroups {
  /// Where such a name stands that begins at `index`; nil where none does.
  static func match(at index: Int, in text: [UInt32], limit: Int) -> Range<Int>? {
    counted(at: index, in: text, limit: limit) ?? listed(at: index, in: text, limit: limit)
  }

  private static func counted(at index: Int, in text: [UInt32], limit: Int) -> Range<Int>? {
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

  /// 东溪、南浦两区: as many names as the number behind them says.
  private static func listed(at index: Int, in text: [UInt32], limit: Int) -> Range<Int>? {
    var start = index
    var names = 1
    var end = index
    while end < limit, end - start <= longestName {
      if text[end] == Scalars.enumerationComma, end - start >= 2 {
        names += 1
        start = end + 1
      } else if end - start >= 2, names >= 2, let count = counts.match(at: end, in: text, limit: limit) {
        guard count.value == names, let part = parts.match(at: count.range.upperBound, in: text, limit: limit),
          part.range.upperBound < limit, Scalars.isHan(text[part.range.upperBound]),
          // 工业、农业两区域, 居民、职工两市场: longer words.
          longerWords.match(at: count.range.upperBound, in: text, limit: limit) == nil
        else { return nil }
        return index..<part.range.upperBound
      } else if !Scalars.isHan(text[end]) {
        return nil
      }
      end += 1
    }
    return nil
  }

  private static let longerWords = PhraseTable(
    words: "区域 区块 区间 区划 区属 区级 市场 市民 市级 市值 县域 县级 镇区 镇级 乡村 乡级 街道办")
  private static let longestName = 3
  private static let counts = PhraseTable<Int>(
    [("两", 2), ("三", 3), ("四", 4), ("五", 5), ("六", 6), ("七", 7), ("八", 8)])
  private static let parts = PhraseTable(words: "区 县 镇 乡 市 街道 县市 县区 个区 个县 个镇 个乡 个街道")
  private static let tiers = PhraseTable(words: "县(市) 县(市)区 县(市、区) 县(市区) 县市 县市区")
}
