// Adds changes: subject, standard, period.

import DataCube
import ReportText

extension FigureReader {
  /// 消费价格全年平均|上涨: how the growth of the time was taken, which is no name.
  private func withoutMean(_ range: Range<Int>) -> Range<Int> {
    guard let mean = Self.mean.match(endingAt: range.upperBound, in: text, limit: range.lowerBound),
      times.contains(where: { $0.range.upperBound == mean.range.lowerBound })
    else { return range }
    return range.lowerBound..<mean.range.lowerBound
  }

  private static let mean = PhraseTable(words: "平均")
  private static let addedUp = Phrase("合计").folded

  /// Adds a change for `slots[index]` whose direction has been found.
  func addChange(_ slots: [Slot], _ index: Int, direction found: DirectionReader.Found) -> Int {
    let slot = slots[index]
    if let other = growthOfOtherTime(slot, found) {
      addAside(
        slot, kind: .change, indicator: drafts[other.model].indicator, sign: found.direction.sign,
        basis: drafts[other.model].basis, period: other.period)
      return 1
    }
    let before = slot.left.lowerBound..<found.range.lowerBound
    let comparison = ComparisonReader(reader: self).comparison(of: slot, before: before, direction: found.range)
    var stated = cleaner.clean(withoutMean(before.lowerBound..<(comparison?.range.lowerBound ?? before.upperBound)))
    if stated.isEmpty, let comparison, comparison.range.upperBound <= before.upperBound {
      stated = cleaner.clean(comparison.range.upperBound..<before.upperBound)
    }
    if Self.timeRemains.isWhole(0..<stated.count, of: stated.folded)
      // 占应收面积的81.6%,进度比去年同期慢2.3个百分点: of the rate right before.
      || stated.folded == Self.progress && slot.token.unitIs(.percentagePoint)
        && memory.last.map({ drafts[$0].kind == .ratio }) ?? false
      || Comparisons.realGrowth.isWhole(0..<stated.count, of: stated.folded)
      // 货值下跌15.9%,继四月份录得11.6%的跌幅: after which growth of the same.
      || stated.folded == Self.after && !isToldAhead(slot)
      // 较一年前上升4.1%,首八个月合计则上升1.7%: of the same, added up.
      || stated.folded == Self.addedUp && memory.last.map({ drafts[$0].isChange }) ?? false
        && times.contains(where: { slot.left.contains($0.range.lowerBound) })
    {
      stated = Phrase()
    }
    // 按年跌幅较四月份扩大2.1个百分点: the growth itself.
    if stated.count == 1, comparison != nil, let noun = Self.growthNouns.lastMatch(in: before, of: text) {
      stated = cleaner.phrase(noun.range)
    }
    if stated.count > 4, stated.hasSuffix(Phrase("平均")) { stated = stated.dropping(last: 2) }
    // 比年初每吨上涨250元: for how much.
    if stated.folded.first == 0x6BCF, UnitTable.unit(String(scalars: stated.folded.dropFirst())) != nil {
      stated = Phrase()
    }
    // 受益农户286万户,户均增收340元: what each has gained is named by the verb as well.
    if Self.shares.isWhole(0..<stated.count, of: stated.folded), Self.gains.isWhole(found.range, of: text) {
      stated = stated.appending(cleaner.phrase(found.range))
    }
    // 五年提高1.03个百分点: over how long, not what.
    let years = yearsAtEnd(of: stated.isEmpty && comparison == nil ? cleaner.phrase(before) : stated)
    let isOverYears = years != nil
    if isOverYears, !stated.isEmpty {
      stated = stated.dropping(last: stated.dropping(last: 2).hasSuffix(Phrase("连续")) ? 4 : 2)
    }
    // 总收益以价值计下跌6.3%,以数量计则下跌8.2%: how it is measured, not what.
    var byQuantity = Phrase()
    if let way = Self.waysOfMeasure.lastMatch(in: before, of: text), before.upperBound - way.range.upperBound <= 3 {
      stated = cleaner.clean(before.lowerBound..<way.range.lowerBound)
      if let comparison { stated = withoutStandard(stated, comparison, before.lowerBound..<way.range.lowerBound) }
      // As it is printed: 以數量計.
      if way.value { byQuantity = cleaner.phrase((way.range.lowerBound + 1)..<(way.range.lowerBound + 3)) }
    }
    let owner = bracketOwner(slot)
    if let owner { stated = stated.isEmpty ? owner : owner.appending(stated) }
    var subject = changeOfChange(slot, found) ?? SubjectReader(reader: self).subject(of: slot, stated: stated)
    if owner == nil, subject.of == nil, let template = memory.template, !template.head.isEmpty,
      stated.hasPrefix(template.head),
      MeasureNouns.table.match(endingAt: stated.count, in: stated.folded, limit: 0) == nil,
      let mark = stated.folded.firstIndex(of: 0x7684), mark > template.head.count
    {
      // 输往印度的则逆市|上升: the name ends with the 的.
      subject.indicator = stated.prefix(mark + 1).appending(template.tail)
    }
    if let owner, stated == owner, let template = memory.template, subject.of == nil {
      subject.indicator = template.head.appending(owner).appending(template.tail)
    }
    if !byQuantity.isEmpty, !subject.indicator.hasSuffix(byQuantity) {
      subject = SubjectReader.Subject(indicator: subject.indicator.appending(byQuantity), of: nil)
    }
    guard !subject.indicator.isEmpty else { return 0 }
    // 人民币贷款增加5.83万亿元: what was lent, whatever the paragraph compares with.
    let isFlow =
      slot.token.unitIs(.money) && Self.bankStocks.match(endingAt: stated.count, in: stated.folded, limit: 0) != nil
    let basis =
      isOverYears
      ? .stated
      : comparison?.standard.basis ?? memory.standing?.basis
        ?? (isFlow ? .unspecified : basisOfArrival(of: subject.indicator))
        ?? inheritedBasis(in: slot)
    // 由上月下降0.4%转为上涨0.3%: the growth of the month before.
    if let last = times.last(where: { slot.left.contains($0.range.lowerBound) }),
      // 由上年同期增长11.6%转为下降8.3%: 同期 compares nothing there.
      comparison.map({ $0.range.overlaps(last.range) }) ?? true,
      last.range.lowerBound > slot.left.lowerBound, found.range.lowerBound - last.range.upperBound <= 3,
      FromWords.table.match(endingAt: last.range.lowerBound, in: text, limit: slot.left.lowerBound) != nil
    {
      let stated = cleaner.clean(slot.left.lowerBound..<(last.range.lowerBound - 1))
      let subject = SubjectReader(reader: self).subject(of: slot, stated: stated)
      add(
        slot, kind: .change, indicator: subject.indicator, sign: found.direction.sign, basis: inheritedBasis(in: slot),
        period: last.meaning == .lastMonth
          ? StartingPoint.monthBefore(clock.period(for: slot, kind: .change, indicator: stated, in: text))
          : frame.resolver.period(last.meaning))
      return 1
    }
    var period = comparison.flatMap { $0.standard.period ?? yearsOfAverage($0, slot) }
    if period == nil, let years {
      period = clock.span ?? clock.currentYear.map { .years($0 - years + 1, $0) }
    }
    // 上年同期为下降0.7%: the growth of another time is of no figure of this one.
    var of = clock.isAside(slot, in: text) ? nil : subject.of
    // 投资206.8亿元,由一季度下降7.5%转为增长3.3%: what the level has turned to.
    if of == nil, Self.turns.match(at: slot.left.lowerBound, in: text, limit: slot.left.upperBound) != nil,
      let level = memory.levels.last(where: { drafts[$0].kind == .level }),
      drafts[level].indicator == subject.indicator, sentenceDrafts.contains(level)
    {
      of = level
    }
    if let level = of, period == nil {
      period = periodOfChange(slot, of: level, against: comparison?.range)
      // 去年12月则升3.7%: another time's growth modifies no figure of this time.
      if period == nil, stated.isEmpty { of = nil }
    }
    // 一、二、三季度进出口分别为148.5、163.2和175.6亿元,三季度环比增长7.6%: of the level of its own time.
    if of == nil, period == nil, stated.isEmpty, FromWords.last(in: slot.left, of: text) == nil,
      times.contains(where: { slot.left.contains($0.range.lowerBound) }),
      let own = clock.period(for: slot, kind: .change, indicator: subject.indicator, in: text),
      let level = sentenceDrafts.last(where: {
        drafts[$0].kind == .level && drafts[$0].period == own && drafts[$0].indicator == subject.indicator
      })
    {
      of = level
    }
    let made = add(
      slot, kind: .change, indicator: subject.indicator, sign: sign(of: found, in: subject.indicator), basis: basis,
      of: of, period: period)
    if let of, isExpected(of) { drafts[made].status = .target }
    // 比年初确定的预期目标|高1.8个百分点: held against a goal, what was reached is no goal.
    if let of, slot.token.unitIs(.percentagePoint), let standard = comparison?.range,
      CompletionWords.goals.match(endingAt: standard.upperBound, in: text, limit: standard.lowerBound) != nil
    {
      drafts[made].status = drafts[of].status
    }
    // 减幅比上半年的6.1%缩小0.8个百分点;进口52亿元,减2.4%: what a value is held against is nothing to the rest.
    if comparison == nil, memory.standing?.isOfValue ?? false { drafts[made].lendsBasis = false }
    if isToldAhead(slot) { memory.cataphors = [made] }
    if let comparison {
      memory.standards = []
      let isAnnualised = Comparisons.annualised.lastMatch(in: comparison.range, of: text) != nil
      // 两年平均增长6.2%; B增长5%: what the paragraph compares with goes on behind an average.
      drafts[made].lendsBasis =
        slot.token.unitIs(.percentagePoint)
          && (subject.of.map { drafts[$0].isChange } ?? false
            // 失业率5.1%,比8月份下降0.1个百分点: that month is none for what follows.
            || comparison.namesTime && comparison.standard.basis == .previousPeriod)
        ? false
        : isAnnualised
          ? memory.basis == nil && !sentenceDrafts.dropLast().contains { drafts[$0].isChange }
          : comparison.isFixed || comparison.standard.basis != .stated || comparison.namesTime
      if Self.alwaysSo.match(at: comparison.range.upperBound, in: text, limit: slot.token.start) != nil {
        documentBasis = comparison.standard.basis
      }
      // 比年初 holds for a paragraph, 年均 for its sentence.
      if basis == .stated, comparison.isFixed, Self.yearStarts.lastMatch(in: comparison.range, of: text) != nil {
        memory.basis = .stated
        memory.basisUnit = slot.token.unit?.dimension
        drafts[made].isSinceYearStart = true
      } else if basis != .stated {
        memory.basisUnit = nil
      }
      drafts[made].note("basis", "comparison", source.quote(comparison.range))
    }
    if let real = Comparisons.realGrowth.lastMatch(in: slot.left, of: text) {
      drafts[made].note("prices", "real-growth", source.quote(real.range))
    }
    drafts[made].note("value", "direction", source.quote(found.range))
    if slot.token.unitIs(.multiple), found.direction.sign > 0,
      !Self.additive.contains(where: { source.quote(found.range).hasSuffix($0) })
    {
      drafts[made].readings = [
        slot.token.value, DecimalValue(slot.token.value.number - 1, lastPlace: slot.token.value.lastPlace),
      ]
    }
    return 1
  }

