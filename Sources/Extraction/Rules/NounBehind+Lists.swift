// Where a list, a bracket or a quotation lies within the noun behind a number.

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
