// 由37.55%提升到95.65%; 从2.1万人增加到3.4万人.

import DataCube
import ReportText

extension ShapeRule {
  /// Matches: 由37.55%提升到95.65%; 从2.1万人增加到3.4万人.
  /// Yields: the value of the year before, and the arrival as a rate or level of its own.
  static let startingPoint = ShapeRule(
    name: "starting-point", matches: "[subject]由/从 NUMBER 提升到 NUMBER",
    examples: [
      Example(
        sentence: "2022年,处罚领域覆盖率由原来的37.55%提升到95.65%。",
        figures: ["37.55% | 处罚领域覆盖率 | 37.55 %", "95.65% | 处罚领域覆盖率 | 95.65 %"])
    ],
    counterExamples: ["由上级下达9件。"], trust: 0.88
  ) { reader, slots, index in
    let slot = slots[index]
    if let made = reader.addStartAlone(slots, index) { return made }
    let step = reader.stepBehind(slots, index)
    let end = index + (step == nil ? 1 : 2)
    guard end < slots.count, slots[end].token.start - slots[end - 1].token.end <= 40,
      reader.arrives(slots[end], from: slots[end - 1].token.end),
      let from = FromWords.last(in: slot.left, of: reader.text)
    else { return 0 }
    var stated = reader.cleaner.clean(slot.left.lowerBound..<from.range.lowerBound)
    // 新增企业15家,总数由20家增至35家: of what the level before has counted.
    if stated.count <= 4 { stated = reader.withTopic(reader.withHead(stated, slot), slot) }
    if stated.isEmpty, let topic = reader.movedSubject(before: slot) ?? reader.freshTopic { stated = topic }
    if stated.isEmpty { stated = reader.lastLevel.map { reader.drafts[$0].indicator } ?? Phrase() }
    var shared: Int?
    // 同比增加26.2%,占总数的比例由1.6%增至1.9%: the share of what has just been told.
    if let mark = ShareWords.lastMark(in: slot.left.lowerBound..<from.range.lowerBound, of: reader.text),
      reader.cleaner.clean(slot.left.lowerBound..<mark.lowerBound).isEmpty,
      let part = reader.lastLevel
    {
      shared = reader.drafts[part].kind == .level ? part : nil
      // 服务业增加值增长9.4%,贡献率58.2%,占GDP比重由…: a contribution has no share.
      let owner = reader.contributor(before: part) ?? part
      stated = reader.drafts[owner].indicator.appending(Phrase("占")).appending(
        reader.cleaner.phrase(mark.upperBound..<from.range.lowerBound))
    } else if let mark = ShareWords.lastMark(in: slot.left.lowerBound..<from.range.lowerBound, of: reader.text),
      reader.cleaner.clean(slot.left.lowerBound..<mark.lowerBound).isEmpty, let topic = reader.memory.topic
    {
      // 出口额跻身全国第5位,占全国比重由3.14%提高到3.57%.
      stated = topic.appending(reader.cleaner.phrase(mark.lowerBound..<from.range.lowerBound))
    }
    guard !stated.isEmpty else { return 0 }
    // 比重由17.3%降至11.6% behind 国有企业出口下降7.5%: the share of what has just been told.
    if ShareWords.ratioTails.isWhole(0..<stated.count, of: stated.folded), let last = reader.memory.last,
      reader.drafts[last].kind != .ratio
    {
      stated = reader.drafts[last].indicator.appending(stated)
    }
    // 境外销售收入4.46亿元,占比由19.8%提高至24.16%: of the level that it names again.
    if shared == nil, let part = reader.lastLevel, reader.drafts[part].kind == .level,
      let tail = ShareWords.ratioTails.match(endingAt: stated.count, in: stated.folded, limit: 2),
      stated.prefix(tail.range.lowerBound) == reader.drafts[part].indicator
    {
      shared = part
    }
    let isRate =
      slot.token.isRate
      || slot.token.unit == nil && !slot.token.hasScale
        && StartingPoint.rates.match(endingAt: stated.count, in: stated.folded, limit: 1) != nil
    var kind: MeasureKind = isRate ? .ratio : .level
    var sign = 1
    // 降幅由13.2%收窄至7.9%: both ends are growths.
    let isYearly = stated.count == 3 && stated.folded[0] == 0x5E74
    if isYearly { stated = stated.dropping(first: 1) }
    // 对美出口9.8亿美元,增速由上年同期的24.1%回落至11.5%: of what has just been told.
    if let topic = reader.freshTopic, stated != topic,
      Directions.table.isWhole(0..<stated.count, of: stated.folded)
    {
      stated = topic.appending(stated)
    }
    let followsFigure = reader.sentenceDrafts.last.map { $0 == reader.memory.last } ?? false
    if let growth = Directions.table.match(
      endingAt: stated.count, in: stated.folded, limit: isYearly || followsFigure ? 0 : 2),
      growth.value.isNoun,
      slot.token.isRate, Directions.nouns.match(endingAt: stated.count, in: stated.folded, limit: 0) == nil
    {
      kind = .change
      sign = growth.value.sign
      stated = stated.dropping(last: growth.range.count)
    }
    // 进口价格按年升幅由8.9%放缓至8.3%.
    let against = Comparisons.table.match(endingAt: stated.count, in: stated.folded, limit: 2)
    if kind == .change, let against { stated = stated.dropping(last: against.range.count) }
    // 按年升幅由早前公布的9.6%修订为10.2%: of the level before.
    var level: Int?
    if kind == .change, stated.isEmpty, let last = followsFigure ? reader.memory.last : reader.lastLevel {
      level = reader.drafts[last].kind == .level ? last : reader.drafts[last].of
      stated = reader.drafts[last].indicator
    }
    guard !stated.isEmpty else { return 0 }
    let arrival = slots[end]
    // 上升至二零一九年五月至七月的3.0%: the arrival has a time of its own.
    let arrivalTime = reader.times.last {
      slot.token.end <= $0.range.lowerBound && $0.range.upperBound <= arrival.token.start
    }
    let dated =
      arrivalTime.flatMap { reader.frame.resolver.framing.period($0.meaning) }
      ?? reader.clock.period(for: arrival, kind: kind, indicator: stated, in: reader.text)
    // 自5月1日起由18%降至16%: what has held since is told of the year.
    let period = StartingPoint.wholeYear(dated)
    let whole = reader.clock.span ?? reader.clock.sectionSpan ?? period
    let own = reader.times.last {
      from.range.upperBound <= $0.range.lowerBound && $0.range.upperBound <= slot.token.start
    }
    // 由2022年12月至2023年2月的365万人上升至…;同期的劳动人口由376万人上升至…: the second starts when the first did.
    let earlier = reader.memory.start.flatMap { $0.arrival == period ? $0.period : nil }
    let named = own.flatMap {
      $0.meaning == .lastMonth ? StartingPoint.monthBefore(period) : reader.frame.resolver.period($0.meaning)
    }
    // 2019年至2023年,由A增加到B: the first of the years that are named, not the one before them.
    let stretched = reader.clock.stretch.flatMap { $0.last == period?.last ? TimePeriod.unit($0.first) : nil }
    // 由早前公布的9.6%修订为10.2%: the same growth as it was first told.
    let isRevised = reader.text[from.range].contains(0x5E03) || reader.text[from.range].contains(0x4F30)
    // 从现在的16所增加到25所: as many as there are when the report is given.
    let isPresent = Self.presents.firstMatch(in: from.range.upperBound..<slot.token.start, of: reader.text) != nil
    // 由上年底的6.52%: the year before the one told of, whenever the report was given.
    let isYearBefore =
      own.map { Self.yearsBefore.match(at: $0.range.lowerBound, in: reader.text, limit: $0.range.upperBound) != nil }
      ?? false
    let before =
      isRevised
      ? period
      : isPresent
        ? reader.frame.resolver.standard.map { .unit($0.last) }
        : isYearBefore
          ? whole.map(StartingPoint.yearBefore)
          : named ?? earlier ?? stretched ?? reader.frame.earlierCensus ?? whole.map(StartingPoint.yearBefore)
    if named != nil { reader.memory.start = (before, period) }
    let basis = kind == .change ? against?.value ?? (isYearly ? .yearOnYear : reader.inheritedBasis(in: slot)) : nil
    let start = reader.add(slot, kind: kind, indicator: stated, sign: sign, basis: basis, period: before)
    // 占比由31%提高到40%, 从目前的12座增至20座, in a plan: where it starts from is so already.
    if isPresent || named.map({ $0.last.year <= reader.frame.resolver.reportYear ?? 0 }) ?? true {
      reader.drafts[start].status = .actual
    }
    let change = step.map {
      reader.add(
        slots[index + 1], kind: .change, indicator: stated, sign: $0.direction.sign,
        basis: StartingPoint.basis(from: before, to: period), period: period)
    }
    let reached = reader.add(arrival, kind: kind, indicator: stated, sign: sign, basis: basis, period: period)
    if let change { reader.drafts[change].of = reached }
    if let shared, kind == .ratio { reader.drafts[reached].of = shared }
    if let level {
      if before == reader.drafts[level].period { reader.drafts[start].of = level }
      reader.drafts[reached].of = level
    }
    // 由7个压减到2个工作日: 个 is the head of the whole unit.
    if reader.drafts[start].token.unit?.code == "个", let unit = arrival.token.unit?.code, unit.count > 1,
      unit.hasPrefix("个")
    {
      reader.drafts[start].borrowedUnit = unit
    }
    if reader.drafts[start].token.unit == nil { reader.drafts[start].borrowedUnit = arrival.token.unit?.code }
    return end - index + 1
  }

