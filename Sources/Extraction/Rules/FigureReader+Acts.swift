// Acts told without their object: on what the levels before have counted.

import DataCube
import ReportText

extension FigureReader {
  /// 处理小汽车 of 清理小汽车1385辆,已处理912辆: what has been done by now with what was counted before. 改制 of
  /// 816户国有工业企业完成改制417户 stands behind its thing.
  func actOnThing(_ act: Phrase, _ slot: Slot) -> Phrase? {
    if let prosecuted = prosecution(act, slot) ?? nextAct(act, slot) ?? discipline(act, slot) { return prosecuted }
    guard (2...4).contains(act.count), !endsWithParticle(slot), let whole = memory.levels.last,
      drafts[whole].kind == .level, drafts[whole].token.unit == slot.token.unit,
      Self.laterActs.isWhole(0..<act.count, of: act.folded) || done(whole, by: act, slot)
    else { return nil }
    var thing = object(of: drafts[whole].indicator)
    // 违反规定购买的小汽车: which of them was told once.
    if let mark = thing.folded.lastIndex(of: 0x7684), thing.count - mark > 2 { thing = thing.dropping(first: mark + 1) }
    // 中央财政下达我省农机购置补贴资金: who gave it to whom was told once.
    if let grant = Self.grants.lastMatch(in: 0..<thing.count, of: thing.folded),
      thing.count - grant.range.upperBound > 3
    {
      thing = thing.dropping(first: grant.range.upperBound)
    }
    guard thing.count >= 2, !thing.contains(act), !isBareAct(thing) else { return nil }
    // 提起公诉463人 is of those arrested only where that told who they were.
    if Self.charges.isWhole(0..<act.count, of: act.folded),
      Self.offences.lastMatch(in: 0..<thing.count, of: thing.folded) == nil
    {
      return nil
    }
    return Self.changesOfState.isWhole(0..<act.count, of: act.folded) ? thing.appending(act) : act.appending(thing)
  }

  /// 起诉重大刑事犯罪 behind 对重大刑事犯罪批捕16件20人: the next step against the same.
  private func prosecution(_ act: Phrase, _ slot: Slot) -> Phrase? {
    guard Self.steps.isWhole(0..<act.count, of: act.folded),
      let first = memory.levels.last(where: { drafts[$0].kind == .level && !isBareAct(drafts[$0].indicator) }),
      let step = Self.steps.match(endingAt: drafts[first].indicator.count, in: drafts[first].indicator.folded, limit: 4)
    else { return nil }
    let target = drafts[first].indicator.prefix(step.range.lowerBound)
    return SceneWords.targets.match(endingAt: target.count, in: target.folded, limit: 0) == nil
      ? nil : act.appending(target)
  }

  /// 违规吃喝问题处理 of 查处违规吃喝问题23起,处理35人: who was dealt with for what was found.
  private func discipline(_ act: Phrase, _ slot: Slot) -> Phrase? {
    guard Self.penalties.isWhole(0..<act.count, of: act.folded), slot.clause.opener == Scalars.comma,
      slot.token.unit.map({ ["人", "名", "人次"].contains($0.code) }) ?? false,
      let found = memory.levels.last, found == memory.last || memory.last.map({ drafts[$0].isChange }) ?? false,
      drafts[found].kind == .level, drafts[found].token.unit != slot.token.unit,
      case let matter = object(of: drafts[found].indicator), matter.count >= 4,
      // 督促整改问题913个,问责187人: to mend them is another act.
      Self.mendings.match(at: 0, in: matter.folded, limit: matter.count) == nil,
      Self.matters.match(endingAt: matter.count, in: matter.folded, limit: 2) != nil
    else { return nil }
    return matter.appending(act)
  }

  private static let penalties = PhraseTable(words: "处理 处分 问责 批评教育 组织处理")
  private static let matters = PhraseTable(words: "问题 案件")
  private static let mendings = PhraseTable(words: "整改 解决 推动解决 推动整改 化解")

