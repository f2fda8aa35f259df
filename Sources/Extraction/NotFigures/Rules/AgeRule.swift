// 60周岁及以上, 16-59岁, 65岁以上老人.

import ReportText

extension NotFigureRule {
  /// Matches: 60周岁及以上, 16-59岁, 65岁以上老人.
  static let age = NotFigureRule(
    name: "age", reason: .specification, examples: ["«60»周岁及以上人口", "«65»岁以上老人", "«0»-15岁", "年满«70»周岁"],
    counterExamples: ["人均预期寿命«78.9»岁", "人均预期寿命由2020年的«77.9»岁提高到78.2岁"]
  ) { site in
    if site.digitsAreFollowed(by: ages) { return true }
    guard site.token.unitIs(.duration), site.token.unit?.code == "岁" else { return false }
    if site.isPreceded(by: lifeSpans) { return false }
    let window = max(site.range.lowerBound, site.token.start - 24)..<site.token.start
    return lifeNouns.lastMatch(in: window, of: site.text) == nil
  }

  private static let ages = PhraseTable(words: "周岁 岁以上 岁及以上 岁以下")
  private static let lifeNouns = PhraseTable(words: "寿命 平均年龄 年龄中位数 初婚年龄")
  private static let lifeSpans = PhraseTable(words: "寿命 期望寿命 预期寿命 平均年龄 寿命达 寿命为 寿命达到 平均年龄为 寿命提高到 寿命达到了 提高到 提高")
}
