// Verbs that hold a quantity against another one.

import ReportText

/// Verbs that hold a quantity against another one.
enum ExceedingWords {
  /// Whether the opener is part of a longer word: 超额, 超市.
  static func isWord(_ opener: Range<Int>, in range: Range<Int>, of text: [UInt32]) -> Bool {
    // 超市下达任务80套: what the city has set.
    if handedDown.match(at: opener.upperBound, in: text, limit: range.upperBound) != nil { return false }
    return Comparisons.falseOpeners.matches(
      in: max(range.lowerBound, opener.lowerBound - 2)..<min(range.upperBound, opener.upperBound + 2), of: text
    ).contains { $0.range.overlaps(opener) && $0.range.count >= opener.count }
  }

  private static let handedDown = PhraseTable(words: "市下达 省下达 县下达 区下达 国家下达 上级下达")

  /// What closes a comparison with 比: 比全省、全国平均分别高1.1和1.9个百分点.
  static let adjectives = PhraseTable<Int>([("高", 1), ("快", 1), ("多", 1), ("低", -1), ("慢", -1), ("少", -1)])

  static let passing = PhraseTable(words: "超额完成")

  static let table = PhraseTable<Int>(
    ["高于", "快于", "高出", "领先", "超过", "超出", "多于", "好于", "优于", "超", "超前于", "高过"].map { ($0, 1) }
      + ["低于", "慢于", "落后", "少于", "低出", "塌", "欠", "落后于", "差于", "低过"].map { ($0, -1) })
}
