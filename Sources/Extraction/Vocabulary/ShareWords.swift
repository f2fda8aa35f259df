// Words of shares: 占…比重.

import ReportText

enum ShareWords {
  static let ratioTails = PhraseTable(words: "比重 占比 所占比重 的比重 所占份额 份额 所占比例")
  /// 在X中的份额: the share of X.
  static let inner = PhraseTable<String>([
    ("中的份额", "份额"), ("中的比重", "比重"), ("中的占比", "比重"), ("中的比例", "比例"), ("中所占比重", "比重"), ("中所占的比重", "比重"), ("中所占份额", "份额"),
    ("中的所占比重", "比重"), ("中的所占份额", "份额"),
  ])
  static let equals = PhraseTable(words: "相当于 相等于")
  static let tails = PhraseTable(words: "的比重 比重 的比例 比例 的 的份额 份额 的比率 之比 的比 达")
  private static let marks = PhraseTable(words: "占")
  /// 占地方财政收入的56%: a share, not land taken.
  private static let trueMarks = PhraseTable(words: "占地方 占地区 占地级")
  private static let falseMarks = PhraseTable(words: "占份额 占的份额 占比 占道 侵占 占用 抢占 占地 占补 强占 占据 占有率 占有 挤占 霸占 占领 占便")

  /// The last 占 that opens a share.
  static func lastMark(in range: Range<Int>, of text: [UInt32]) -> Range<Int>? {
    var end = range.upperBound
    while let mark = marks.lastMatch(in: range.lowerBound..<end, of: text) {
      let around = max(range.lowerBound, mark.range.lowerBound - 1)..<min(range.upperBound, mark.range.upperBound + 2)
      if trueMarks.match(at: mark.range.lowerBound, in: text, limit: range.upperBound) == nil,
        falseMarks.matches(in: around, of: text).contains(where: { $0.range.overlaps(mark.range) })
      {
        end = mark.range.lowerBound
        continue
      }
      return mark.range
    }
    return nil
  }
}
