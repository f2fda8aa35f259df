// Subjects that a clause without figures names for the number behind it.

import DataCube
import ReportText

extension FigureReader {
  /// 制造业采购经理指数持续走高,12月达55%: a measure that a clause speaks of before its number comes.
  func notePendingSubject(_ clause: Clause) {
    guard clause.opener == 0 || clause.opener == Scalars.semicolon || clause.opener == Scalars.comma,
      !sentenceDrafts.contains(where: { clause.range.contains(drafts[$0].token.start) }),
      let measure = Self.pendingMeasures.firstMatch(in: clause.range, of: text) ?? superlative(clause)
        ?? measured(clause)
    else { return }
    memory.pendingClause = clause.range
    let phrase = cleaner.clean(subjectStart(clause, measure.range.upperBound)..<measure.range.upperBound)
    if phrase.count >= 2, phrase.count <= 20 { memory.pendingSubject = phrase }
  }

  /// 东城街道工单量最多,为388件: what is said to be most is what is counted.
  private func superlative(_ clause: Clause) -> PhraseTable<Void>.Match? {
    guard let most = Self.superlatives.lastMatch(in: clause.range, of: text),
      clause.range.upperBound - most.range.upperBound <= 1
    else { return nil }
    return PhraseTable<Void>.Match(range: clause.range.lowerBound..<most.range.lowerBound, value: ())
  }

  /// 服务类以餐饮服务|最为集中: what the 以 puts first.
  private func subjectStart(_ clause: Clause, _ end: Int) -> Int {
    guard Self.concentrations.firstMatch(in: end..<clause.range.upperBound, of: text) != nil,
      let mark = text[clause.range.lowerBound..<end].lastIndex(of: 0x4EE5), end - mark > 2
    else { return clause.range.lowerBound }
    return mark + 1
  }

  private static let concentrations = PhraseTable(words: "最为集中 最集中 最多 居多 居首 为主 最为突出 最突出")

  /// 案件的结案率,年底要达到85%以上: a clause that ends with its measure.
  private func measured(_ clause: Clause) -> PhraseTable<Void>.Match? {
    guard
      let measure = MeasureNouns.rates.match(
        endingAt: clause.range.upperBound, in: text, limit: clause.range.lowerBound),
      clause.range.count >= 4
    else { return nil }
    return PhraseTable<Void>.Match(range: measure.range, value: ())
  }

  /// Which way what waits for its number has moved, where its clause says that its growth is the greatest.
  var pendingGrowth: (sign: Int, basis: ComparisonBasis?)? {
    guard let clause = memory.pendingClause, let most = Self.superlatives.lastMatch(in: clause, of: text),
      clause.upperBound - most.range.upperBound <= 1,
      let growth = Directions.table.match(endingAt: most.range.lowerBound, in: text, limit: clause.lowerBound + 2),
      growth.value.isNoun
    else { return nil }
    return (growth.value.sign, Comparisons.table.lastMatch(in: clause, of: text)?.value)
  }

  private static let superlatives = PhraseTable(
    words:
      "最为集中 最集中 最为突出 最突出 最多 最快 最慢 最高 最大 最低 最少 居多 居首 居首位 双下降 双上升 双提升 双增长 双降 双升 实现双下降 持续下降 持续增长 稳步提升 稳步增长 稳步提高 大幅下降 大幅增长 明显下降 明显提高 全面下降 全部下降 全面增长 三下降 四下降 五下降 三降 四降 三上升 三增长 四增长"
  )

  private static let pendingMeasures = PhraseTable(words: "指数 覆盖率 增加值 销售额 零售额 失业率 增长率 合格率 产值 总额 均价")
}
