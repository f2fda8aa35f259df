// 受理诉求9.63万件,办结率99.8%; 发送短信2045条,满意率98.3%.

import DataCube
import ReportText

extension ShapeRule {
  /// Matches: 受理诉求9.63万件,办结率99.8%; 发送短信2045条,满意率98.3%.
  /// Yields: a rate of the count before it.
  static let rateOfCount = ShapeRule(
    name: "rate-of-count", matches: "COUNT,[…]率 NUMBER%",
    examples: [
      Example(sentence: "受理诉求96件,办结率99.8%。", figures: ["96件 | 受理诉求 | 96 件", "99.8% | 诉求办结率 | 99.8 %"]),
      Example(
        sentence: "行政处罚立案5件,结案3件,结案率60%。", figures: ["5件 | 行政处罚立案 | 5 件", "3件 | 行政处罚结案 | 3 件", "60% | 行政处罚结案率 | 60 %"]),
    ],
    counterExamples: ["行政负责人出庭应诉率100%。"], trust: 0.82
  ) { reader, slots, index in
    let slot = slots[index]
    guard slot.token.unitIs(.proportion), let level = reader.nearCount(before: slot) else { return 0 }
    // 其中非农业人口7.04万人;人口出生率11.86‰: how many are born and die is told of all.
    if slot.token.unit?.code == "‰", reader.drafts[level].partOf != nil { return 0 }
    let stated = reader.cleaner.clean(slot.core)
    // 绿肥占28.6%,五年前这一比例不到一成: the share that has just been told, at another time.
    if MeasureNouns.sameRates.isWhole(0..<stated.count, of: stated.folded),
      reader.memory.levels.contains(where: { reader.drafts[$0].kind == .ratio })
    {
      return 0
    }
    // 供养特困人员42617人,集中供养率18.6%: whose act it tells again.
    let counted = reader.drafts[level].indicator
    let tellsAct =
      Self.ratesOfActs.isWhole(0..<stated.count, of: stated.folded)
      // 发出诉前检察建议268件,行政机关整改回复率99.6%: what became of as many.
      || Self.replyRates.match(endingAt: stated.count, in: stated.folded, limit: 0) != nil
        && Self.suggestions.lastMatch(in: 0..<counted.count, of: counted.folded) != nil
      // 电梯2906部,电梯定检率99.2%: what was counted is told again.
      || (2...4).contains {
        stated.count >= $0 + 2 && counted.hasSuffix(stated.dropping(last: $0))
          // 城镇常住人口77116万人,常住人口城镇化率56.1%: those are what the rate tells, not what it is of.
          && !Self.wholeRates.isWhole((stated.count - $0)..<stated.count, of: stated.folded)
      }
      || stated.count == 5 && !stated.hasSuffix(Self.closingRate)
        && reader.drafts[level].indicator.contains(stated.dropping(first: 2).prefix(2))
    guard
      stated.count
        <= (tellsAct
          ? stated.count : PhraseCleaner.punctual.match(at: 0, in: stated.folded, limit: stated.count) == nil ? 4 : 6),
      stated.count >= 2,
      MeasureNouns.rates.match(endingAt: stated.count, in: stated.folded, limit: 0) != nil,
      reader.siblingRateHead(of: stated) == nil
    else { return 0 }
    // 破获案件657起,其中命案18起,破案率100%: of the kind, where it is a part of what was told.
    let isOfKind =
      Self.ratesOfKinds.isWhole(0..<stated.count, of: stated.folded)
      && reader.drafts[level].partOf.map { reader.drafts[$0].token.unit == reader.drafts[level].token.unit } ?? false
    let count =
      isOfKind || tellsAct && !stated.hasSuffix(Self.passing) ? level : reader.denominator(of: stated, near: level)
    // 提案120件,其中经济类45件、社会类30件,办复率100%: of all of them.
    let isOfWhole =
      count != level && reader.drafts[level].partOf == count && reader.memory.totals.contains(count)
      && reader.sentenceDrafts.count { reader.drafts[$0].partOf == count } >= 2
      // 行政强制类223件,占比20%: a share is of the part.
      && ShareWords.ratioTails.match(endingAt: stated.count, in: stated.folded, limit: 0) == nil
      && !Self.ratesOfKinds.isWhole(0..<stated.count, of: stated.folded)
      && ClosingStages.table.match(
        endingAt: reader.drafts[level].indicator.count, in: reader.drafts[level].indicator.folded, limit: 0) == nil
    // 开工率 of 已开工31208户, whatever part of them was told since.
    let isOfBegun = reader.drafts[count].indicator.hasSuffix(stated.dropping(last: 1))
    let told = reader.drafts[isOfWhole || isOfBegun ? count : level].indicator
    // 矛盾纠纷调处成功率: of the act.
    let isOfAct =
      stated.hasPrefix(Self.success) && Verbs.stages.match(endingAt: told.count, in: told.folded, limit: 4) != nil
    var object = isOfAct ? told : reader.object(of: told)
    // 案件办结1213件,结案率95%: one stage is enough.
    if let stage = ClosingStages.table.match(endingAt: object.count, in: object.folded, limit: 2), !isOfAct {
      object = object.dropping(last: stage.range.count)
    }
    // 不捕率 behind 不捕8.6万人, 结案率 behind 审结: the rate names itself.
    let namesItself =
      tellsAct || !isOfAct && EntityWords.bodyEndings.match(endingAt: object.count, in: object.folded, limit: 0) != nil
      || reader.isBareAct(object) || object.folded.contains(Scalars.enumerationComma)
      || stated.folded.first == 0x7C97 || object == Self.cases && stated.hasPrefix(Self.closing)
      || Self.wholeRates.isWhole(0..<stated.count, of: stated.folded)
      || stated.hasPrefix(object) || object.contains(stated.dropping(last: 1))
      || Verbs.action.isWhole(0..<object.count, of: object.folded)
      || Verbs.stages.isWhole(0..<object.count, of: object.folded)
      // 网上办理25万笔,网办率36%: how it was dealt with is no thing.
      || !isOfAct && stated.count >= 3
        && [Verbs.stages, Self.dealings].contains {
          $0.match(endingAt: object.count, in: object.folded, limit: 2) != nil
        }
    let indicator = namesItself ? stated : object.appending(stated)
    reader.add(slot, kind: .ratio, indicator: indicator, of: count)
    return 1
  }

