// 增速较第二季的3.1%放缓0.8个百分点; 比上年的5.6%回落.

import DataCube
import ReportText

extension ShapeRule {
  /// Matches: 增速较第二季的3.1%放缓0.8个百分点; 比上年的5.6%回落.
  /// Yields: the value of the other time, which no later figure leans on.
  static let standardValue = ShapeRule(
    name: "standard-value", matches: "较/比 TIME 的 NUMBER 回落/提高 NUMBER个百分点",
    examples: [
      Example(
        sentence: "2022年三季度生产总值同比增长2.3%,增速较二季度的3.1%放缓0.8个百分点。",
        figures: ["2.3% | 生产总值 | 2.3 %", "3.1% | 生产总值 | 3.1 %", "0.8个百分点 | 生产总值增速 | -0.8 个百分点"])
    ],
    counterExamples: ["较上年提高0.8个百分点。"], trust: 0.75
  ) { reader, slots, index in
    let slot = slots[index]
    guard index + 1 < slots.count, slots[index + 1].token.unitIs(.percentagePoint), slot.token.unitIs(.proportion),
      let last = reader.memory.last,
      let time = reader.times.last(where: {
        slot.left.contains($0.range.lowerBound) && slot.token.start - $0.range.upperBound <= 1
      }),
      Comparisons.openers.match(endingAt: time.range.lowerBound, in: reader.text, limit: slot.left.lowerBound) != nil
    else { return 0 }
    let draft = reader.drafts[last]
    let memory = reader.memory
    let period = reader.frame.resolver.period(time.meaning)
    let made = reader.add(
      slot, kind: draft.kind, indicator: draft.indicator, sign: draft.value.number < 0 ? -1 : 1, basis: draft.basis,
      period: period)
    reader.drafts[made].isAside = true
    reader.memory = memory
    return 1
  }
}
