// Whether a figure happened or is planned.

import DataCube
import ReportText

struct StatusReader {
  let reader: FigureReader

  func status(of slot: Slot, kind: MeasureKind, period: TimePeriod?) -> ObservationStatus {
    let text = reader.text
    let before = slot.clause.range.lowerBound..<slot.token.start
    // 低于预期的3%: what was forecast; 低于预期0.8个百分点: how far off it was.
    if !slot.token.unitIs(.percentagePoint),
      let forecast = SceneWords.forecasts.match(endingAt: slot.tail.coreEnd, in: text, limit: slot.left.lowerBound),
      !forecast.range.isEmpty
    {
      return .target
    }
    // 在现有71家服务站基础上,再建20家: what there is already, in a plan, too.
    if Self.presentBases.match(endingAt: slot.token.start, in: text, limit: slot.clause.range.lowerBound) != nil,
      Self.foundations.firstMatch(in: slot.token.end..<max(slot.token.end, slot.clause.range.upperBound), of: text)
        != nil
    {
      return .actual
    }
    if reader.clock.isPlan {
      return .target
    }
    // 已播853万亩,占预计面积的99.5%: of what was expected.
    if kind == .ratio, let mark = ShareWords.lastMark(in: before, of: text),
      SceneWords.expectations.firstMatch(
        in: mark.upperBound..<min(slot.token.start, mark.upperBound + 6), of: text)?.range.lowerBound
        == timeEnd(from: mark.upperBound)
    {
      return .actual
    }
    if let period, let year = reader.frame.resolver.reportYear,
      period.first.year > max(year, reader.frame.resolver.deliveryYear ?? year)
        - (reader.frame.resolver.isCongressReport ? 1 : 0), period.first.year > year, !isOver(period)
    {
      return .target
    }
    // 全年 in a report on three quarters is a forecast.
    if let period, case .unit(.year(let year)) = period, let standard = reader.frame.resolver.standard,
      standard.frequency != .year, standard.frequency != .span,
      standard.last.year == year, standard.last.months.upperBound < 12,
      SceneWords.wholeYearPlans.firstMatch(in: reader.sentence.range, of: text) == nil,
      SceneWords.wholeYear.lastMatch(in: reader.sentence.range.lowerBound..<slot.token.start, of: text) != nil
    {
      return .target
    }
    // 下半年,全区将推动顾问配备率达到100%, in news of July: what has not begun yet.
    if let period, let month = reader.frame.resolver.lastMonth?.last, begins(period, after: month),
      intends(Self.wills, in: reader.sentence.range.lowerBound..<slot.token.start)
    {
      return .target
    }
    // 下半年另将购置360台收割机, in a report on the first half: what has not begun, either.
    if let period, let standard = reader.frame.resolver.standard, standard.frequency != .year,
      standard.frequency != .span, begins(period, after: standard.last), intends(Self.wills, in: before)
    {
      return .target
    }
    // 初步预计,9月份用电量增长5%, in a report on August.
    if let period, let standard = reader.frame.resolver.standard, standard.frequency != .year,
      standard.frequency != .span, period.frequency != .year, standard < period,
      standard.last.year == period.first.year,
      period.last.months.lowerBound > standard.last.months.upperBound,
      SceneWords.expectations.firstMatch(in: reader.sentence.range.lowerBound..<slot.token.start, of: text) != nil
    {
      return .target
    }
    // 人代会审议通过的一般公共预算收入为35.5亿元,…批准,…调整为36.8亿元: a budget.
    if slot.token.unitIs(.money), kind == .level {
      if Self.approvals.lastMatch(in: before, of: text) != nil { return .target }
      if Self.adjustments.lastMatch(in: before, of: text) != nil,
        Self.passed.lastMatch(in: reader.sentence.range.lowerBound..<slot.clause.range.lowerBound, of: text) != nil
      {
        return .target
      }
    }
    // 国家下达我省建设任务360万亩: what has to be done.
    let stated = slot.left.lowerBound..<slot.tail.coreEnd
    if kind == .level, Self.tasks.match(endingAt: slot.tail.coreEnd, in: text, limit: slot.left.lowerBound) != nil,
      Self.assignments.firstMatch(in: stated, of: text) != nil
    {
      return .target
    }
    // 拟以总股本2亿股为基数: what is, not what is meant to be.
    if Self.bases.match(at: slot.token.end, in: text, limit: slot.clause.range.upperBound) != nil { return .actual }
    // 人均41.8件,超出了不超过30件的指导标准: what the standard asks for.
    if Self.limits.firstMatch(in: before, of: text) != nil,
      Self.norms.firstMatch(in: slot.token.end..<min(slot.clause.range.upperBound, slot.token.end + 8), of: text) != nil
    {
      return .target
    }
    // 40%的目标没有如期完成: the aim itself.
    let behind = slot.token.end..<min(slot.clause.range.upperBound, slot.token.end + 10)
    if SceneWords.missedAims.firstMatch(in: behind, of: text) != nil { return .target }
    // 以建成60个示范村为目标: as much.
    if Self.aims.firstMatch(in: slot.token.end..<slot.clause.range.upperBound, of: text) != nil,
      text[slot.left].contains(0x4EE5)
    {
      return .target
    }
    if intends(SceneWords.strongIntentions, in: before) { return .target }
    // 年底前商户要力争突破10万家,覆盖率达100%: what follows an aim set for a time to come is aimed at, too.
    let earlier = reader.sentence.range.lowerBound..<slot.clause.range.lowerBound
    if let aims = aimsSet(in: earlier) {
      if intends(SceneWords.strongIntentions, in: aims),
        SceneWords.achievements.firstMatch(in: slot.clause.range, of: text) == nil
      {
        return .target
      }
      // 年底前还将建成5条,新增里程198公里,届时总里程将突破5700公里.
      if intends(SceneWords.intentions, in: aims), !achieves(in: earlier.lowerBound..<slot.token.end) { return .target }
    }
    // 力争到今年底,就诊率稳定在92%以上: an aim and its time, set off from what is aimed at.
    if let deadline = SceneWords.deadlines.lastMatch(in: earlier, of: text),
      SceneWords.strongIntentions.match(endingAt: deadline.range.lowerBound, in: text, limit: earlier.lowerBound)
        != nil,
      SceneWords.achievements.firstMatch(in: slot.clause.range, of: text) == nil
    {
      return .target
    }
    // 将组织开展攻坚行动,年底前再整治60处: by when, and nothing that says it was done.
    if SceneWords.deadlines.firstMatch(in: before, of: text) != nil, intends(Self.wills, in: earlier),
      SceneWords.achievements.firstMatch(in: slot.clause.range, of: text) == nil
    {
      return .target
    }
    // 计划调减200万亩以上,优质花生发展到2000万亩: a plan governs what its sentence goes on to say.
    if intends(SceneWords.governingPlans, in: earlier),
      SceneWords.achievements.firstMatch(in: earlier.lowerBound..<slot.token.end, of: text) == nil
        || achieves(in: earlier.lowerBound..<slot.token.end) == false
    {
      return .target
    }
    // 会议要求,年底前…达到75%以上,…: what is asked for, to the end of the sentence.
    if SceneWords.demands.firstMatch(in: earlier, of: text) != nil { return .target }
    // 审限内结案率不得低于97%,超期率控制在1%以内: one bound behind the other.
    if SceneWords.requirements.firstMatch(in: earlier, of: text) != nil
      // 要加大力度,确保立案不少于90件;完成比例达到85%以上.
      || slot.clause.opener == Scalars.semicolon && intends(Self.orders, in: earlier), reader.hedge(of: slot) != .exact,
      !Self.reached.contains(where: { $0.firstMatch(in: slot.clause.range, of: text) != nil })
    {
      return .target
    }
    // 预计平均亩产429公斤 while the year runs: nobody has counted yet.
    if isYetToCome(slot, period) { return .target }
    guard intends(SceneWords.intentions, in: before) else { return .actual }
    let around = before.lowerBound..<min(slot.clause.range.upperBound, slot.token.end + 8)
    return achieves(in: around) ? .actual : .target
  }

