// Which figure a change or a rate speaks of.

import DataCube
import ReportText

/// Resolves the subject of a change: stated, left out, or pointing back.
struct SubjectReader {
  let reader: FigureReader

  struct Subject {
    var indicator: Phrase
    var of: Int?
  }

  /// The subject of a change whose own words are `stated` (empty where there are none).
  func subject(of slot: Slot, stated: Phrase) -> Subject {
    if stated.isEmpty { return leftOut(slot) }
    // 全年收入12亿元,其中桐庐县增长23.6%: whose it is, of what has been told.
    if let body = reader.memory.entity, stated.text == body, slot.token.unitIs(.proportion),
      let told = reader.lastLevel ?? reader.memory.last, reader.sentenceDrafts.contains(told)
    {
      return Subject(indicator: reader.drafts[told].indicator, of: nil)
    }
    if let owner = reader.memory.owner, !stated.hasPrefix(owner),
      MeasureNouns.table.match(endingAt: stated.count, in: stated.folded, limit: 0) != nil
    {
      return Subject(indicator: owner.appending(stated), of: nil)
    }
    if let growth = growthOfGrowth(stated, slot) { return growth }
    // 受理5.4万件,占比提高4.2个百分点: of what has been told since any share was.
    if slot.token.unitIs(.percentagePoint), ShareWords.ratioTails.isWhole(0..<stated.count, of: stated.folded),
      let level = reader.memory.levels.last, reader.drafts[level].kind == .level,
      slot.token.start - reader.drafts[level].token.end <= 16,
      case let named = reader.drafts[level].indicator,
      lastRate(for: slot).map({ reader.drafts[$0].of != level && !reader.drafts[$0].isChange }) ?? true
    {
      return Subject(indicator: named.appending(stated), of: nil)
    }
    // 占整体的46.0%,比率微跌0.2个百分点.
    if slot.token.unitIs(.percentagePoint), MeasureNouns.sameRates.isWhole(0..<stated.count, of: stated.folded),
      let last = lastRate(for: slot)
    {
      return distance(of: last)
    }
    // 交通肇事案件持续高发,收案上升9.4%: the act on what the clause before speaks of.
    if Self.filings.isWhole(0..<stated.count, of: stated.folded), let topic = reader.memory.topic,
      SceneWords.cases.match(endingAt: topic.count, in: topic.folded, limit: 0) != nil
    {
      return Subject(indicator: topic.appending(stated), of: nil)
    }
    // 总收入的价值上升0.3%,数量则下跌1.6%: the same, counted otherwise.
    if Self.quantity.isWhole(0..<stated.count, of: stated.folded),
      let last = reader.sentenceDrafts.last(where: { reader.drafts[$0].indicator.hasSuffix(Self.value) })
    {
      let told = reader.drafts[last].indicator
      let thing = told.dropping(last: told.folded.count > 3 && told.folded[told.count - 3] == 0x7684 ? 3 : 2)
      return Subject(indicator: thing.appending(stated), of: nil)
    }
    // 前者下降10.9%,后者增长7.3%: of the two told last.
    if let order = Self.ordered.match(at: 0, in: stated.folded, limit: stated.count), order.range.count == stated.count
    {
      // 集中处理率、治理率分别达到98%、45.2%,后者提高6.6个百分点: points are those of rates.
      let kind: MeasureKind = slot.token.unitIs(.percentagePoint) ? .ratio : .level
      let pair = reader.memory.levels.filter { reader.drafts[$0].kind == kind }.suffix(2)
      // 分别增长9.6%和11.3%,后者高于全省0.7个百分点: of the two growths.
      if pair.count != 2, kind == .ratio, reader.memory.last.map({ reader.drafts[$0].isChange }) ?? false,
        case let growths = reader.sentenceDrafts.suffix(2), growths.count == 2,
        growths.allSatisfy({ reader.drafts[$0].isChange && reader.drafts[$0].token.unitIs(.proportion) })
      {
        return distance(of: order.value == 0 ? growths.lowerBound : growths.upperBound - 1)
      }
      if pair.count == 2, let index = order.value == 0 ? pair.first : pair.last {
        return Subject(indicator: reader.drafts[index].indicator, of: index)
      }
    }
    if let level = level(named: stated, slot) {
      return Subject(indicator: reader.drafts[level].indicator, of: level)
    }
    // 惠及低保户2100户,户数比上年增加一成: of what is counted in that unit.
    if stated.count == 2, stated.folded[1] == 0x6570, let last = countedIn(stated) {
      return Subject(indicator: reader.drafts[last].indicator, of: last)
    }
    // 新设商户6.2万户,总量增长5.7%: all of them, of whom nobody has told how many they are.
    if Self.totals.isWhole(0..<stated.count, of: stated.folded), slot.token.unitIs(.proportion),
      let last = reader.lastLevel, let whole = StockWords.whole(of: reader.drafts[last].indicator)
    {
      return Subject(indicator: whole, of: nil)
    }
    if isBackReference(stated), let last = countedAlike(slot) ?? countedIn(stated) ?? counted(slot) {
      return Subject(indicator: reader.drafts[last].indicator, of: last)
    }
    // 水泥行业持续低迷,产量下降5%: the measure of what the clause before speaks of.
    if slot.isFirstInClause, let topic = reader.freshTopic,
      Self.bareMeasures.isWhole(0..<stated.count, of: stated.folded),
      Self.kinds.contains(topic.folded.last ?? 0) || topic.count <= 3, !topic.hasSuffix(stated)
    {
      return Subject(indicator: topic.appending(stated), of: nil)
    }
    if let head = siblingHead(of: stated, slot) { return Subject(indicator: head.appending(stated), of: nil) }
    if let goods = reader.commodity(grown: stated, slot) { return Subject(indicator: goods, of: nil) }
    if let part = reader.kind(grown: stated, slot) { return Subject(indicator: part, of: nil) }
    if case let owned = reader.owned(stated, slot), owned != stated { return Subject(indicator: owned, of: nil) }
    return Subject(indicator: withMeasure(stated), of: nil)
  }