  private static let presents = PhraseTable(words: "现在 目前 当前 现有 眼下")
  private static let yearsBefore = PhraseTable(words: "上年 上年底 上年末")
}

/// When a change began that its report tells as 由A到B.
enum StartingPoint {
  /// Nouns of numbers without a unit that are rates.
  static let rates = PhraseTable(words: "率 比 系数 指数 倍差")

  /// 由上月的A: the month before the one that B is of; nil where B is of no month.
  static func monthBefore(_ period: TimePeriod?) -> TimePeriod? {
    guard case .month(let year, let month)? = period?.last else { return nil }
    return TimePeriod.month(year, month).preceding
  }

  /// What a change between two times is measured against: overlapping months go on from one another.
  static func basis(from: TimePeriod?, to: TimePeriod?) -> ComparisonBasis {
    guard let from, let to, case .interval(.month, .month) = to else { return .stated }
    return from == to.shifted(years: -1) ? .yearOnYear : .previousPeriod
  }

  /// The year of days that lie in one year; anything else as it is.
  static func wholeYear(_ period: TimePeriod?) -> TimePeriod? {
    guard let period, case .interval(.day, .day) = period, period.first.year == period.last.year else { return period }
    return .year(period.last.year)
  }

  /// 由A of a year is the year before; of a review of several years the year before they began.
  static func yearBefore(_ period: TimePeriod) -> TimePeriod {
    switch period {
    case .interval(.year(let first), .year): .year(first - 1)
    default: period.shifted(years: -1)
    }
  }
}