  /// Whether `period` is a part of the year that begins only when `last` is over.
  private func begins(_ period: TimePeriod, after last: TimePeriod.Unit) -> Bool {
    period.frequency != .year && period.first.year == last.year
      && period.first.months.lowerBound > last.months.upperBound
  }

  private static let presentBases = PhraseTable(words: "在现有 在已有 在已建成 在原有 在去年 在上年")
  private static let foundations = PhraseTable(words: "基础上 的基础上")
  private static let orders = PhraseTable(words: "确保 力争 务必 务求")
  private static let limits = PhraseTable(words: "不超过 不高于 不低于 不少于 不大于 不小于")
  private static let norms = PhraseTable(words: "标准 要求 规定 上限 下限 红线")
  private static let reached = [SceneWords.achievements, PhraseTable(words: "实际 目前 现 去年 上年")]
  /// 全年 of 占全年预计面积的99.5%: where the time ends that stands at `start`; `start` where none does.
  private func timeEnd(from start: Int) -> Int {
    reader.times.first { $0.range.lowerBound == start }?.range.upperBound ?? start
  }

  private static let aims = PhraseTable(words: "为目标 作为目标")

  /// What a sentence has said behind a time to come, up to the last number of it: an aim has one. 年内新建3所,确保质量 has
  /// none behind its 确保.
  private func aimsSet(in earlier: Range<Int>) -> Range<Int>? {
    guard let deadline = SceneWords.deadlines.firstMatch(in: earlier, of: reader.text),
      let number = reader.text[deadline.range.upperBound..<earlier.upperBound].lastIndex(where: Scalars.isDigit)
    else { return nil }
    return deadline.range.lowerBound..<number
  }

