// 占年度计划33500万元的55%; 完成年初计划1200件的104%.

import DataCube
import ReportText

extension ShapeRule {
  /// Matches: 占年度计划33500万元的55%; 完成年初计划1200件的104%.
  /// Yields: the plan as a target of the year, which no later figure leans on, and how much of it was achieved.
  static let goalValue = ShapeRule(
    name: "goal-value", matches: "占/完成 计划/预算/任务 NUMBER 的 NUMBER%",
    examples: [
      Example(
        sentence: "组织税收收入184万元,占年度计划335万元的55%,同比增长18.8%。",
        figures: [
          "184万元 | 税收收入 | 1840000 元", "335万元 | 税收收入 | 3350000 元", "55% | 税收收入计划完成率 | 55 %",
          "18.8% | 税收收入 | 18.8 %",
        ])
    ],
    counterExamples: ["完成年度计划的55%。"], trust: 0.78
  ) { reader, slots, index in
    let slot = slots[index]
    // 完成年度任务(8万平方米)的57.9%: the plan is put in brackets.
    if slot.clause.depth > 0, slot.clause.range == slot.token.start..<slot.token.end,
      case let open = slot.clause.range.lowerBound - 1,
      CompletionWords.goals.match(endingAt: open, in: reader.text, limit: max(0, open - 10)) != nil,
      let achieved = reader.lastLevel, reader.drafts[achieved].token.unit == slot.token.unit
    {
      let year = reader.drafts[achieved].period.map { TimePeriod.year($0.last.year) }
      reader.addAside(slot, like: achieved, period: year, status: .target)
      return 1
    }
    guard index + 1 < slots.count, slots[index + 1].token.unitIs(.proportion),
      reader.isOnlyLink(slot.token.end..<slots[index + 1].token.start),
      let goal = CompletionWords.goals.match(
        endingAt: slot.tail.coreEnd, in: reader.text, limit: slot.left.lowerBound)
        // 占全年计划3100套的40%: 计划 is no verb there.
        ?? CompletionWords.goals.match(endingAt: slot.token.start, in: reader.text, limit: slot.left.lowerBound),
      CompletionWords.verbs.lastMatch(in: slot.left.lowerBound..<goal.range.lowerBound, of: reader.text) != nil,
      let achieved = reader.lastLevel, reader.drafts[achieved].token.unit == slot.token.unit
    else { return 0 }
    let year = reader.drafts[achieved].period.map { TimePeriod.year($0.last.year) }
    reader.addAside(slot, like: achieved, period: year, status: .target)
    let indicator = reader.drafts[achieved].indicator.appending(Phrase(goal.value)).appending(Phrase("完成率"))
    // 完成全年计划158亿元的50.92%: how much has been achieved until now.
    let rate = reader.add(
      slots[index + 1], kind: .ratio, indicator: indicator, of: achieved, period: reader.drafts[achieved].period)
    reader.drafts[rate].status = reader.drafts[achieved].status
    return 2
  }
}
