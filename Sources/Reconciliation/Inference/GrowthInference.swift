// The earlier value from a value and its growth rate: 13件,同比下降31.6% → 19件.

import Aggregation
import DataCube
import Foundation

extension InferenceRule {
  /// Matches: a level and its change in % or 倍 against the year or period before.
  /// Yields: `13 ÷ (1 − 31.6%) → 19`. Refuses growth at constant prices, values that are not positive, and changes whose
  /// base the report does not name.
  package static let growth = InferenceRule(name: "growth") { change, context in
    guard change.kind == .change, change.status == .actual, let factor = change.growthFactor,
      let known = context.known(for: change, kind: .level), !context.forbidsInference(from: change, to: known.figure),
      let cell = known.cell.moved(to: context.priorPeriod(of: change)), known.figure.value.number > 0,
      let estimate = known.figure.value.number.divided(by: change.centralFactor, .nearest)
    else { return [] }
    return [
      InferredStatement(
        cell: cell, from: known.cell, relation: .factor(known: known.bounds, factor: factor),
        isWhole: known.figure.isCount, estimate: estimate,
        arithmetic: "\(NumberText.printed(known.figure)) ÷ (1 \(change.signedText))",
        scale: NumberText.scale(of: known.figure), indicatorStated: known.figure.indicator,
        sources: [known.figure.span, change.span])
    ]
  }
}

extension Figure {
  /// 1 + growth as an interval of positive numbers; nil where the unit is no rate of growth or nothing positive is left.
  package var growthFactor: ValueBounds? {
    guard let unitSize = growthUnit, centralFactor > 0 else { return nil }
    return (bounds.scaled(by: unitSize) + ValueBounds(exactly: 1)).nonNegative
  }

  /// 1 + the printed growth: 0.684 for −31.6%, 5.1 for 4.1倍.
  package var centralFactor: Decimal { 1 + value.number * (growthUnit ?? 0) }

  /// What one unit of the printed growth is worth: 0.01 for %, 1 for 倍.
  private var growthUnit: Decimal? {
    switch unit {
    case "%": Decimal.powerOfTen(-2)
    case "‰": Decimal.powerOfTen(-3)
    case "倍": 1
    default: nil
    }
  }

  /// The change with its sign set apart: `− 31.6%`, `+ 12件`.
  package var signedText: String {
    var positive = self
    positive.value = DecimalValue(abs(value.number), lastPlace: value.lastPlace)
    return "\(value.number < 0 ? "−" : "+") \(NumberText.printed(positive))"
  }
}
