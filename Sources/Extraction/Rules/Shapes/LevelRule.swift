// 受理行政诉讼13件; 处罚金额共696.645万元; 全年粮食产量4102万吨.

import DataCube
import ReportText

extension ShapeRule {
  /// Matches: 受理行政诉讼13件; 处罚金额共696.645万元; 全年粮食产量4102万吨.
  /// Yields: a level.
  static let level = ShapeRule(
    name: "level", matches: "[indicator] NUMBER UNIT",
    examples: [
      Example(sentence: "受理行政诉讼13件。", figures: ["13件 | 受理行政诉讼 | 13 件"]),
      Example(sentence: "处罚金额共696.645万元。", figures: ["696.645万元 | 处罚金额 | 6966450 元"]),
      Example(sentence: "清理水源2866处、农田65.9万亩。", figures: ["2866处 | 清理水源 | 2866 处", "65.9万亩 | 清理农田 | 659000 亩"]),
    ],
    counterExamples: [], trust: 0.91
  ) { reader, slots, index in
    let slot = slots[index]
    var indicator = withoutParticle(reader.cleaner.clean(slot.core))
    guard !indicator.isEmpty else { return 0 }
    if let member = reader.rankedPlace(slot, named: indicator) ?? reader.memberOfSameMeasure(slot, named: indicator) {
      let made = reader.add(slot, kind: .level, indicator: member.indicator, entity: member.entity)
      reader.linkPart(made, slot)
      return 1
    }
    let isMember = slot.opensWithEnumeration(in: reader.text) || reader.isLastOfList(slot)
    if isMember, let own = reader.ownVerb(slot, before: indicator) {
      // 新增充电站12座、完善步道9条: a member with an act of its own.
      indicator = own.appending(indicator)
      reader.memory.listVerb = own.isEmpty ? nil : own
    } else if let verb = reader.memory.listVerb, isMember,
      !Self.deeds.isWhole(0..<indicator.count, of: indicator.folded),
      // 国家科技进步一等奖1项、二等奖2项: of the same award.
      !Self.awards.isWhole(0..<indicator.count, of: indicator.folded),
      // 打掉犯罪团伙168个、成员937人: members of what was counted.
      !Self.members.isWhole(0..<indicator.count, of: indicator.folded),
      // 新开工水库12座、续建20座: another act upon the same things.
      !reader.isRepeatedAct(indicator),
      // 接待游客312万人次、旅游收入25亿元: only guests are received.
      !(verb == Self.receiving && slot.token.unitIs(.money)),
      Verbs.action.match(at: 0, in: indicator.folded, limit: indicator.count).map({
        $0.range.upperBound < indicator.count && indicator.folded[$0.range.upperBound] == Self.ofKind
      }) ?? true
    {
      indicator = verb.appending(reader.sharedAttribute(of: indicator, behind: verb)).appending(indicator)
    } else if let verb = reader.memory.listVerb, slot.clause.opener == Scalars.comma, verb == Self.publishing,
      Self.publications.match(endingAt: indicator.count, in: indicator.folded, limit: 0) != nil
    {
      // 出版各类报纸416亿份,各类期刊30亿册,图书62亿册.
      indicator = verb.appending(indicator)
    } else if let verb = reader.memory.listVerb, slot.clause.opener == Scalars.semicolon,
      Self.trades.isWhole(0..<verb.count, of: verb.folded), let last = reader.memory.levels.last,
      reader.drafts[last].token.unit?.dimension == slot.token.unit?.dimension,
      Verbs.action.match(at: 0, in: indicator.folded, limit: indicator.count) == nil
    {
      // 进口铁矿砂7.63亿吨,增长9.1%;原油2.84亿吨: what is traded, one after the other.
      indicator = verb.appending(indicator)
    } else if let verb = reader.openingVerb(of: indicator),
      indicator.count - verb.count >= 2, indicator.folded[verb.upperBound] != Self.ofKind
    {
      // 止付冻结涉案账户1.46万个、资金6320万元: all verbs in a row open the list.
      var end = verb.upperBound
      while let next = Verbs.second.match(at: end, in: indicator.folded, limit: indicator.count),
        indicator.count - next.range.upperBound >= 2
      {
        end = next.range.upperBound
      }
      reader.memory.listVerb = indicator.prefix(end)
    } else {
      reader.memory.listVerb = nil
    }
    let stated = indicator
    indicator = reader.withGroup(reader.withTopic(reader.withHead(indicator, slot), slot))
    // 电话普及率112.2部/百人: so many of a hundred are a rate.
    if case let unit = reader.source.quote(slot.token.unitRange), Self.shares.contains(where: unit.hasSuffix),
      indicator.folded.last == 0x7387
    {
      reader.add(slot, kind: .ratio, indicator: indicator)
      return 1
    }
    let made = reader.add(slot, kind: .level, indicator: indicator)
    reader.linkPart(made, slot)
    reader.linkChange(toTotal: made, stated: stated)
    // 在编人员1462人中,持证的1388人: what follows are some of them.
    let next = slot.token.end
    if next + 1 < reader.text.count, reader.text[next] == 0x4E2D, reader.text[next + 1] == Scalars.comma {
      reader.memory.totals = [made]
    }
    return 1
  }

  /// 投资企业 of 投资了企业: that it is over is no part of the name.
  private static func withoutParticle(_ indicator: Phrase) -> Phrase {
    guard let verb = Verbs.action.match(at: 0, in: indicator.folded, limit: indicator.count),
      indicator.count - verb.range.count >= 3, indicator.folded[verb.range.upperBound] == 0x4E86
    else { return indicator }
    return indicator.prefix(verb.range.count).appending(indicator.dropping(first: verb.range.count + 1))
  }

  /// 融资性担保公司: 性 makes a kind of the act.
  private static let ofKind: UInt32 = 0x6027
  private static let shares = ["/百人", "/百户", "/千人", "/万人"]

  /// Nouns that are acts themselves: 立案处罚612起、罚款5870万元.
  private static let deeds = PhraseTable(words: "面积 总面积 总投资 长度 总长度 里程 总里程 罚款 罚没款 罚没 罚没金额 处罚金额 赔偿 退款")
  private static let members = PhraseTable(words: "成员 团伙成员")
  private static let receiving = Phrase("接待")
  private static let publishing = Phrase("出版")
  private static let publications = PhraseTable(words: "期刊 图书 报纸 杂志 音像制品 电子出版物")
  private static let awards = PhraseTable(words: "特等奖 一等奖 二等奖 三等奖 金奖 银奖 铜奖 优秀奖")
  private static let trades = PhraseTable(words: "进口 出口 销售 生产 采购")
}
