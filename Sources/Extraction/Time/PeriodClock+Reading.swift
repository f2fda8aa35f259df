// Reads the clock: which period a figure has.

import DataCube
import ReportText

extension PeriodClock {
  /// The period of the figure in `slot`.
  ///
  /// Over several years a flow has the interval, a level that was reached and a rate the last of them.
  func period(for slot: Slot, kind: MeasureKind, indicator: Phrase, in text: [UInt32]) -> TimePeriod? {
    let period = framedPeriod(for: slot, kind: kind, indicator: indicator, in: text)
    guard case .interval(.year, .year(let last))? = period, kind != .change else { return period }
    return isStanding(slot, kind: kind, indicator: indicator, over: period, in: text) ? .year(last) : period
  }

  /// 去年同期为29120起: told only to hold this year's figure against it.
  func isAside(_ slot: Slot, in text: [UInt32]) -> Bool {
    guard let clause, clause.meaning == .samePeriodBefore else { return false }
    return slot.clause.range.contains(clause.range.lowerBound) && clause.range.lowerBound < slot.token.start
  }

  /// The several years that the review or the plan around the clause spans; nil where it spans one.
  var span: TimePeriod? {
    for frame in [clause, sentence, paragraph] {
      if let frame, frame.meaning.spansYears { return framing.period(frame.meaning) }
    }
    if let sectionSpan, case .interval(.year, .year) = sectionSpan { return sectionSpan }
    if case .interval(.year, .year)? = headingPeriod { return headingPeriod }
    guard headingPeriod == nil, case .interval(.year, .year)? = standard else { return nil }
    return standard
  }

  /// 2019年至2023年, where the words name the first and the last of the years that are spoken of.
  var stretch: TimePeriod? {
    for case .years(let first, let last)? in [clause, sentence].map({ $0?.meaning }) { return .years(first, last) }
    return nil
  }

  private static let ownYears = PhraseTable(words: "当年 年内 全年 本年")

  private func framedPeriod(for slot: Slot, kind: MeasureKind, indicator: Phrase, in text: [UInt32]) -> TimePeriod? {
    let isStock =
      kind != .change
      && (MeasureNouns.stocks.lastMatch(in: 0..<indicator.count, of: indicator.folded) != nil
        || isCountOfThings(slot, indicator, text))
    if isAside(slot, in: text) { return (currentPeriod(outside: clause) ?? standard)?.shifted(years: -1) }
    // 12月末,贷款余额376亿元;当年新增46亿元: over the year that ended then.
    if let sentence, case .monthEnd(_, 12) = sentence.meaning, kind != .ratio,
      Self.ownYears.firstMatch(in: slot.left, of: text) != nil,
      let end = framing.period(sentence.meaning, isStock: true)
    {
      return .year(end.last.year)
    }
    for frame in [clause, sentence] {
      // 截至11月底,本处今年共接获…: this year up to then.
      if let sentence, sentence.meaning.isUpTo, sentence.meaning.isPartOfYear, let frame, frame == clause,
        frame.meaning == .relativeYear(0) || frame.meaning == .reportYear
      {
        continue
      }
      // 到2025年,…,五年集聚人才1000名: the years that end with the one that is aimed at.
      if let frame, frame == clause, case .lastYears(let count) = frame.meaning,
        let aim = sentence?.meaning.explicitYear ?? paragraph?.meaning.explicitYear, aim > resolver.reportYear ?? aim
      {
        return .years(aim - count + 1, aim)
      }
      // 2020年要…,年底前…: what names no year is of the one that the plans are for.
      if plannedYear != nil, let frame, frame.meaning.explicitYear == nil, !frame.meaning.isPartOfYear,
        !frame.meaning.spansYears
      {
        continue
      }
      if let frame, frame.range.lowerBound < slot.token.start, frame.meaning != .samePeriodBefore,
        let period = framing.period(frame.meaning.within(yearOfPlan(around: frame)), isStock: isStock)
      {
        // 全年 and 截至目前 say no more than the frame around them.
        // 四季度,将…,力争全年调解成功率达到65%: the year of that quarter.
        if frame.meaning == .reportYear, isPlan, isWholeYearWord(frame, text), let part = sentence,
          part.meaning.isPartOfYear, let within = framing.period(part.meaning), within.first.year == within.last.year
        {
          return .year(within.last.year)
        }
        // 下半年工作安排: 预计全年收入178亿元: of the year of that half.
        if frame.meaning == .reportYear, isPlan, isWholeYearWord(frame, text),
          let around = headingPeriod ?? standard, around.lengthInMonths < 12, around.first.year == around.last.year
        {
          return .year(around.last.year)
        }
        if frame.meaning == .reportYear, isPlan { continue }
        // 下半年要确保全年生产总值增长6%: the whole year stands nearer to the number.
        if frame.meaning.isPartOfYear, frame.range.upperBound <= slot.token.start,
          case let behind = frame.range.upperBound..<slot.token.start,
          slot.clause.range.contains(frame.range.lowerBound),
          SceneWords.wholeYear.lastMatch(in: behind, of: text) != nil,
          SceneWords.strongIntentions.firstMatch(in: behind, of: text) != nil,
          SceneWords.wholeYearPlans.firstMatch(in: behind, of: text) == nil,
          period.first.year == period.last.year
        {
          return .year(period.last.year)
        }
        if frame.meaning == .reportYear, let explicit = paragraph, explicit.meaning != .reportYear,
          let wider = framing.period(explicit.meaning, isStock: isStock)
        {
          // ——2014年,办好10件实事。全年新增就业68万人: the year that the paragraph is on.
          if isWholeYearWord(frame, text), case .unit(.year) = wider, explicit.meaning.explicitYear != nil {
            return wider
          }
          return isWholeYearWord(frame, text) ? resolver.reportYear.map { .year($0) } : wider
        }
        return isWholeYearWord(frame, text) && frame.meaning == .reportYear
          ? headingPeriod ?? resolver.reportYear.map { .year($0) } : period
      }
    }
    if let plannedYear { return plannedYear }
    if let behind = yearBehind(slot) { return behind }
    if let paragraph, let period = framing.period(paragraph.meaning, isStock: isStock) { return period }
    return sectionSpan ?? headingPeriod ?? cumulatedPeriod ?? standard
  }

