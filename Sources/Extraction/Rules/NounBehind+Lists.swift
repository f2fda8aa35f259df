// Where a list, a bracket or a quotation lies within the noun behind a number.

import DataCube
import ReportText

extension NounBehind {
  /// 县(市、区): a 、 inside brackets ends nothing.
  func isWithinBrackets(_ index: Int, _ start: Int) -> Bool {
    text[start..<index].filter { $0 == Scalars.openBracket }.count
      > text[start..<index].filter { $0 == Scalars.closeBracket }.count
  }

  /// 102家市属国有、集体企业: the noun is still to come.
  func endsWithAttribute(_ stop: Int, _ start: Int) -> Bool {
    Self.attributes.match(endingAt: stop, in: text, limit: start) != nil
  }

  /// 共有430个水文站、雨量站点: one number for two nouns of a kind.
  func goesOnWithNoun(_ stop: Int, _ start: Int, _ end: Int) -> Bool {
    let second = (stop + 1)..<max(stop + 1, end)
    guard !hasFigureBehind, (2...6).contains(stop - start), (2...6).contains(second.count),
      text[second].allSatisfy(Scalars.isHan), text[start..<stop].allSatisfy(Scalars.isHan),
      second.count <= 3 || text[second].contains(text[stop - 1])
    else { return false }
    return [Verbs.action, Verbs.generic, Verbs.predicateStarts].allSatisfy {
      $0.firstMatch(in: second, of: text) == nil && $0.firstMatch(in: start..<stop, of: text) == nil
    }
  }

  /// 在开展酸雨监测的40个城市中, (基于上年排放未达标的65个县城): whether the words before 的 tell which are spoken of.
  var tellsWhich: Bool {
    guard let end = found?.end, case let limit = reader.sentence.range.upperBound else { return false }
    if slot.clause.depth > 0, end == slot.clause.range.upperBound,
      Self.grounds.match(at: slot.left.lowerBound, in: text, limit: slot.left.upperBound) != nil
    {
      return true
    }
    return end < limit && (text[end] == 0x4E2D || text[end - 1] == 0x4E2D) && !slot.left.isEmpty
      && text[slot.left.lowerBound] == 0x5728
  }

  /// 上年排放未达标的 of 基于上年排放未达标的65个县城: what they are, not that it is the ground.
  func withoutGround(_ phrase: Phrase) -> Phrase {
    Self.grounds.match(at: 0, in: phrase.folded, limit: phrase.count - 2)
      .map { phrase.dropping(first: $0.range.count) } ?? phrase
  }

  /// The year of which the words before such a number tell; nil where they tell of none, or of the report's time.
  var groundPeriod: TimePeriod? {
    guard slot.clause.depth > 0,
      Self.grounds.match(at: slot.left.lowerBound, in: text, limit: slot.left.upperBound) != nil,
      let time = reader.times.first(where: {
        $0.range.lowerBound >= slot.left.lowerBound && $0.range.upperBound <= slot.left.upperBound
      })
    else { return nil }
    return reader.clock.framing.period(time.meaning)
  }

  private static let grounds = PhraseTable(words: "基于 根据 按照 依据")

  /// 选手在9个大项中|共夺得…: those among whom something happened end where it is told.
  func setEnd(_ start: Int, _ end: Int) -> Int {
    guard slot.left.upperBound == slot.token.start, slot.left.upperBound > slot.left.lowerBound,
      text[slot.left.upperBound - 1] == 0x5728, start + 2 < end,
      let middle = text[(start + 2)..<end].firstIndex(of: 0x4E2D), middle + 1 < end,
      Self.totals.match(at: middle + 1, in: text, limit: end) != nil
    else { return end }
    return middle + 1
  }

  private static let totals = PhraseTable(words: "共 累计 获 夺 斩获 摘得 取得")

  /// 4亿元以上专项资金|用于技改: what money is for does not name it.
  func moneyEnd(_ start: Int, _ end: Int) -> Int {
    guard slot.token.unitIs(.money), start < end,
      let money = MoneyNouns.table.matches(in: start..<end, of: text).first(where: {
        Self.uses.match(at: $0.range.upperBound, in: text, limit: end) != nil
      })
    else { return end }
    return money.range.upperBound
  }

  private static let uses = PhraseTable(words: "用于 进行 支持 扶持 投向 投入 推动 实施")

  static let durations = PhraseTable(words: "用时 时间 时长 周期 时限")
  private static let attributes = PhraseTable(words: "国有 民营 私营 公办 民办 大型 中型 特大型 城市 农村 城镇 省级 市级 县级 国家级 国控 省控 市控 国考 省考 市考")

  func isWithinQuotes(_ index: Int, _ start: Int) -> Bool {
    let opens = text[start..<index].filter { $0 == Scalars.openQuote }.count
    let closes = text[start..<index].filter { $0 == Scalars.closeQuote }.count
    return opens > closes
  }

  /// 9个“拿地即开工”项目: where the quotation that opens the noun ends; nil where none opens it.
  func quotationEnd(from start: Int, _ end: Int) -> Int? {
    guard start < end, text[start] == Scalars.openQuote else { return nil }
    return text[start..<end].firstIndex(of: Scalars.closeQuote)
  }

  /// 查封商铺5间|和仓库3座: the name stands before this number, and what else was counted behind it.
  func joinsAnother(at start: Int, _ end: Int) -> Bool {
    hasFigureBehind && Self.joints.match(at: start, in: text, limit: end) != nil
      && Self.harmonies.match(at: start, in: text, limit: end) == nil
      && text[slot.core].contains(where: Scalars.isHan)
  }

  private static let joints = PhraseTable(words: "和 与 以及")
  /// Names that open like a conjunction.
  private static let harmonies = PhraseTable(words: "和谐 和平 和美 和睦 和田 和解 和硕 和县")
}