  /// 由1月至3月的3713500人下跌至2月至4月的3706800人,减少约6800人: the two times that have just been told are compared.
  private func basisOfArrival(of subject: Phrase) -> ComparisonBasis? {
    guard let end = memory.last, end > sentenceStart, !drafts[end].isChange, drafts[end].indicator == subject,
      drafts[end - 1].indicator == drafts[end].indicator,
      drafts[end - 1].token.unit == drafts[end].token.unit, drafts[end - 1].kind == drafts[end].kind,
      let from = drafts[end - 1].period,
      let to = drafts[end].period,
      from != to, from < to
    else { return nil }
    // 由688元提高到743元,增幅8%: from one to the other.
    return StartingPoint.basis(from: from, to: to)
  }

  /// 五年, 财政收入五年|翻一番: over how many years; nil where the words do not end so.
  private func yearsAtEnd(of stated: Phrase) -> Int? {
    guard stated.count == 2 || stated.count >= 4, stated.folded.last == 0x5E74,
      let years = ChineseNumeralReader.digit(stated.folded[stated.count - 2]), (2...9).contains(years),
      // 十五年: more than a digit.
      stated.count == 2
        || ChineseNumeralReader.digit(stated.folded[stated.count - 3]) == nil
          && ![0x5341, 0x7B2C].contains(stated.folded[stated.count - 3])
    else { return nil }
    return Int(years)
  }