  /// 4座泵站和2座水闸全年排水880小时: the year that what is counted first has done something in; nil where none stands
  /// behind it in its clause.
  private func yearBehind(_ slot: Slot) -> TimePeriod? {
    guard sentence == nil, !isPlan, let clause, clause.range.lowerBound >= slot.token.end,
      slot.clause.range.contains(clause.range.lowerBound)
    else { return nil }
    switch clause.meaning {
    case .reportYear: return resolver.reportYear.map { .year($0) }
    case .year, .relativeYear: return framing.period(clause.meaning)
    default: return nil
    }
  }

  /// 2016年,计划…,3月底前…: the year that the plans are for holds for its months; nil where the words need none.
  private func yearOfPlan(around frame: TimeExpression) -> Int? {
    guard isPlan, frame.meaning.explicitYear == nil, frame.meaning.base == nil, frame.meaning.isPartOfYear else {
      return nil
    }
    return plannedYear?.first.year
  }

  /// 截至6月底,共有城市低保对象2.84万户: things that are there, told with no act that made them.
  private func isCountOfThings(_ slot: Slot, _ indicator: Phrase, _ text: [UInt32]) -> Bool {
    guard let unit = slot.token.unit, unit.isCount, Self.things.contains(unit.code), !slot.tail.isArrival else {
      return false
    }
    let words = slot.clause.range.lowerBound..<slot.token.start
    return
      (Self.existence.lastMatch(in: words, of: text) != nil
      || Self.standing.match(endingAt: indicator.count, in: indicator.folded, limit: 0) != nil)
      && Verbs.action.lastMatch(in: 0..<indicator.count, of: indicator.folded) == nil
      && Verbs.action.lastMatch(in: words, of: text) == nil
      && Self.additions.lastMatch(in: words, of: text) == nil
  }

  private static let existence = PhraseTable(words: "共有 现有 拥有 已有 尚有 设有 设置 建有 总共有 在册 登记 实有 有")
  /// People and things that are counted as they stand on a day.
  private static let standing = PhraseTable(
    words:
      "对象 会员 党员 队员 团员 职工 员工 人员 教师 学生 居民 村民 用户 企业 机构 市场主体 主体 单位 组织 公司 法人 学校 医院 酒店 宾馆 客房 餐厅 医生 医师 护士 医务人员 监测户 监测人口 低保户 贫困户 农户 网点 门店 车位 充电桩 基地 园区 社区 协会 商会 律师 志愿者 残疾人 老年人 老人 儿童 机动车 汽车 驾驶人 船舶 床位 泊位 班级 品种 品牌 商标 党组织 党支部"
  )

  private static let things: Set<String> = ["户", "人", "名", "家", "个", "所", "张", "座", "处", "支", "辆", "只", "头", "位", "间"]

  /// The several years that the paragraphs before speak of; nil where one year has come between.
  var sectionSpan: TimePeriod? { section.frame.flatMap { framing.period($0.meaning) } }

  /// The time expression that a figure at `offset` has its period from; nil where only the report tells.
  func frame(before offset: Int) -> TimeExpression? {
    [clause, sentence, paragraph].lazy.compactMap { $0 }.first { $0.range.lowerBound < offset }
  }

  /// The period that the clause now read speaks of.
  var currentPeriod: TimePeriod? { currentPeriod(outside: nil) }

  private func currentPeriod(outside left: TimeExpression?) -> TimePeriod? {
    for frame in [clause, sentence, paragraph] {
      if let frame, frame != left, let period = framing.period(frame.meaning) { return period }
    }
    return headingPeriod ?? standard
  }

  /// The year that the clause now read speaks of.
  var currentYear: Int? {
    for frame in [clause, sentence, paragraph] {
      if let frame, let period = framing.period(frame.meaning) { return period.last.year }
    }
    return headingPeriod?.last.year ?? resolver.reportYear
  }

  private func isWholeYearWord(_ time: TimeExpression, _ text: [UInt32]) -> Bool {
    time.meaning == .reportYear
      && (text[time.range.lowerBound] == 0x5168
        // 力争年内达到30家: by the end of it.
        || SceneWords.strongIntentions.match(
          endingAt: time.range.lowerBound, in: text, limit: max(0, time.range.lowerBound - 4)) != nil)
  }

  /// What a figure covers that no words date.
  var standard: TimePeriod? {
    guard isTermOver, case .interval(.year, .year(let last))? = resolver.standard else { return resolver.standard }
    return .year(last)
  }

  var headingPeriod: TimePeriod? { headings.max { $0.key < $1.key }?.value }
}
