// What joins a rate to the noun behind it.

import ReportText

enum NumberFirstWords {
  /// What joins a rate to the noun behind it; behind a hedge (80%以上行政村) nothing needs to.
  static func opener(at start: Int, isHedged: Bool, in text: [UInt32], limit: Int) -> PhraseTable<Void>.Match? {
    if let match = rates.match(at: start, in: text, limit: limit) { return match }
    guard isHedged, start + 1 < limit, Scalars.isHan(text[start]) else { return nil }
    return PhraseTable<Void>.Match(range: start..<start, value: ())
  }

  /// What a rate without a noun goes on with: 80%以上来自民营企业.
  static let sources = PhraseTable(words: "来自 来源于 源于 源自 集中 分布 位于 流向 投向 出自")

  static let rates = PhraseTable(words: "的 都是 是 均为 为 都 属于 属")
}
