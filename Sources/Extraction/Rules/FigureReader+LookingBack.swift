// What rates and shares look back at.

import DataCube
import ReportText

extension FigureReader {
  /// The first figure of the report on its product; every draft is asked once, however often this is.
  var firstProduct: Int? {
    while productSearch.found == nil, productSearch.asked < drafts.count {
      if drafts[productSearch.asked].indicator.hasSuffix(Self.product) { productSearch.found = productSearch.asked }
      productSearch.asked += 1
    }
    return productSearch.found
  }

  private static let product = Phrase("生产总值")

  /// Whether a ∶ and nothing but blanks stands between two numbers.
  func isRatioMark(between first: Slot, and second: Slot) -> Bool {
    guard second.token.start - first.token.end <= 3, second.token.start > first.token.end else { return false }
    let gap = text[first.token.end..<second.token.start].filter { !Scalars.isBlank($0) }
    // 结构为9.4、41.0、49.6.
    if gap == [Scalars.enumerationComma] {
      return first.token.unit == nil && second.token.unit == nil && first.token.value.lastPlace < 0
        && (BareNumbers.structures.lastMatch(in: first.left, of: text) != nil
          || first.token.start > 0 && text[first.token.start - 1] == Scalars.enumerationComma)
    }
    return gap == [0x2236] || gap == [Scalars.colon]
  }

  /// The level of the paragraph that has this indicator, nearest before.
  func levelInParagraph(named stated: Phrase) -> Int? {
    paragraphDrafts.last {
      drafts[$0].kind == .level && (drafts[$0].indicator == stated || drafts[$0].indicator.hasSuffix(stated))
    }
  }

  /// The same in one of the few paragraphs before, by its whole name only.
  func levelNearby(named stated: Phrase) -> Int? {
    levelInParagraph(named: stated)
      ?? drafts.indices.suffix(60).last {
        drafts[$0].kind == .level && drafts[$0].indicator == stated && drafts[$0].paragraph >= sentence.paragraph - 3
      }
  }

  /// The last level of the sentence; a share right behind a change speaks of the same level.
  var lastLevelOrDuplicate: Int? {
    memory.levels.last { drafts[$0].kind == .level } ?? memory.levels.last
  }

  /// The level in the clause or clauses right before `slot`, nothing but changes between.
  func nearLevel(before slot: Slot) -> Int? {
    guard let last = memory.last, let level = memory.levels.last(where: { drafts[$0].kind == .level }),
      drafts[last].kind != .change || drafts[last].of == level, drafts[level].status == .actual,
      slot.token.start - drafts[level].token.end <= 40
    else { return nil }
    return level
  }

  /// A count in the clause or clauses right before `slot`, nothing but changes between.
  func nearCount(before slot: Slot) -> Int? {
    guard var level = nearLevel(before: slot) else { return nil }
    // 查结案件40件52人,查结率80%: cases by the name of both.
    if let pair = memory.levels.last(where: { $0 < level }), drafts[pair].token.end == drafts[level].token.start,
      drafts[pair].indicator == drafts[level].indicator, drafts[pair].token.unit?.isCount ?? false
    {
      level = pair
    }
    // 办理业务187万件,日均接待群众5100人次,办结率99%: what comes in a day is a remark.
    if Self.averages.match(at: 0, in: drafts[level].indicator.folded, limit: drafts[level].indicator.count) != nil,
      let whole = memory.levels.last(where: {
        $0 < level && drafts[$0].kind == .level && drafts[$0].token.unit?.isCount ?? false
      })
    {
      level = whole
    }
    let isDays = drafts[level].token.unit?.code == "天" && drafts[level].indicator.hasSuffix(Phrase("天数"))
    return drafts[level].token.unit?.isCount ?? false || isDays ? level : nil
  }

  /// 短信 of 发送短信: the thing without the act.
  func object(of indicator: Phrase) -> Phrase {
    if let verb = Verbs.action.match(at: 0, in: indicator.folded, limit: indicator.count),
      indicator.count - verb.range.count >= 2
    {
      if Self.inseparable.match(at: 0, in: indicator.folded, limit: indicator.count) == nil {
        var object = indicator.dropping(first: verb.range.count)
        // 清理出“小金库”: what was brought to light.
        if object.folded.first == 0x51FA, object.count >= 4, object.folded[1] == Scalars.openQuote {
          object = object.dropping(first: 1)
        }
        // 巡查发现违法建设: what was come upon, however it was sought.
        return object.hasPrefix(Self.discovered) && object.count >= 6 ? object.dropping(first: 2) : object
      }
    }
    // 立刑事案件.
    if indicator.count >= 5, indicator.folded.starts(with: Self.filing), indicator.hasSuffix(Self.cases),
      indicator.folded[1] != Self.cases.folded[0]
    {
      return indicator.dropping(first: 1)
    }
    if let stage = Verbs.stages.match(endingAt: indicator.count, in: indicator.folded, limit: 2) {
      return indicator.dropping(last: stage.range.count)
    }
    return indicator
  }

