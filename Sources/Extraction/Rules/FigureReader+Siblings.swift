// Measures that follow one another under one head.

import DataCube
import ReportText

extension FigureReader {
  /// 天然气500亿立方米 after 煤炭消费量: a commodity in a list of one measure.
  func commodity(_ indicator: Phrase, _ slot: Slot) -> Phrase? {
    guard indicator.count <= 8, Self.measuresGoods(slot.token),
      MeasureNouns.table.match(endingAt: indicator.count, in: indicator.folded, limit: 0) == nil
    else { return nil }
    if let measure = memory.groupMeasure { return indicator.appending(measure) }
    // 有72种矿产新增查明资源储量,其中,石油9.43亿吨: what the kinds have is told of each.
    if !memory.totals.isEmpty, let kinds = memory.levels.first, drafts[kinds].token.unit?.code == "种",
      let quantity = quantity(of: kinds)
    {
      return indicator.appending(quantity)
    }
    guard slot.clause.opener == Scalars.semicolon || !memory.totals.isEmpty,
      let last = memory.levels.last, Self.measuresGoods(drafts[last].token), let quantity = quantity(of: last)
    else { return nil }
    return indicator.appending(quantity)
  }

  /// 平板玻璃产量 of 生铁产量1.3亿吨;平板玻璃增长5.3%: a member of such a list that only its growth is told of.
  func commodity(grown name: Phrase, _ slot: Slot) -> Phrase? {
    guard (2...8).contains(name.count), slot.token.unitIs(.proportion), slot.clause.opener == Scalars.semicolon,
      MeasureNouns.table.match(endingAt: name.count, in: name.folded, limit: 0) == nil,
      Self.notGoods.match(endingAt: name.count, in: name.folded, limit: 0) == nil,
      Verbs.action.match(at: 0, in: name.folded, limit: name.count) == nil,
      let last = memory.levels.last, drafts[last].kind == .level, Self.measuresGoods(drafts[last].token),
      let quantity = quantity(of: last)
    else { return nil }
    return name.appending(quantity)
  }

  /// 产量 of 生铁产量: what of a commodity the figure tells; nil where its indicator ends in no such word.
  private func quantity(of figure: Int) -> Phrase? {
    let indicator = drafts[figure].indicator
    return Self.quantities.match(endingAt: indicator.count, in: indicator.folded, limit: 1).map {
      indicator.dropping(first: $0.range.lowerBound)
    }
  }

  /// Whether `token` is in a unit that commodities are measured in.
  private static func measuresGoods(_ token: NumeralToken) -> Bool {
    [.weight, .volume, .energy, .power].contains(token.unit?.dimension)
  }

  private static let notGoods = PhraseTable(words: "业 企业 经济 贸易 旅游 农户 消费 市场 服务 运输 发电 用电")
  private static let quantities = PhraseTable(words: "消费量 产量 储量 新增查明资源储量 进口量 出口量 销量 库存量 用量 消耗量")

  /// 在校生 after 普通高等教育本专科招生: members of one family share the head that the first names.
  func siblingHead(of indicator: Phrase, _ slot: Slot) -> Phrase? {
    guard freshTopic == nil, let family = SiblingNouns.table.match(at: 0, in: indicator.folded, limit: indicator.count),
      family.range.count == indicator.count
    else { return nil }
    for index in memory.levels.reversed() {
      let other = drafts[index].indicator
      // 企业利润1756亿元,其中国有企业509亿元;上缴税金2058亿元: behind a part the list goes on with its whole.
      if slot.clause.opener == Scalars.semicolon, let whole = drafts[index].partOf,
        case let name = drafts[whole].indicator, memory.levels.contains(whole),
        SiblingNouns.tables[family.value].match(endingAt: name.count, in: name.folded, limit: 1) != nil
      {
        continue
      }
      // 普通高中6所,招生8464人;普通初中63所,招生16065人: the schools told last.
      if SiblingNouns.schooling.isWhole(0..<indicator.count, of: indicator.folded),
        SiblingNouns.schools.match(endingAt: other.count, in: other.folded, limit: 0) != nil
      {
        return other
      }
      // 苹果面积930万亩、产量902.9万吨.
      if Self.yields.isWhole(0..<indicator.count, of: indicator.folded), other.hasSuffix(Self.area),
        (3...6).contains(other.count), Verbs.action.match(endingAt: other.count - 2, in: other.folded, limit: 0) == nil
      {
        return other.dropping(last: 2)
      }
      guard
        let member = SiblingNouns.tables[family.value].match(endingAt: other.count, in: other.folded, limit: 1),
        // 进出口 is a member itself, no 出口 of any 进.
        !SiblingNouns.tables[family.value].isWhole(max(0, member.range.lowerBound - 1)..<other.count, of: other.folded),
        !Self.averages.isWhole(0..<member.range.lowerBound, of: other.folded),
        // 主营业务利润、净利润: only taxes are those of whom the profits are.
        other.dropping(first: member.range.lowerBound) != Self.profit
          || Self.taxes.isWhole(0..<indicator.count, of: indicator.folded),
        // 普通本专科在校生15万人,在学研究生6400人: those are others.
        !indicator.contains(Self.graduates) || other.contains(Self.graduates)
      else { continue }
      // 小麦平均单产489.6公斤,总产108.1亿斤: only the one is a mean.
      let mean = Self.means.match(endingAt: member.range.lowerBound, in: other.folded, limit: 1)
      return other.prefix(mean?.range.lowerBound ?? member.range.lowerBound)
    }
    // 基金收入合计16116亿元。基金支出合计12303亿元: the other side of an account goes on in the next sentence.
    if memory.levels.isEmpty, SiblingNouns.accounts.isWhole(0..<indicator.count, of: indicator.folded) {
      for index in memory.previousLevels.reversed() {
        let other = drafts[index].indicator
        if let member = SiblingNouns.tables[family.value].match(endingAt: other.count, in: other.folded, limit: 1) {
          return other.prefix(member.range.lowerBound)
        }
      }
    }
    return nil
  }

  private static let means = PhraseTable(words: "平均")
  private static let profit = Phrase("利润")
  private static let taxes = PhraseTable(words: "税金 利税 上缴税金 实交税金 实缴税金")
  private static let graduates = Phrase("研究生")
  private static let area = Phrase("面积")
  private static let yields = PhraseTable(words: "产量 总产量 单产 总产")
}