extension FigureReader {
  /// 由2018年的41.5%逐年攀升,2021年达58.2%: where it ends is told in a clause of its own.
  fileprivate func addStartAlone(_ slots: [Slot], _ index: Int) -> Int? {
    let slot = slots[index]
    guard let from = FromWords.last(in: slot.left, of: text),
      let time = times.last(where: {
        from.range.upperBound <= $0.range.lowerBound && $0.range.upperBound <= slot.token.start
      }), slot.token.start - time.range.upperBound <= 2, slot.isFirstInClause,
      index + 1 >= slots.count || slots[index + 1].clause != slot.clause,
      Directions.table.firstMatch(in: slot.right, of: text) != nil,
      let period = time.meaning == .relativeYear(-1)
        ? (clock.currentPeriod ?? clock.standard).map(StartingPoint.yearBefore) : frame.resolver.period(time.meaning)
    else { return nil }
    let stated = cleaner.clean(slot.left.lowerBound..<from.range.lowerBound)
    guard !stated.isEmpty else { return nil }
    add(slot, kind: slot.token.isRate ? .ratio : .level, indicator: stated, period: period)
    return 1
  }

  /// 由A,减少约1.9万人至B: by how much, told between where it began and where it arrived.
  fileprivate func stepBehind(_ slots: [Slot], _ index: Int) -> DirectionReader.Found? {
    guard index + 2 < slots.count, slots[index + 1].token.start - slots[index].token.end <= 8,
      slots[index].token.unit == slots[index + 2].token.unit, !slots[index + 1].tail.isArrival,
      let found = DirectionReader(reader: self).direction(of: slots[index + 1]), !found.direction.isNoun,
      found.range.lowerBound >= slots[index].token.end
    else { return nil }
    return found
  }

  /// Whether the words between a starting point and `slot` lead there: 提升到, 上升至二零一九年五月至七月的.
  func arrives(_ slot: Slot, from start: Int) -> Bool {
    if slot.tail.isArrival { return true }
    var end = slot.tail.coreEnd
    if end > start, text[end - 1] == 0x7684 { end -= 1 }
    guard let time = times.last(where: { $0.range.upperBound == end && $0.range.lowerBound >= start }) else {
      return false
    }
    // 提高到2021年的: the 到 may have been read as part of the time.
    return (0...1).contains {
      Linkers.table.match(endingAt: time.range.lowerBound + $0, in: text, limit: start)?.value == .arrival
    }
  }
}
