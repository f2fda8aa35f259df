// The level that the words of a change name again.

import DataCube
import ReportText

extension SubjectReader {
  /// The level of this sentence that `stated` names again: 案件数量 after 简易程序案件55603件.
  func level(named stated: Phrase, _ slot: Slot) -> Int? {
    var stem = stated
    // 盗窃26人、抢劫9人,抢劫一项下降31%: of the one that it names.
    if let tail = Self.singles.match(endingAt: stem.count, in: stem.folded, limit: 2),
      let one = reader.memory.levels.last(where: {
        reader.drafts[$0].kind == .level && reader.drafts[$0].indicator.hasSuffix(stem.prefix(tail.range.lowerBound))
      })
    {
      return one
    }
    if let share = share(named: stated, slot) { return share }
    if let tail = Self.countNouns.match(endingAt: stem.count, in: stem.folded, limit: 0), tail.range.lowerBound >= 2 {
      stem = stem.dropping(last: tail.range.count)
    } else if stem.count >= 3, stem.folded.last == 0x6570 {
      // 案件数: 件数 is no word of it.
      stem = stem.dropping(last: 1)
    }
    guard stem.count >= 2 else { return nil }
    let isAmount =
      stem.count < stated.count && Self.amounts.match(endingAt: stated.count, in: stated.folded, limit: 0) != nil
    let named = reader.memory.levels.last { index in
      // 亏损额 behind 亏损企业281户: an amount is none of these.
      if isAmount, reader.drafts[index].token.unit?.isCount ?? false { return false }
      let indicator = reader.drafts[index].indicator
      // 网上销售升幅3.9% behind 网上销售占9.2%: a growth in percent is none of a share.
      if slot.token.unitIs(.proportion), reader.drafts[index].kind == .ratio,
        reader.drafts[index].indicator != stated,
        ShareWords.ratioTails.match(
          endingAt: reader.drafts[index].indicator.count, in: reader.drafts[index].indicator.folded, limit: 1) != nil
      {
        return false
      }
      // 欠费总额 behind 清理企业欠费: nor is what was done to a part of it.
      if isAmount, indicator != stated, Self.clearings.match(at: 0, in: indicator.folded, limit: indicator.count) != nil
      {
        return false
      }
      // 猪牛羊禽肉产量,其中禽肉产量增长7.8%: a part is not the whole that ends like it.
      if reader.memory.totals.contains(index), indicator != stated, stated.count - stem.count <= 1, stated.count >= 4,
        indicator.hasSuffix(stated),
        MeasureNouns.table.match(endingAt: stated.count, in: stated.folded, limit: 2) != nil
      {
        return false
      }
      return indicator == stated || indicator.hasSuffix(stem) || (stem.count >= 3 && indicator.contains(stem))
        || (indicator.count >= 3 && stem.hasSuffix(indicator))
        // 受理数 behind 受理各类案件: the act is all that is told again.
        || (stem.count < stated.count && reader.drafts[index].kind == .level && reader.isBareAct(stem)
          && indicator.hasPrefix(stem))
    }
    if let named { return named }
    // 医院36570个,卫生院3万个。与上年相比,医院增加1176个: of what the sentences before have counted.
    // 保费收入8亿元(财产险1.5亿元、寿险6.6亿元),财产险增长2.3%: of what stands in the brackets.
    if slot.token.unitIs(.proportion),
      let told = reader.sentenceDrafts.last(where: {
        reader.drafts[$0].kind == .level && reader.drafts[$0].depth > slot.clause.depth
          && reader.drafts[$0].indicator == stated
      })
    {
      return told
    }
    if let told = toldBefore(stated, slot) ?? actToldBefore(stem, stated, slot) { return told }
    guard let unit = slot.token.unit, unit.isCount else { return nil }
    let alike = reader.paragraphDrafts.filter {
      let draft = reader.drafts[$0]
      return draft.kind == .level && draft.token.unit == unit && !draft.isAside
    }
    if let same = alike.last(where: { reader.drafts[$0].indicator == stated }) { return same }
    guard reader.memory.standing != nil else { return nil }
    return alike.first { reader.drafts[$0].indicator.hasSuffix(stated) }
  }

