// What a rate without an owner or without its count is of: 农用泵毛利率 of 农用泵实现收入15亿元,毛利率22.4%.

import DataCube
import ReportText

extension FigureReader {
  /// The product or the trade whose income the level before tells, where `stated` is nothing but a rate of profit; nil
  /// where it is the rate of the whole firm.
  func ownerOfMargin(_ slot: Slot, _ stated: Phrase) -> Phrase? {
    guard slot.isFirstInClause, slot.clause.opener == Scalars.comma,
      Self.margins.isWhole(0..<stated.count, of: stated.folded), freshTopic == nil,
      let level = memory.levels.last(where: { drafts[$0].kind == .level }), sentenceDrafts.contains(level),
      case let income = drafts[level].indicator,
      let measure = Self.incomes.match(endingAt: income.count, in: income.folded, limit: 2),
      case let owner = income.prefix(measure.range.lowerBound),
      !Self.wholes.isWhole(0..<owner.count, of: owner.folded)
    else { return nil }
    return owner
  }

  /// 民生事项线上办理 of 民生事项100%线上办理: all of what is named do what stands behind the number.
  func whollyDone(_ stated: Phrase, _ slot: Slot) -> Phrase? {
    guard slot.token.unitIs(.proportion), slot.token.value.number == 100, stated.count >= 2,
      (2...8).contains(slot.right.count), slot.right.upperBound == slot.clause.range.upperBound,
      text[slot.right].allSatisfy(Scalars.isHan), text[slot.right.lowerBound] != 0x7684,
      MeasureNouns.table.match(endingAt: stated.count, in: stated.folded, limit: 0) == nil,
      Hedges.hedge(behind: slot.right.lowerBound, in: text, limit: slot.right.upperBound) == nil
    else { return nil }
    return stated.appending(cleaner.phrase(slot.right))
  }

  /// 摄像头覆盖居民小区 of 摄像头覆盖85%以上的居民小区: what so many of are covered, or reached, stands behind the number.
  func covered(_ stated: Phrase, _ slot: Slot) -> Phrase? {
    guard slot.token.unitIs(.proportion),
      Self.coverings.match(endingAt: stated.count, in: stated.folded, limit: 0) != nil
    else { return nil }
    var start = slot.right.lowerBound
    if let hedge = Hedges.hedge(behind: start, in: text, limit: slot.right.upperBound) {
      start = hedge.range.upperBound
    }
    guard start < slot.right.upperBound, text[start] == 0x7684,
      case let end = text[start..<slot.right.upperBound].firstIndex(of: Scalars.enumerationComma)
        ?? slot.right.upperBound,
      (3...12).contains(end - start), text[start..<end].allSatisfy(Scalars.isHan)
    else { return nil }
    return stated.appending(cleaner.phrase((start + 1)..<end))
  }

  private static let coverings = PhraseTable(words: "覆盖 惠及")

  /// The count of the sentence that a rate of so many in a population is of: 发病人数 or 报告发病 of 发病率, 死亡 of 死亡率,
  /// 上网人数 of 互联网普及率.
  func countOfRate(_ rate: Phrase, _ slot: Slot) -> Int? {
    guard let event = Self.ratesOfEvents.match(endingAt: rate.count, in: rate.folded, limit: 0) else { return nil }
    let whose = rate.prefix(event.range.lowerBound)
    let end = whose.dropping(first: max(0, whose.count - 2))
    return sentenceDrafts.first { index in
      let draft = drafts[index]
      // 婴儿死亡率 is of no deaths but theirs.
      guard end.isEmpty || draft.indicator.contains(end) else { return false }
      return draft.kind == .level && Self.people.contains(draft.token.unit?.code ?? "")
        && draft.depth <= slot.clause.depth
        && event.value.lastMatch(in: 0..<draft.indicator.count, of: draft.indicator.folded) != nil
    }
  }

  private static let people: Set<String> = ["人", "例", "名", "人次"]
  private static let ratesOfEvents = PhraseTable<PhraseTable<Void>>([
    ("发病率", PhraseTable(words: "发病人数 发病 报告病例 病例")), ("死亡率", PhraseTable(words: "死亡")),
    ("互联网普及率", PhraseTable(words: "上网人数 网民 网民人数")), ("参合率", PhraseTable(words: "合作医疗")),
  ])

  private static let margins = PhraseTable(words: "毛利率 综合毛利率 净利率 净利润率 利润率 销售利润率 营业利润率")
  private static let incomes = PhraseTable(words: "收入 营业收入 销售收入 主营业务收入 业务收入 销售额")
  /// Income of nobody in particular: 实现营业收入, 主营收入.
  private static let wholes = PhraseTable(words: "营业 总营业 主营 主营业务 业务 销售 营业总 公司 集团 本公司 本集团 公司营业 财政 税收 居民 人均 旅游 非税 预算 可支配")
}