  /// 起诉涉疫刑事犯罪 of 批捕涉疫刑事犯罪37人、起诉45人, 涉案人员不起诉 of 对涉案人员不批捕68人、不起诉91人: one act after the other
  /// on the same.
  private func nextAct(_ act: Phrase, _ slot: Slot) -> Phrase? {
    guard
      slot.opensWithEnumeration(in: text)
        || slot.clause.opener == Scalars.comma && Self.prosecutions.isWhole(0..<act.count, of: act.folded),
      isBareAct(act), let last = memory.levels.last, last == memory.last,
      drafts[last].kind == .level, drafts[last].token.unit == slot.token.unit,
      case let told = drafts[last].indicator, told.count > act.count + 2
    else { return nil }
    // 批捕经济犯罪988人,起诉1259人: behind a comma only what was charged with those arrested.
    if !slot.opensWithEnumeration(in: text) {
      guard slot.clause.range.lowerBound - drafts[last].token.end <= 1, freshTopic == nil,
        let arrest = Self.arrests.match(at: 0, in: told.folded, limit: told.count - 2)
      else { return nil }
      return act.appending(told.dropping(first: arrest.range.count))
    }
    for count in [4, 3, 2] where told.count > count + 2 {
      if isBareAct(told.prefix(count)) { return act.appending(told.dropping(first: count)) }
      if isBareAct(told.dropping(first: told.count - count)) { return told.dropping(last: count).appending(act) }
    }
    return nil
  }

  private static let steps = PhraseTable(words: "批捕 逮捕 批准逮捕 起诉 提起公诉 立案 受理 审结 判处 立案侦查")

  private func done(_ whole: Int, by act: Phrase, _ slot: Slot) -> Bool {
    Self.dones.match(at: firstWord(slot), in: text, limit: slot.token.start) != nil
      && Verbs.action.isWhole(0..<act.count, of: act.folded)
      && drafts[whole].value.number >= slot.token.value.number
  }

  private static let grants = PhraseTable(words: "下达我省 下达我市 下达我县 追加我省 追加我市 下达 安排我省 安排我市 拨付我省")
  private static let charges = PhraseTable(words: "提起公诉")
  private static let arrests = PhraseTable(words: "批捕 批准逮捕 逮捕")
  private static let prosecutions = PhraseTable(words: "起诉 提起公诉")
  private static let offences = PhraseTable(
    words: "暴力犯罪嫌疑人 毒品犯罪嫌疑人 经济犯罪嫌疑人 涉黑涉恶犯罪嫌疑人 诈骗犯罪嫌疑人 盗窃犯罪嫌疑人 未成年犯罪嫌疑人 职务犯罪嫌疑人 金融犯罪嫌疑人")
  private static let dones = PhraseTable(words: "已 均已 现已 目前已 已经 至今已 累计已 已累计")
  private static let laterActs = PhraseTable(words: "使用 已使用 纳统 改制 持证 提起公诉 破获 侦破 破案 实施 发行 脱贫 达标 入统")
  private static let changesOfState = PhraseTable(words: "使用 纳统 改制 脱贫 达标 入统")

  /// 中欧班列发送 of 中欧班列开行9262列、发送100.8万标箱: another act of what the first member of the list names.
  func actOfSubject(_ act: Phrase, _ slot: Slot) -> Phrase? {
    guard slot.opensWithEnumeration(in: text), act.count == 2,
      Verbs.action.isWhole(0..<act.count, of: act.folded), let last = memory.levels.last,
      drafts[last].kind == .level
    else { return nil }
    let first = drafts[last].indicator
    guard let verb = Verbs.action.match(endingAt: first.count, in: first.folded, limit: 2), verb.range.count == 2,
      Verbs.action.match(at: 0, in: first.folded, limit: first.count) == nil
    else { return nil }
    return first.prefix(verb.range.lowerBound).appending(act)
  }

  /// 沿线国家对华直接投资金额 of 沿线国家对华直接投资新设立企业4479家;对华直接投资金额424亿元: who deals with us was told once.
  func dealer(_ name: Phrase, _ slot: Slot) -> Phrase? {
    guard name.folded.first == 0x5BF9, name.count >= 5, slot.clause.opener == Scalars.semicolon,
      let last = memory.levels.last(where: { drafts[$0].kind == .level }),
      case let told = drafts[last].indicator,
      let mark = told.folded.firstIndex(of: 0x5BF9), mark >= 2,
      told.dropping(first: mark).hasPrefix(name.prefix(4))
    else { return nil }
    return told.prefix(mark).appending(name)
  }

  /// 对东盟出口 of 对美国出口711亿元,对东盟584亿元: a partner borrows what was traded with the one before.
  func partner(_ name: Phrase, _ slot: Slot) -> Phrase? {
    let start = firstWord(slot)
    guard start < slot.token.start, text[start] == 0x5BF9, name.folded.first != 0x5BF9, name.count <= 8,
      let last = memory.levels.last, drafts[last].kind == .level, drafts[last].token.unit == slot.token.unit,
      drafts[last].indicator.folded.first == 0x5BF9,
      let trade = Self.trades.match(endingAt: drafts[last].indicator.count, in: drafts[last].indicator.folded, limit: 2)
    else { return nil }
    let whole = drafts[last].indicator
    return whole.prefix(1).appending(name).appending(whole.dropping(first: trade.range.lowerBound))
  }

