// Leaves out verbs that name nothing.

import ReportText

extension PhraseCleaner {
  /// 宁波舟山港完成集装箱吞吐量 → 宁波舟山港集装箱吞吐量.
  func withoutInnerVerb(_ phrase: Phrase) -> Phrase {
    guard let verb = Self.innerVerbs.firstMatch(in: min(2, phrase.count)..<phrase.count, of: phrase.folded),
      phrase.count - verb.range.upperBound >= 3
        || MeasureNouns.table.isWhole(verb.range.upperBound..<phrase.count, of: phrase.folded),
      HeadWords.protected.match(at: verb.range.lowerBound, in: phrase.folded, limit: phrase.count) == nil
        // 金融业实现增加值: protected where it stands alone.
        || Self.sectorEnds.contains(phrase.folded[verb.range.lowerBound - 1])
    else { return phrase }
    return phrase.prefix(verb.range.lowerBound).appending(phrase.dropping(first: verb.range.upperBound))
  }

  /// 承建商于2015年第四季所完成的建造工程总值 → 承建商建造工程总值: when it was done is told elsewhere.
  func withoutDoing(_ phrase: Phrase) -> Phrase {
    guard let doing = Self.doings.firstMatch(in: min(2, phrase.count)..<phrase.count, of: phrase.folded),
      phrase.count - doing.range.upperBound >= 3
    else { return phrase }
    return phrase.prefix(doing.range.lowerBound).appending(phrase.dropping(first: doing.range.upperBound))
  }

  private static let doings = PhraseTable(
    words: "于所完成的 于完成的 于所的 于的 所完成的 于该季的 于该季完成的 于该季所完成的 于同期间的 于同期间完成的 于同期间所完成的 于期内完成的 于同季的 在同期间的")

  private static let innerVerbs = PhraseTable(words: "仅入库 累计入库 累计完成 累计实现 完成 共完成 实现")

  private static let sectorEnds: ScalarSet = "业"

  /// 制定修改: the second of two verbs keeps the first, without which it would tell of less.
  private static let companions = PhraseTable(words: "修改 修订 废止 清理")

  func withoutGenericVerb(_ range: Range<Int>) -> Range<Int> {
    guard let verb = Verbs.generic.match(at: range.lowerBound, in: text, limit: range.upperBound),
      HeadWords.protected.match(at: range.lowerBound, in: text, limit: range.upperBound) == nil
        // 实现利润总额: 利润总额 is a whole name, and the 实现 before it goes.
        || MeasureNouns.amounts.isWhole(verb.range.upperBound..<range.upperBound, of: text),
      range.upperBound - verb.range.upperBound >= 2, !opensNorm(range.lowerBound, range.upperBound),
      // 制定、修改政府规章: one verb of a pair stays with the other.
      Self.companions.match(at: verb.range.upperBound, in: text, limit: range.upperBound - 2) == nil,
      // 梳理式改造村: how, not what was done.
      ![Scalars.enumerationComma, 0x548C, Scalars.openBracket, 0x5F0F].contains(text[verb.range.upperBound])
    else { return range }
    return verb.range.upperBound..<range.upperBound
  }
}
