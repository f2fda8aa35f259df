// The earlier value from a value and its difference: 比上年增加12件; 提高28个百分点.

import Aggregation
import DataCube
import Foundation

extension InferenceRule {
  /// Matches: a level and its change in the level's own unit; a ratio in % and its change in 个百分点.
  /// Yields: `3882.38亿 − 280.72亿 → 3601.66亿`.
  package static let difference = InferenceRule(name: "difference") { change, context in
    guard change.kind == .change, change.status == .actual, let prior = context.priorPeriod(of: change) else {
      return []
    }
    let unit = SeriesKeyHarmoniser.unit(change.unit)
    let points = unit == "个百分点"
    guard let known = context.known(for: change, kind: points ? .ratio : .level),
      known.cell.key.unit == (points ? "%" : unit), let cell = known.cell.moved(to: prior)
    else { return [] }
    let sign = change.value.number < 0 ? "+" : "−"
    var size = change
    size.value = DecimalValue(abs(change.value.number), lastPlace: change.value.lastPlace)
    return [
      InferredStatement(
        cell: cell, from: known.cell, relation: .addend(known: known.bounds, addend: change.bounds),
        isWhole: known.figure.isCount,
        estimate: (known.figure.value.number - change.value.number).rounded(toDigits: 12, .nearest),
        arithmetic: "\(NumberText.printed(known.figure)) \(sign) \(NumberText.printed(size))\(points ? "个百分点" : "")",
        scale: NumberText.scale(of: known.figure), indicatorStated: known.figure.indicator,
        prices: context.builder.prices(of: known.figure), sources: [known.figure.span, change.span])
    ]
  }
}