  /// Rates that tell the act that they are of, whatever word the count before them used: 调处纠纷183件,调解成功率98%.
  private static let ratesOfActs = PhraseTable(
    words: "调解成功率 调处成功率 化解成功率 核查处置率 总体合格率 综合合格率 抽检合格率 总合格率 检测合格率 监测合格率 不合格发现率 问题发现率 不合格检出率")
  private static let replyRates = PhraseTable(words: "回复率 整改率 回复整改率 整改回复率 采纳率 按期回复率")
  private static let suggestions = PhraseTable(words: "检察建议 司法建议 监督意见 量刑建议 纠正意见")
  private static let dealings = PhraseTable(words: "办理 审批 登记 申报 办件 停产 歇业")
  private static let passing = Phrase("合格率")
  private static let closingRate = Phrase("结案率")
  private static let cases = Phrase("案件")
  private static let success = Phrase("成功")
  private static let closing = Phrase("结案")

  /// Rates told of the kind named last: 命案12起,破案率100%.
  private static let ratesOfKinds = PhraseTable(words: "破案率 侦破率")

  /// Rates that need no head.
  private static let wholeRates = PhraseTable(
    words:
      "清网率 不捕率 不诉率 持证率 纠错率 治愈率 不良率 不良贷款率 再就业率 就业率 城镇化率 入学率 毛入学率 巩固率 住院率 年住院率 使用率 气化率 普及率 绿化率 覆盖率 供水普及率 病床使用率 调撤率 利用率")
}