  private static let beginnings = PhraseTable(words: "开工率 竣工率 完工率")
  private static let discovered = Phrase("发现")
  private static let filing: [UInt32] = [0x7ACB]
  static let cases = Phrase("案件")
  private static let inseparable = PhraseTable(words: "抽查 新增")

  /// 结案率 is of what was opened, not of what was closed.
  func denominator(of rate: Phrase, near level: Int) -> Int {
    // 已开工31208户,其中主体完工2.14万户,开工率80.6%: how much of the plan was begun.
    if Self.beginnings.isWhole(0..<rate.count, of: rate.folded), case let act = rate.dropping(last: 1),
      let begun = sentenceDrafts.last(where: { drafts[$0].kind == .level && drafts[$0].indicator.contains(act) })
    {
      return begun
    }
    // 应结案7487件,结案7263件,结案率97%: of those due.
    if case let act = rate.dropping(last: 1),
      let due = sentenceDrafts.last(where: {
        drafts[$0].kind == .level && drafts[$0].indicator.hasSuffix(Self.due.appending(act))
      })
    {
      return due
    }
    // 抽检8415批次,不合格193批次,处置率100%: only what failed is dealt with.
    if drafts[level].indicator.hasSuffix(Self.failed), rate.hasSuffix(Self.handled) { return level }
    guard let whole = drafts[level].partOf else { return level }
    return whole
  }

  private static let due = Phrase("应")
  private static let failed = Phrase("不合格")
  private static let handled = Phrase("处置率")

  /// 221个断面中,…占比77.4%: the count that the sentence takes its shares of.
  func sampleSize(of slot: Slot) -> Int? {
    guard let level = memory.levels.first(where: { drafts[$0].kind == .level }) else { return nil }
    let end = drafts[level].token.end
    guard end < slot.token.start, let mark = text[end..<slot.token.start].firstIndex(of: 0x4E2D) else { return nil }
    let clauseEnd = text[end..<slot.token.start].firstIndex(of: Scalars.comma) ?? end
    guard mark + 1 == clauseEnd else { return nil }
    return slot.left.contains { text[$0] == 0x5360 }
      || MeasureNouns.rates.match(endingAt: slot.tail.coreEnd, in: text, limit: slot.left.lowerBound) != nil
      ? level : nil
  }

  /// 不良率下降0.45个百分点至2.29%, 增长35.4%,达152万人次: the change of what is only then told.
  func changeBeforeArrival(_ slot: Slot, indicator: Phrase) -> Int? {
    guard let last = memory.last, sentenceDrafts.contains(last), drafts[last].isChange, drafts[last].of == nil,
      drafts[last].indicator == indicator, slot.token.start - drafts[last].token.end <= 12,
      drafts[last].token.unitIs(.percentagePoint) == slot.token.isRate
    else { return nil }
    return last
  }

  /// 韩国失业率为3.9%、日本2.4%; 临渭区承办212件;韩城市36件: a bare place goes on with what the place before was measured by.
  func memberOfSameMeasure(_ slot: Slot, named place: Phrase) -> (indicator: Phrase, entity: String)? {
    // The names last: what is cheap to ask turns most figures away.
    guard let last = memory.last, drafts[last].token.unit == slot.token.unit,
      !drafts[last].isChange, drafts[last].indicator != place,
      AreaNames.official.isWhole(0..<place.count, of: place.folded)
        || AreaNames.called.isWhole(0..<place.count, of: place.folded)
        || EntityWords.countries.isWhole(0..<place.count, of: place.folded),
      let first = sentenceDrafts.first(where: { drafts[$0].token.unit == slot.token.unit && !drafts[$0].isChange }),
      case let measure = drafts[first].indicator,
      case let area = AreaNames.called.match(at: 0, in: measure.folded, limit: measure.count - 2),
      // 从地区看,泉州查处4216起,福州3987起: parts by place; others name what they are parts of.
      memory.totals.isEmpty && drafts[last].partOf == nil
        || drafts[first].partOf != nil && (area != nil || drafts[first].entity != frame.entity)
    else { return nil }
    return (area.map { measure.dropping(first: $0.range.upperBound) } ?? measure, place.text)
  }

