// 完成调整预算406480万元的103.5%; 占计划1200套的98%; 比计划目标3300亿元超过763亿元.

import DataCube
import ReportText

extension ShapeRule {
  /// Matches: 完成调整预算406480万元的103.5%; 占计划1200套的98%; 比计划目标3300亿元超过763亿元.
  /// Yields: the goal as a target, which no later figure leans on, and how far it was reached, as a share or by how much.
  static let targetBase = ShapeRule(
    name: "target-base", matches: "完成/为/占 预算/计划/任务 NUMBER 的 NUMBER%",
    examples: [
      Example(
        sentence: "总收入420733万元,完成调整预算406480万元的103.5%。",
        figures: ["420733万元 | 总收入 | 4207330000 元", "406480万元 | 调整预算 | 4064800000 元", "103.5% | 总收入预算完成率 | 103.5 %"]),
      Example(
        sentence: "投资达到1769亿元,比计划目标1150亿元超额619亿元。",
        figures: ["1769亿元 | 投资 | 176900000000 元", "1150亿元 | 投资 | 115000000000 元", "619亿元 | 投资 | 61900000000 元"]),
    ],
    counterExamples: ["完成预算的103.5%。"], trust: 0.75
  ) { reader, slots, index in
    let slot = slots[index]
    if let used = reader.addExcess(slots, index) { return used }
    if let used = reader.addGoalNamedBehind(slots, index) { return used }
    guard index + 1 < slots.count, slots[index + 1].token.unitIs(.proportion), !slot.token.isRate,
      (1...3).contains(slots[index + 1].left.count), reader.text[slots[index + 1].left.lowerBound] == 0x7684,
      let goal = CompletionWords.goals.lastMatch(in: slot.left, of: reader.text),
      let verb = CompletionWords.verbs.firstMatch(in: slot.left.lowerBound..<goal.range.lowerBound, of: reader.text)
    else { return 0 }
    let achieved = reader.lastLevel
    var name = reader.cleaner.clean(verb.range.upperBound..<max(verb.range.upperBound, slot.tail.coreEnd))
    guard !name.isEmpty else { return 0 }
    // 收入36.82亿元,为年初预算35.1亿元的104.9%: a bare budget is one of what was achieved.
    if name.count == 2, let achieved {
      name = reader.drafts[achieved].indicator.appending(
        reader.cleaner.phrase(verb.range.upperBound..<slot.tail.coreEnd))
    }
    reader.addAside(slot, kind: .level, indicator: name, period: reader.yearOfGoal(slot), status: .target)
    let indicator = achieved.map { reader.drafts[$0].indicator } ?? name
    // 完成全年计划158亿元的50.92%: how much has been achieved until now.
    let rate = reader.add(
      slots[index + 1], kind: .ratio, indicator: indicator.appending(Phrase("\(goal.value)完成率")), of: achieved,
      period: achieved.flatMap { reader.drafts[$0].period })
    if let achieved { reader.drafts[rate].status = reader.drafts[achieved].status }
    return 2
  }
}

extension FigureReader {
  /// 年初预算 is for the whole year, whatever part of it has been reached.
  fileprivate func yearOfGoal(_ slot: Slot) -> TimePeriod? {
    guard Self.yearlyGoals.firstMatch(in: slot.left, of: text) != nil,
      let period = clock.currentPeriod ?? clock.standard, period.first.year == period.last.year
    else { return nil }
    return .year(period.last.year)
  }

