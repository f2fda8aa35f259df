// The earlier value from a value that is so many times the last one: 是上年的2.5倍.

import Aggregation
import DataCube
import Foundation

extension InferenceRule {
  /// Matches: a ratio in 倍 of a stated level, where the words name the year or period before.
  /// Yields: `500 ÷ 2.5 → 200`. Refuses where the words name anything else (全国平均水平的2.5倍).
  package static let multiple = InferenceRule(name: "multiple") { ratio, context in
    guard ratio.kind == .ratio, ratio.unit == "倍", ratio.status == .actual, ratio.of != nil, ratio.value.number > 0,
      ratio.namesYearBefore,
      let known = context.known(for: ratio, kind: .level), known.figure.value.number > 0,
      !context.forbidsInference(from: ratio, to: known.figure),
      let cell = known.cell.moved(to: known.cell.period.yearBefore), let factor = ratio.bounds.nonNegative,
      let estimate = known.figure.value.number.divided(by: ratio.value.number, .nearest)
    else { return [] }
    return [
      InferredStatement(
        cell: cell, from: known.cell, relation: .factor(known: known.bounds, factor: factor),
        isWhole: known.figure.isCount, estimate: estimate,
        arithmetic: "\(NumberText.printed(known.figure)) ÷ \(NumberText.printed(ratio))",
        scale: NumberText.scale(of: known.figure), indicatorStated: known.figure.indicator,
        sources: [known.figure.span, ratio.span])
    ]
  }
}

extension Figure {
  /// Whether the report's words compare with the year before.
  fileprivate var namesYearBefore: Bool {
    let words = ["上年", "去年", "同期", "前一年", "上一年"]
    return words.contains(where: indicator.holds)
      || decisions.contains { decision in words.contains(where: decision.words.holds) }
  }
}