  private static let trades = PhraseTable(words: "出口 进口 进出口 贸易额 进出口总额 出口额 进口额 进出口总值 投资 直接投资")

  /// 技术合同成交额 behind 技术合同成交5826项: the act is told again with what it came to.
  func amountOfAct(_ amount: Phrase, _ slot: Slot) -> Phrase? {
    // 614座大型水库|蓄水总量3645亿立方米: of the things right before it.
    if let last = memory.last, drafts[last].kind == .level, drafts[last].token.unit?.isCount ?? false,
      MeasureNouns.amounts.isWhole(0..<amount.count, of: amount.folded), drafts[last].token.end < slot.token.start,
      text[drafts[last].token.end..<slot.token.start].allSatisfy(Scalars.isHan)
    {
      return object(of: drafts[last].indicator).appending(amount)
    }
    guard (3...4).contains(amount.count), let last = memory.levels.last, last == memory.last,
      drafts[last].kind == .level, drafts[last].token.unit != slot.token.unit,
      Self.amountEndings.match(at: 2, in: amount.folded, limit: amount.count)?.range.count == amount.count - 2
    else { return nil }
    var act = drafts[last].indicator
    guard act.count >= 4, act.hasSuffix(amount.prefix(2)) else { return nil }
    // 县级以上医院实行药品集中招标采购: who did it was told once.
    if let done = Self.ways.lastMatch(in: 0..<(act.count - 4), of: act.folded) {
      act = act.dropping(first: done.range.upperBound)
    }
    return act.dropping(last: 2).appending(amount)
  }

  private static let ways = PhraseTable(words: "实行 参加 开展 进行 组织 实施 推行")
  private static let amountEndings = PhraseTable(words: "额 量 收入")

  /// 中药材产值 behind 中药材种植面积7.31万亩: what grew on the land that was told of.
  func yieldOfCrop(_ result: Phrase, _ slot: Slot) -> Phrase? {
    guard Self.yields.isWhole(0..<result.count, of: result.folded), slot.clause.opener == Scalars.comma,
      let last = memory.levels.last, drafts[last].token.unitIs(.area),
      let land = Self.lands.match(
        endingAt: drafts[last].indicator.count, in: drafts[last].indicator.folded, limit: 2)
    else { return nil }
    return drafts[last].indicator.prefix(land.range.lowerBound).appending(result)
  }

  private static let yields = PhraseTable(words: "产值 总产值 产量 总产量 总产 单产 亩产 综合产值")
  private static let lands = PhraseTable(words: "种植面积 播种面积 栽培面积 养殖面积")

  /// 规模以上工业企业增加值 behind 规模以上工业企业户数达到486家: the companies that were counted have made it.
  func measureOfCounted(_ measure: Phrase, _ slot: Slot) -> Phrase? {
    guard slot.token.unitIs(.money), Self.results.isWhole(0..<measure.count, of: measure.folded),
      let first = memory.levels.first, drafts[first].kind == .level
    else { return nil }
    let counted = drafts[first].indicator
    let count = Self.counts.match(endingAt: counted.count, in: counted.folded, limit: 4)
    guard
      count != nil || counted.hasSuffix(Phrase("企业")) && counted.count >= 6
        // 22个入园项目|完成投资2.5亿元.
        || counted.hasSuffix(Phrase("项目")) && counted.count >= 4 && measure.hasSuffix(Phrase("投资"))
          && slot.clause.range.contains(drafts[first].token.start),
      drafts[first].token.unit.map({ ["户", "家", "个"].contains($0.code) }) ?? false
    else { return nil }
    var made = measure
    if let verb = Verbs.generic.match(at: 0, in: made.folded, limit: made.count), made.count - verb.range.count >= 2 {
      made = made.dropping(first: verb.range.count)
    }
    return counted.dropping(last: count?.range.count ?? 0).appending(made)
  }

  private static let results = PhraseTable(
    words: "增加值 总产值 产值 利税 利润 实现利税 实现利润 主营业务收入 营业收入 销售收入 完成增加值 完成产值 实现增加值 实现产值 完成投资 总投资 计划总投资 投资")
  private static let counts = PhraseTable(words: "户数 家数 个数 企业数")
}
