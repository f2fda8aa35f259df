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

  /// What opens a comparison with a goal that says behind it which way it goes: 比10%的目标高出1.8个百分点.
  static let openers = PhraseTable(words: "比 较 与 同 距 距离 离")

  /// Which way it goes: 高出, 还差.
  static let ways = PhraseTable<Int>(
    ["高", "快", "多", "高出", "快出", "多出", "高了", "快了", "多了", "超出", "超过", "超", "提高"].map { ($0, 1) }
      + ["低", "慢", "少", "低了", "慢了", "少了", "差", "还差", "尚差", "仍差", "相差", "尚有差距", "差了", "回落"].map { ($0, -1) })

  static let passing = PhraseTable(words: "超额完成")

  static let table = PhraseTable<Int>(
    ["高于", "快于", "高出", "领先", "超过", "超出", "多于", "好于", "优于", "超", "超前于", "高过", "快过", "多过"].map { ($0, 1) }
      + ["低于", "慢于", "落后", "少于", "低出", "塌", "欠", "落后于", "差于", "低过", "慢过", "少过"].map { ($0, -1) })
}