  /// 规模以上服务业企业 of 规模以上服务业企业营业收入增长1.9%,利润总额下降7.0%: two measures of one, whose growth alone is told.
  private func siblingHead(of stated: Phrase, _ slot: Slot) -> Phrase? {
    guard slot.clause.opener == Scalars.comma,
      let last = reader.sentenceDrafts.last(where: {
        reader.drafts[$0].isChange && reader.drafts[$0].of == nil && reader.drafts[$0].depth == slot.clause.depth
      }),
      case let other = reader.drafts[last].indicator
    else { return nil }
    for family in SiblingNouns.pairs where family.isWhole(0..<stated.count, of: stated.folded) {
      guard let member = family.match(endingAt: other.count, in: other.folded, limit: 2),
        member.range.lowerBound >= 2
      else { continue }
      return other.prefix(member.range.lowerBound)
    }
    return nil
  }

  /// The last figure of the sentence that percentage points can be of: a rate, or a growth in percent.
  func lastRate(for slot: Slot) -> Int? {
    // 增长7.4%(7、8月分别增长6.2%、5.8%),低于目标1.1个百分点: what stands in brackets is a remark.
    let rates = reader.sentenceDrafts.filter { index in
      let draft = reader.drafts[index]
      guard !draft.isAside, draft.status == .actual || reader.clock.isPlan else { return false }
      if draft.kind == .ratio { return true }
      return draft.isChange && draft.token.unitIs(.proportion)
    }
    return rates.last { reader.drafts[$0].depth <= slot.clause.depth } ?? rates.last
  }

  /// What a distance of the rate or growth at `index` is of.
  ///
  /// - Parameter noun: what the words call a growth, 降幅; 增速 where they do not say.
  func distance(of index: Int, by noun: Phrase = Phrase()) -> Subject {
    guard !noun.isEmpty, reader.drafts[index].isChange else {
      return Subject(indicator: indicatorOfRateChange(index), of: index)
    }
    return Subject(indicator: grown(reader.drafts[index].indicator, by: noun), of: index)
  }

  /// The subject of a distance in percentage points that a clause tells with the words `stated`.
  func distance(of slot: Slot, stated: Phrase) -> Subject {
    if stated.isEmpty, reader.freshTopic == nil, let last = lastRate(for: slot) { return distance(of: last) }
    return subject(of: slot, stated: stated)
  }

  func indicatorOfRateChange(_ index: Int) -> Phrase {
    let draft = reader.drafts[index]
    guard draft.isChange else { return draft.indicator }
    return grown(draft.indicator, by: Phrase("增速"))
  }

  // MARK: - Pointing back

  private static let ranks = PhraseTable(words: "居 位居 列 位列 名列 排 排名 排在")