  /// 平均浓度同比改善8.5%: less of what pollutes is better, and the figure is of the concentration.
  func sign(of found: DirectionReader.Found, in indicator: Phrase) -> Int {
    let judges = Directions.verdicts.isWhole(found.range, of: text)
    return judges && Directions.burdens.match(endingAt: indicator.count, in: indicator.folded, limit: 0) != nil
      ? -found.direction.sign : found.direction.sign
  }

  /// 年均 covers the years of the review or plan around it, whatever year its clause names.
  func yearsOfAverage(_ comparison: ComparisonReader.Comparison, _ slot: Slot) -> TimePeriod? {
    guard let average = Comparisons.annualised.lastMatch(in: comparison.range, of: text),
      average.range.upperBound == text.count || text[average.range.upperBound] != 0x6570
    else { return nil }
    if let stretch = clock.stretch { return stretch }
    let span = times.last { $0.meaning.spansYears && $0.range.lowerBound < slot.token.start }
    // 由206.8亿元增加到1018.1亿元,年均增长37.5%: from the one to the other.
    if let reached = memory.levels.last, let began = memory.levels.dropLast().last,
      drafts[began].indicator == drafts[reached].indicator, drafts[began].kind == drafts[reached].kind,
      case .unit(.year(let first))? = drafts[began].period, case .unit(.year(let last))? = drafts[reached].period,
      last - first >= 2
    {
      return .years(first + 1, last)
    }
    // 比1997年的202亿元增加139亿元,年均增长10.1%: the years since then.
    if clock.span == nil, span == nil, let now = clock.currentYear,
      let then = times.last(where: {
        $0.range.upperBound <= slot.token.start
          && Comparisons.openers.match(endingAt: $0.range.lowerBound, in: text, limit: sentence.range.lowerBound) != nil
      })?.meaning.explicitYear, now - then >= 2
    {
      return .years(then + 1, now)
    }
    return clock.span ?? span.flatMap { frame.resolver.framing.period($0.meaning) } ?? clock.sectionSpan
  }

