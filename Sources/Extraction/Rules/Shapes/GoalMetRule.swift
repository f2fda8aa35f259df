// 提前一年完成规划4.6个的目标; 超额完成省定3.1%的年度任务.

import DataCube
import ReportText

extension ShapeRule {
  /// Matches: 提前一年完成规划4.6个的目标; 超额完成省定3.1%的年度任务.
  /// Yields: what the figure before was meant to be, which no later figure leans on.
  static let goalMet = ShapeRule(
    name: "goal-met", matches: "LEVEL, 完成(规划/省定) NUMBER 的目标/任务",
    examples: [
      Example(
        sentence: "单位能耗下降4.2%,超额完成省定3.1%的年度任务。",
        figures: ["4.2% | 单位能耗 | -4.2 %", "3.1% | 单位能耗 | -3.1 %"]),
      Example(
        sentence: "每千人口托位数4.63个,提前一年完成规划4.6个的目标。",
        figures: ["4.63个 | 每千人口托位数 | 4.63 个", "4.6个 | 每千人口托位数 | 4.6 个"]),
    ],
    counterExamples: ["完成全年增长6.5%的目标。"], trust: 0.75
  ) { reader, slots, index in
    let slot = slots[index]
    guard
      // 失业率为3.21%,比上年末下降0.27个百分点,低于4.5%的控制目标: of the rate, not of how far it fell.
      let last = reader.sentenceDrafts.last(where: { !reader.drafts[$0].token.unitIs(.percentagePoint) }),
      reader.drafts[last].token.unit == slot.token.unit, slot.isFirstInClause,
      let verb = verbs.lastMatch(in: slot.left, of: reader.text),
      Directions.table.match(endingAt: slot.tail.coreEnd, in: reader.text, limit: verb.range.upperBound) == nil,
      slot.token.start - verb.range.upperBound <= 12,
      MeasureNouns.table.match(endingAt: slot.tail.coreEnd, in: reader.text, limit: verb.range.upperBound) == nil,
      goals.match(at: slot.token.end, in: reader.text, limit: slot.right.upperBound) != nil
    else { return 0 }
    reader.addAside(slot, like: last, period: reader.drafts[last].period, status: .target)
    return 1
  }

  private static let verbs = PhraseTable(words: "守住 守牢 控制在 低于 好于 优于 完成 实现 达到 达成 完成了 实现了 超额完成 超过 突破")
  private static let goals = PhraseTable(
    words:
      "的目标 的任务 的年度目标 的年度任务 的目标任务 的预期目标 的规划目标 的既定目标 的要求 的目标要求 的考核目标 的控制目标 的年度控制目标 的年度预期目标 的控制性目标 的约束性目标 的指标 的约束性指标 的控制指标 的控制线 的标准 的标准以内 的考核指标 的下达指标"
  )
}