  /// The level that a share names as its whole, nearest before.
  func total(named whole: Phrase) -> Int? {
    guard whole.count >= 2 else { return nil }
    var stem = whole
    if let tail = Self.wholeTails.match(endingAt: stem.count, in: stem.folded, limit: 2) {
      stem = stem.dropping(last: tail.range.count)
    }
    if let head = Self.wholeHeads.match(at: 0, in: stem.folded, limit: stem.count), stem.count - head.range.count >= 2 {
      stem = stem.dropping(first: head.range.count)
    }
    // 占同期四川进出口总值的45%: the area's own.
    if let area = AreaNames.prefix(at: 0, in: stem.folded, limit: stem.count)
      ?? AreaNames.short.match(at: 0, in: stem.folded, limit: stem.count - 3)?.range, stem.count - area.count >= 3
    {
      stem = stem.dropping(first: area.upperBound)
    }
    if let trade = tradeTotal(named: stem) { return trade }
    // 民间固定资产投资 is not what 占固定资产投资 speaks of where that was told, too.
    if let same = paragraphDrafts.last(where: { drafts[$0].kind == .level && drafts[$0].indicator == stem }) {
      return same
    }
    if stem.count >= 4,
      let same = drafts.indices.suffix(40).last(where: { drafts[$0].kind == .level && drafts[$0].indicator == stem })
    {
      return same
    }
    let near = paragraphDrafts.last { index in
      let draft = drafts[index]
      // 人均生产总值 is no product of which the services could be a share.
      guard draft.kind == .level, !isPerHead(draft.indicator) || isPerHead(whole) else { return false }
      return draft.indicator.hasSuffix(stem) || draft.indicator == whole || stem.hasSuffix(draft.indicator)
    }
    // A long name is the same thing in an earlier paragraph, too.
    guard near == nil else { return near }
    // A short one only by its whole name, and not from far.
    guard stem.count >= 4 else {
      return drafts.indices.suffix(40).last {
        drafts[$0].kind == .level && drafts[$0].indicator == stem && drafts[$0].paragraph >= sentence.paragraph - 2
      }
    }
    return drafts.indices.suffix(80).last {
      drafts[$0].kind == .level && drafts[$0].indicator.hasSuffix(stem) && !isPerHead(drafts[$0].indicator)
    }
  }

  /// The draft at `index`, where this sentence tells it.
  func inThisSentence(_ index: Int) -> Int? { index >= sentenceStart ? index : nil }

  private func isPerHead(_ name: Phrase) -> Bool {
    Self.perHeads.match(at: 0, in: name.folded, limit: name.count) != nil
  }

  private static let perHeads = PhraseTable(words: "人均 户均 亩均")

  /// 外贸总值, 进出口总额: one total by many names, told before its parts; the largest, as a month's own is told beside it.
  private func tradeTotal(named stem: Phrase) -> Int? {
    guard Self.tradeTotals.isWhole(0..<stem.count, of: stem.folded) else { return nil }
    let totals = drafts.indices.suffix(200).filter {
      drafts[$0].kind == .level && drafts[$0].token.unit?.code == "元" && drafts[$0].partOf == nil && !drafts[$0].isAside
        && isTradeTotal(drafts[$0].indicator)
    }
    let largest = totals.map { drafts[$0].value.number }.max()
    return totals.last { drafts[$0].value.number == largest }
  }

  /// 广西外贸进出口总值: of an area, not of a partner or a kind of goods.
  private func isTradeTotal(_ name: Phrase) -> Bool {
    guard let noun = Self.tradeTotals.match(endingAt: name.count, in: name.folded, limit: 0) else { return false }
    let owner = 0..<noun.range.lowerBound
    return owner.isEmpty
      || (2...6).contains(owner.count) && Self.areaEndings.contains(name.folded[owner.upperBound - 1])
      || AreaNames.short.isWhole(owner, of: name.folded)
      || AreaNames.official.isWhole(owner, of: name.folded)
  }

  private static let areaEndings: ScalarSet = "省市县区州国"
  private static let tradeTotals = PhraseTable(
    words:
      "外贸总值 外贸总额 外贸进出口 外贸进出口总值 外贸进出口总额 外贸进出口值 进出口 进出口总值 进出口总额 进出口值 对外贸易进出口总值 货物贸易进出口总值 货物贸易进出口 货物进出口总额 货物进出口总值"
  )
  private static let wholeTails = PhraseTable(words: "总量 总数 的")
  private static let wholeHeads = PhraseTable(words: "我国 我省 我市 我区 我县 全部 全市 全省 全县 全国 全区 全")
}