  /// 增速, 增幅: the growth that the sentence has just stated.
  private func growthOfGrowth(_ told: Phrase, _ slot: Slot) -> Subject? {
    // 增速居全州第3位、高于全州平均水平0.4个百分点: how it ranks is no part of it.
    let rank = Self.ranks.firstMatch(in: min(2, told.count)..<told.count, of: told.folded)
    let stated = rank.map { told.prefix($0.range.lowerBound) } ?? told
    guard Self.growthNouns.isWhole(0..<stated.count, of: stated.folded) else { return nil }
    let growths = reader.sentenceDrafts.filter { index in
      let draft = reader.drafts[index]
      return draft.isChange && !draft.isAside && !draft.token.unitIs(.percentagePoint)
        && draft.status == .actual
    }
    let kind = kindOfGrowth(slot)
    let growth = growths.last { index in kind.map { isGrowth(index, of: $0) } ?? true } ?? growths.last
    // 增长9.6%;价格指数为106.3%,涨幅回落8.9个百分点: an index is a growth, too.
    if let last = reader.memory.last, growth ?? -1 < last, reader.drafts[last].kind != .change,
      reader.drafts[last].indicator.hasSuffix(Phrase("指数"))
    {
      return Subject(indicator: grown(reader.drafts[last].indicator, by: stated), of: last)
    }
    // 收入8542元,增长6.5%。增速比全省高0.4个百分点: the growth that the sentence before ended with.
    if growth == nil, reader.sentenceDrafts.isEmpty, let last = reader.memory.previousLast,
      reader.drafts[last].isChange, reader.drafts[last].token.unitIs(.proportion)
    {
      // 名义增长9.9%,实际增长7.6%: the growth that is told first.
      let isSame =
        last > 0 && reader.drafts[last - 1].isChange && reader.drafts[last - 1].token.unitIs(.proportion)
        && reader.drafts[last - 1].of == reader.drafts[last].of && reader.drafts[last].of != nil
      return Subject(indicator: grown(reader.drafts[last].indicator, by: stated), of: isSame ? last - 1 : last)
    }
    guard let growth else {
      return reader.memory.topic.map { Subject(indicator: grown($0, by: stated), of: nil) }
    }
    return Subject(indicator: grown(reader.drafts[growth].indicator, by: stated), of: growth)
  }

  /// 环比 of 环比增速, 实际 of 实际增幅; nil where the noun says nothing of the kind.
  private func kindOfGrowth(_ slot: Slot) -> PhraseTable<ComparisonBasis?>.Match? {
    guard let noun = Self.growthNouns.firstMatch(in: slot.left, of: reader.text) else { return nil }
    return Self.kindsOfGrowth.match(at: noun.range.lowerBound, in: reader.text, limit: noun.range.upperBound)
  }

  /// 环比增速 is of what has grown since the period before, 实际增幅 of what 实际 stands before.
  private func isGrowth(_ index: Int, of kind: PhraseTable<ComparisonBasis?>.Match) -> Bool {
    let draft = reader.drafts[index]
    if let basis = kind.value { return draft.basis == basis }
    let words = max(reader.sentence.range.lowerBound, draft.token.start - 8)..<draft.token.start
    return words.contains { reader.text[$0..<words.upperBound].starts(with: reader.text[kind.range]) }
  }

  private static let kindsOfGrowth = PhraseTable<ComparisonBasis?>([
    ("同比", .yearOnYear), ("环比", .previousPeriod), ("名义", nil), ("实际", nil),
  ])

  private func grown(_ indicator: Phrase, by noun: Phrase) -> Phrase {
    Self.growthNouns.match(endingAt: indicator.count, in: indicator.folded, limit: 0) == nil
      ? indicator.appending(noun) : indicator
  }

  private static let growthNouns = PhraseTable(
    words:
      "平均增速 年均增速 平均增幅 增速 增幅 降幅 涨幅 跌幅 增长率 增长速度 增长 增长幅度 增减幅度 增减幅 变动幅度 变动比例 增减率 增长比例 增减比例 同比增速 同比增幅 同比涨幅 同比降幅 同比跌幅 环比增速 环比增幅 环比涨幅 环比降幅 环比跌幅 累计增速 累计增幅 累计降幅 名义增速 名义增幅 实际增速 实际增幅 名义增长率 实际增长率"
  )

  private func isBackReference(_ stated: Phrase) -> Bool {
    MeasureNouns.backReferences.isWhole(0..<stated.count, of: stated.folded)
  }

  /// 案件数增加34件 behind 查处案件287件,罚没款318万元: of what is counted in the same unit.
  private func countedAlike(_ slot: Slot) -> Int? {
    guard slot.token.unit?.isCount ?? false else { return nil }
    return reader.memory.levels.last {
      reader.drafts[$0].kind == .level && reader.drafts[$0].token.unit == slot.token.unit
    }
  }

  /// 查办40件52人,件数下降3%、人数下降9%: of what is counted in that unit.
  private func countedIn(_ stated: Phrase) -> Int? {
    guard let unit = CountWords.unit(of: stated) else { return nil }
    return reader.memory.levels.last {
      reader.drafts[$0].kind == .level && CountWords.counts(reader.drafts[$0].token.unit, in: unit)
    }
  }

  /// 大案94件,占总数的12.2%,案件数上升近两成: what was counted, not its share.
  private func counted(_ slot: Slot) -> Int? {
    guard let last = reader.lastLevel, reader.drafts[last].kind == .ratio, !slot.token.unitIs(.percentagePoint) else {
      return reader.lastLevel
    }
    return reader.drafts[last].of ?? last
  }