  /// 就业61万人,完成全年65万人任务的94%; 对照年初通过的12亿元任务,…: the goal of what has just been told, its noun behind it.
  fileprivate func addGoalNamedBehind(_ slots: [Slot], _ index: Int) -> Int? {
    let slot = slots[index]
    guard let level = lastLevel, drafts[level].kind == .level, drafts[level].token.unit == slot.token.unit,
      let noun = goalNoun(behind: slot, next: index + 1 < slots.count ? slots[index + 1] : nil)
    else { return nil }
    let indicator = drafts[level].indicator
    addAside(
      slot, kind: .level, indicator: indicator, period: yearOfGoal(slot) ?? drafts[level].period, status: .target)
    // 的94%, 已完成67%: how much of it has been achieved.
    guard index + 1 < slots.count, case let next = slots[index + 1], next.token.unitIs(.proportion),
      Self.completions.isWhole(noun.range.upperBound..<next.token.start, of: text)
        || isCompletion(next, behind: noun.range.upperBound)
    else { return 1 }
    let rate = add(
      next, kind: .ratio, indicator: indicator.appending(Phrase("任务完成率")), of: level, period: drafts[level].period)
    drafts[rate].status = drafts[level].status
    return 2
  }

  private static let completions = PhraseTable(words: "的 ,已完成 ,完成 ,已完成了 ,完成了 ,完成率 ,完成率为")

  private func goalNoun(behind slot: Slot, next: Slot?) -> PhraseTable<Void>.Match? {
    // 95亿元的目标已完成九成以上: how much of it is told right behind it.
    let bare = Self.goalNouns.match(at: slot.token.end, in: text, limit: slot.right.upperBound)
    let noun = bare ?? Self.goalsWithMark.match(at: slot.token.end, in: text, limit: slot.right.upperBound)
    if let noun, let next, isCompletion(next, behind: noun.range.upperBound) { return noun }
    guard let noun = bare, Self.measuredAgainst.firstMatch(in: slot.left, of: text) != nil,
      noun.range.upperBound == slot.right.upperBound || text[noun.range.upperBound] == 0x7684
    else { return nil }
    return noun
  }

  /// 已完成九成以上 right behind a goal.
  private func isCompletion(_ slot: Slot, behind end: Int) -> Bool {
    slot.token.unitIs(.proportion) && slot.token.start > end && slot.token.start - end <= 8
      && !text[end..<slot.token.start].contains(Scalars.comma)
      && Self.completed.match(at: end, in: text, limit: slot.token.start) != nil
  }

  private static let completed = PhraseTable(
    words: "已完成 完成 已经完成 已经执行 已执行 执行 已实现 已经实现 已达 已过")

  private static let goalNouns = PhraseTable(words: "任务 目标 目标任务 年度任务 年度目标 计划 指标")
  /// The same behind 的, where nothing but what follows tells that the number is a goal.
  private static let goalsWithMark = PhraseTable(
    words: "的目标 的任务 的计划 的预算 的调整预算 的年初预算 的年度预算 的年度目标 的年度任务 的全年目标 的预期目标 的目标任务")
  private static let measuredAgainst = PhraseTable(words: "完成 对照 按照 占 为 是")
  private static let yearlyGoals = PhraseTable(words: "年初 全年 年度 年计划 年任务 年预算")

  /// 比计划目标3300亿元超过763亿元 behind a level: the goal, and the change against it.
  fileprivate func addExcess(_ slots: [Slot], _ index: Int) -> Int? {
    let slot = slots[index]
    guard index + 1 < slots.count, slot.token.unit == slots[index + 1].token.unit, !slot.token.isRate,
      let level = lastLevel, drafts[level].token.unit == slot.token.unit,
      CompletionWords.goals.match(endingAt: slot.tail.coreEnd, in: text, limit: slot.left.lowerBound) != nil,
      Comparisons.openers.firstMatch(in: slot.left, of: text) != nil,
      let direction = CompletionWords.excess.match(
        endingAt: slots[index + 1].token.start, in: text, limit: slots[index + 1].left.lowerBound),
      direction.range.lowerBound - slot.token.end <= 1
    else { return nil }
    let indicator = drafts[level].indicator
    addAside(slot, kind: .level, indicator: indicator, period: drafts[level].period, status: .target)
    let change = add(
      slots[index + 1], kind: .change, indicator: indicator, sign: direction.value, basis: .stated, of: level,
      period: drafts[level].period)
    drafts[change].approximation = .exact
    drafts[change].lendsBasis = false
    return 2
  }
}
