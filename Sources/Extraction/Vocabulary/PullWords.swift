// Verbs by which one thing drives another: 拉动, 贡献.

import ReportText

enum PullWords {
  static let table = PhraseTable(words: "拉动 上拉 下拉 拉低 拖累 带动GDP 带动经济 贡献了 影响 推高 贡献")
  static let down = PhraseTable(words: "下拉 拉低 拖累")
  private static let tails = PhraseTable(words: "对经济增长的贡献率 对经济增长贡献率 对GDP增长的贡献率 增加值 贡献率 对GDP增长贡献率")

  /// 消费 of 消费对经济增长的贡献率, 非油经济 of 非油经济增加值.
  static func driver(of indicator: Phrase) -> Phrase {
    guard let tail = tails.match(endingAt: indicator.count, in: indicator.folded, limit: 2) else { return indicator }
    let named = indicator.prefix(tail.range.lowerBound)
    // 五大行业|对工业增长的贡献率.
    guard let mark = named.folded.firstIndex(of: 0x5BF9), mark >= 3 else { return named }
    return named.prefix(mark)
  }
}