  /// 上涨1.2%(上年为下降0.8%): the same growth of another time.
  private func growthOfOtherTime(_ slot: Slot, _ found: DirectionReader.Found) -> (model: Int, period: TimePeriod)? {
    guard slot.clause.depth > 0, slot.isFirstInClause,
      cleaner.clean(slot.left.lowerBound..<found.range.lowerBound).isEmpty, let other = valueOfOtherTime(slot),
      drafts[other.model].isChange
    else { return nil }
    return other
  }

  /// 继七月份录得7.5%的按年升幅后,八月份商品进口货值上升3.4%: what grew is told only then.
  private func isToldAhead(_ slot: Slot) -> Bool {
    guard let first = text[slot.clause.range].first(where: Scalars.isHan), Self.following.contains(first) else {
      return false
    }
    return text[slot.right].last == 0x540E
  }

  private static let shares = PhraseTable(words: "人均 户均 亩均 村均 每户 每人 每亩")
  private static let gains = PhraseTable(words: "增收 增产 增利 减支 减收 减产 减负")
  private static let turns = PhraseTable(words: "转为 转成 变为 转而")
  private static let progress: [UInt32] = "进度".unicodeScalars.map(\.value)
  private static let growthNouns = PhraseTable(words: "跌幅 升幅 增幅 降幅 涨幅")
  private static let after: [UInt32] = [0x7EE7]
  private static let following: ScalarSet = "继繼"

  /// What is left of a standard: 上年|同期为下降0.7%, 较去年同期|高位回落.
  private static let timeRemains = PhraseTable(
    words: "一年间 一年内 一年来 一年之间 平均 虽 虽然 但 仍 却 则 再 又 上年 去年 高位 低位 高基数 低基数 高点 低点 秋季学期 春季学期 学期 学年 同期水平")
  /// What is left before 以价值计 where a standard stands there: 较二零二三年上半年|以价值计.
  private func withoutStandard(_ stated: Phrase, _ comparison: ComparisonReader.Comparison, _ range: Range<Int>)
    -> Phrase
  {
    guard range.contains(comparison.range.lowerBound) else { return stated }
    return cleaner.clean(range.lowerBound..<comparison.range.lowerBound)
  }

  /// Whether by quantity, not by value.
  static let waysOfMeasure = PhraseTable<Bool>(
    ["以价值计", "以价值计算", "按价值计", "以金额计", "以货值计"].map { ($0, false) }
      + ["以数量计", "以数量计算", "按数量计"].map { ($0, true) })
  private static let bankStocks = PhraseTable(words: "贷款 存款 融资 贷款余额 存款余额")