  private static let gaps = PhraseTable(words: "差距 差额 倍差")
  private static let totals = PhraseTable(words: "总量 总数 存量 总规模")
  private static let bareMeasures = PhraseTable(
    words: "产量 销量 价格 均价 浓度 面积 产值 增加值 收入 利润 利润总额 出口 进口 进出口 出口额 进口额 销售额 零售额 投资 余额 存栏 出栏 数量 成交量 成交额 营业收入 单产 销货价值 销货数量")
  /// 业, 品, 类: what ends so has measures.
  private static let kinds: ScalarSet = "业品类"
  private static let quantity = PhraseTable(words: "数量")
  private static let value = Phrase("价值")
  private static let ordered = PhraseTable<Int>([("前者", 0), ("后者", 1)])

  // MARK: - Borrowed measure

  private static let filings = PhraseTable(words: "收案 新收 立案 发案 结案 审结 受理")
  /// People, and what is done by the piece: both are measured by their number.
  private static let countedByNumber = PhraseTable(words: "游客 旅客 访客 业务")

  /// 采矿业 under 规模以上工业增加值增长4.6% is 采矿业增加值.
  func withMeasure(_ stated: Phrase) -> Phrase {
    guard MeasureNouns.table.match(endingAt: stated.count, in: stated.folded, limit: 0) == nil else { return stated }
    // 收入差距 under 居民收入: how far apart they are is no income.
    if Self.gaps.match(endingAt: stated.count, in: stated.folded, limit: 1) != nil { return stated }
    // 营业税 under 税收收入: a tax is a revenue by its name.
    if stated.count >= 2, stated.folded.last == 0x7A0E { return stated }
    // 接待游客 behind 旅游业总收入: an act, or people, have no measure but their number.
    if stated.count >= 4,
      Verbs.action.match(at: 0, in: stated.folded, limit: stated.count - 1)?.range.count == 2
        || Self.countedByNumber.match(endingAt: stated.count, in: stated.folded, limit: 0) != nil
    {
      return stated
    }
    if let measure = reader.memory.topicMeasure { return stated.appending(measure) }
    guard let measure = reader.memory.measure, reader.isInList || goesOnWithSectors(stated, measure) else {
      return stated
    }
    return stated.appending(Self.isArea(stated) ? whole(measuredBy: measure) ?? measure : measure)
  }

  /// 私营企业增长19.5%。轻工业增长13.0%: the list of the sentence before goes on by sectors.
  private func goesOnWithSectors(_ stated: Phrase, _ measure: Phrase) -> Bool {
    guard stated.folded.last == 0x4E1A, stated.count <= 10, let last = reader.memory.previousLast else { return false }
    return reader.drafts[last].isChange && reader.drafts[last].indicator.hasSuffix(measure)
  }

  /// 一般公共预算收入 of 其中腾冲市增长21.4%: an area has all that was told of the whole, not 收入 alone.
  private func whole(measuredBy measure: Phrase) -> Phrase? {
    reader.paragraphDrafts.last { index in
      let draft = reader.drafts[index]
      return draft.kind == .level && draft.indicator.hasSuffix(measure)
        && AreaNames.official.match(at: 0, in: draft.indicator.folded, limit: draft.indicator.count) == nil
        && !reader.isTier(draft.indicator)
    }.map { reader.drafts[$0].indicator }
  }

  private static func isArea(_ phrase: Phrase) -> Bool {
    AreaNames.official.isWhole(0..<phrase.count, of: phrase.folded)
  }
}

extension FigureReader {
  /// Whether the figure at `index` is a level that its own clause expects.
  func isExpected(_ index: Int) -> Bool {
    guard drafts[index].kind == .level, drafts[index].status == .target,
      let clause = clauses.last(where: { $0.range.contains(drafts[index].token.start) })
    else { return false }
    return SceneWords.expectations.lastMatch(in: clause.range.lowerBound..<drafts[index].token.start, of: text) != nil
  }

  /// Whether the sentence lists members of what the figures before it measured.
  var isInList: Bool {
    let sentenceHasGrowth = sentenceDrafts.reversed().prefix(4).contains {
      drafts[$0].isChange && drafts[$0].of == nil
    }
    if sentenceHasGrowth { return true }
    let head = sentence.range.lowerBound..<min(sentence.range.upperBound, sentence.range.lowerBound + 24)
    return Self.listOpeners.firstMatch(in: head, of: text) != nil
  }

  private static let listOpeners = PhraseTable(
    words: "分轻重工业 分规模 分企业 分登记 分所有制 其中 分经济类型 分门类 分行业 分区域 分地区 分产业 从 中,分 业中, 工业中, 分品种 按 分城乡 分类别 分三大门类 中,")
}