  /// 其中大豆94.6万亩。大豆比去年增加22.3万亩: of what the sentences before have told by that very name.
  private func toldBefore(_ stated: Phrase, _ slot: Slot) -> Int? {
    let isFree = slot.token.unitIs(.proportion) || slot.token.unitIs(.multiple)
    guard stated.count >= 2, isFree || !(slot.token.unit?.isCount ?? true) else { return nil }
    let kind: MeasureKind = slot.token.unitIs(.percentagePoint) ? .ratio : .level
    let dimension = slot.token.unit?.dimension
    // One field after the other: a draft is large, and most of them are turned away by the first.
    let told = reader.paragraphDrafts.last { index in
      reader.drafts[index].kind == kind && reader.drafts[index].indicator.count == stated.count
        && reader.drafts[index].indicator == stated && !reader.drafts[index].isAside
        && reader.drafts[index].status == .actual
        && (kind == .ratio || isFree || reader.drafts[index].token.unit?.dimension == dimension)
    }
    return told.flatMap { reader.drafts[$0].period == reader.clock.currentPeriod ? $0 : nil }
  }

  /// 立案358件。…与上年相比,立案数、处分人数分别增长22.6%、25.3%: the act is all that is told again.
  private func actToldBefore(_ stem: Phrase, _ stated: Phrase, _ slot: Slot) -> Int? {
    guard stem.count < stated.count, slot.token.unitIs(.proportion), reader.isBareAct(stem) || stem == Self.penalty
    else { return nil }
    return reader.paragraphDrafts.last { index in
      guard reader.drafts[index].kind == .level, case let named = reader.drafts[index].indicator else { return false }
      return (named.hasSuffix(stem) || named.hasPrefix(stem)) && !named.folded.contains(Self.not)
        && Self.receipts.match(at: 0, in: named.folded, limit: named.count) == nil
    }
  }

  /// 不 of 不起诉.
  private static let not: UInt32 = 0x4E0D
  private static let receipts = PhraseTable(words: "受理 移送审查 提请")
  private static let penalty = Phrase("处分")
  private static let clearings = PhraseTable(words: "清理 清缴 清收 追缴 追回 收回 化解 偿还 清欠")
  /// 小麦所占份额 behind 小麦、玉米、大豆播种面积之比为52∶31∶17: the share of the one that it names.
  private func share(named stated: Phrase, _ slot: Slot) -> Int? {
    guard slot.token.unitIs(.percentagePoint) else { return nil }
    let stem =
      Self.spans.match(endingAt: stated.count, in: stated.folded, limit: 4).map { stated.prefix($0.range.lowerBound) }
      ?? stated
    guard let tail = Self.shares.match(endingAt: stem.count, in: stem.folded, limit: 2) else { return nil }
    let owner = stem.prefix(tail.range.lowerBound)
    return reader.sentenceDrafts.last {
      reader.drafts[$0].kind == .ratio && reader.drafts[$0].indicator.hasPrefix(owner)
        && reader.drafts[$0].indicator.folded.contains(Self.taking)
    }
  }

  /// 占.
  private static let taking: UInt32 = 0x5360
  private static let shares = PhraseTable(words: "所占份额 所占比重 所占比例 占比 份额 比重 比例 的份额 的比重 的比例 的占比")
  private static let spans = PhraseTable(words: "一年间 一年来 一年里")
  private static let singles = PhraseTable(words: "一项 这一项 一类 这一类 一块 这一块 单项")
  private static let amounts = PhraseTable(words: "额 金额 总额")
  private static let countNouns = PhraseTable(words: "数量 总数 数 总量 件数 总额 规模 量 额 金额 总 人数 业务 类案件 类警情 类投诉 类纠纷")
}