  /// 贷款增加5.83万亿元,同比多增6127亿元: the increase has increased.
  private func changeOfChange(_ slot: Slot, _ found: DirectionReader.Found) -> SubjectReader.Subject? {
    guard Self.moreOfSame.isWhole(found.range, of: text),
      let last = memory.last, drafts[last].isChange, drafts[last].token.unit == slot.token.unit
    else { return nil }
    let noun = drafts[last].value.number < 0 ? "减少" : "增加"
    return SubjectReader.Subject(indicator: drafts[last].indicator.appending(Phrase(noun)), of: last)
  }

  private static let moreOfSame = PhraseTable(words: "多增 少增 多减 少减")

  /// 比去年同期(下同): the standard of every bare growth to come.
  private static let alwaysSo = PhraseTable(words: "(下同) ,下同 (以下同)")

  private static let yearStarts = PhraseTable(words: "年初")

  private static let additive = ["增长", "增加"]

  /// A change of a level has the level's period unless its own clause names another.
  private func periodOfChange(_ slot: Slot, of level: Int, against standard: Range<Int>?) -> TimePeriod? {
    // 估计7月出口31亿元,增长4%;全年减幅可收窄至2%: the year's is not the month's.
    if let told = drafts[level].period, told.frequency != .year, told.frequency != .span,
      SceneWords.wholeYear.match(at: firstWord(slot), in: text, limit: slot.tail.coreEnd) != nil
    {
      return nil
    }
    let own = times.contains {
      slot.left.contains($0.range.lowerBound) && $0.meaning.isPartOfYear && !(standard?.overlaps($0.range) ?? false)
    }
    return own ? nil : drafts[level].period
  }

  /// 9月环比上涨0.4%;1—9月累计上涨2.3%: months that are added up are not held against the months before.
  private func isCumulated(_ slot: Slot, behind last: Int) -> Bool {
    guard let told = drafts[last].period, case .unit = told, let own = clock.currentPeriod, own != told,
      case .interval(.month(_, 1), _) = own
    else { return false }
    return true
  }

  /// A bare 增长 has the basis that its sentence or paragraph states, before it or behind.
  func inheritedBasis(in slot: Slot) -> ComparisonBasis {
    let unit = slot.token.unit?.dimension
    if let last = sentenceDrafts.last(where: {
      drafts[$0].isChange && drafts[$0].lendsBasis
        && (!drafts[$0].isSinceYearStart || drafts[$0].token.unit?.dimension == unit)
    }), let basis = drafts[last].basis, basis != .unspecified,
      basis != .previousPeriod || !isCumulated(slot, behind: last)
    {
      return basis
    }
    if let basis = memory.basis, memory.basisUnit == nil || memory.basisUnit == unit,
      basis != .previousPeriod || !(memory.last.map { isCumulated(slot, behind: $0) } ?? false)
    {
      return basis
    }
    let behind = slot.token.end..<max(slot.token.end, sentence.range.upperBound)
    if let later = Comparisons.first(in: behind, of: text), later.value == .yearOnYear { return later.value }
    // 养殖产量增长4.5%,捕捞产量与上年持平; 增长8.1%,高于上年0.5个百分点: held against the year before, too.
    if Self.standsByYearBefore.firstMatch(in: sentence.range, of: text) != nil { return .yearOnYear }
    return documentBasis ?? (slot.token.unitIs(.proportion) ? basisOfSamePeriod : nil) ?? .unspecified
  }

  /// 同期间,酒吧的总收益上升7.4%: held against what the growths told last were.
  private var basisOfSamePeriod: ComparisonBasis? {
    let start = text[sentence.range].firstIndex(where: Scalars.isHan) ?? sentence.range.lowerBound
    guard Self.samePeriods.match(at: start, in: text, limit: sentence.range.upperBound) != nil,
      let told = drafts.indices.suffix(12).last(where: { drafts[$0].isChange && drafts[$0].sentence != sentenceIndex }),
      drafts[told].paragraph >= sentence.paragraph - 1, drafts[told].basis == .yearOnYear
    else { return nil }
    return .yearOnYear
  }

  private static let standsByYearBefore = PhraseTable(
    words:
      "与上年持平 与上年基本持平 与去年持平 与去年基本持平 和上年持平 与上年同期持平 与上年同期基本持平 与去年同期持平 与去年同期基本持平 较上年持平 同比持平 同比基本持平 高于上年 低于上年 快于上年 慢于上年 好于上年 高于去年 低于去年 快于去年"
  )
  private static let samePeriods = PhraseTable(words: "同期间, 同月, 同期, 同季, 同一期间,")
}
