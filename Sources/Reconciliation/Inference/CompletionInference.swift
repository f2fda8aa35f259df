// The task from what was achieved and the rate of completion: 20.75万平方米,完成任务数的207.5% → 10万平方米.

import Aggregation
import DataCube
import Foundation

extension InferenceRule {
  /// Matches: a ratio in % named a completion, of a stated level.
  /// Yields: the task under its own name (`违法建筑处置面积任务数`), so that it never stands among achievements:
  /// `20.75万 ÷ 207.5% → 10万`.
  package static let completion = InferenceRule(name: "completion") { ratio, context in
    guard ratio.isCompletion, ratio.status == .actual, ratio.of != nil, ratio.value.number > 0,
      let known = context.known(for: ratio, kind: .level), known.figure.value.number > 0,
      let factor = ratio.bounds.scaled(by: Decimal.powerOfTen(-2)).nonNegative,
      let estimate = known.figure.value.number.divided(by: ratio.value.number * Decimal.powerOfTen(-2), .nearest)
    else { return [] }
    var cell = known.cell
    cell.key.indicator += TaskName.ending
    cell.key.indicatorID = nil
    return [
      InferredStatement(
        cell: cell, from: known.cell, relation: .factor(known: known.bounds, factor: factor),
        isWhole: known.figure.isCount, estimate: estimate,
        arithmetic: "\(NumberText.printed(known.figure)) ÷ \(NumberText.printed(ratio))",
        scale: NumberText.scale(of: known.figure), indicatorStated: ratio.indicator,
        sources: [known.figure.span, ratio.span])
    ]
  }
}

extension Figure {
  /// Whether a ratio says how much of a task, plan or target is done.
  package var isCompletion: Bool {
    guard kind == .ratio, unit == "%" else { return false }
    return ["完成率", "完成任务", "任务完成", "完成计划", "计划完成", "完成目标", "目标完成", "任务数的", "占年度计划", "完成比例"]
      .contains(where: indicator.holds)
  }
}