  /// Whether words tell of something as done: 完成 of 计划完成 does not.
  private func achieves(in range: Range<Int>) -> Bool {
    SceneWords.achievements.matches(in: range, of: reader.text).contains { word in
      SceneWords.planVerbs.match(endingAt: word.range.lowerBound, in: reader.text, limit: range.lowerBound) == nil
    }
  }

  /// 今年前两个月 in news of March that looks back at last year, or in a report to a congress: that is over, too.
  private func isOver(_ period: TimePeriod) -> Bool {
    guard let month = reader.frame.resolver.lastMonth?.last, period.frequency != .year,
      reader.frame.resolver.isSpringNews || reader.frame.resolver.isCongressReport
    else { return false }
    return period.last.year == month.year && period.last.months.upperBound <= month.months.upperBound
  }

  /// 预计 of a whole year in a report that was given before its end.
  private func isYetToCome(_ slot: Slot, _ period: TimePeriod?) -> Bool {
    guard case .unit(.year(let year))? = period, let month = reader.frame.resolver.lastMonth?.first,
      month.year == year, month.months.upperBound < 11, !reader.frame.resolver.isCongressReport
    else { return false }
    return SceneWords.expectations.lastMatch(in: slot.clause.range.lowerBound..<slot.token.start, of: reader.text)
      != nil
  }

  private static let tasks = PhraseTable(words: "任务 计划 指标 目标 任务数 计划数")
  private static let assignments = PhraseTable(words: "下达")
  private static let wills = PhraseTable(words: "将 拟 计划")
  private static let approvals = PhraseTable(words: "审议通过的 审查批准的 审议批准的 会议批准的 人大批准的 批准的预算")
  private static let adjustments = PhraseTable(words: "收入调整为 支出调整为 预算调整为 调整为")
  private static let passed = PhraseTable(words: "批准, 审议通过, 审查批准,")
  private static let bases = PhraseTable(words: "为基数")

  /// Whether a word of `table` stands in `range` by itself: not 预期 of 预期寿命.
  private func intends(_ table: PhraseTable<Void>, in range: Range<Int>) -> Bool {
    let words = table.matches(in: range, of: reader.text)
    guard !words.isEmpty else { return false }
    let others = SceneWords.falseIntentions.matches(
      in: max(0, range.lowerBound - 2)..<min(reader.text.count, range.upperBound + 2), of: reader.text)
    return words.contains { word in !others.contains { $0.range.overlaps(word.range) } }
  }
}
