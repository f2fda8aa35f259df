// The average growth a year: 年均增长.

import DataCube
import Foundation

/// Compound annual growth rate: ((last ÷ first)^(1 ÷ years) − 1) × 100.
///
/// Source: 国家统计局, 《统计上如何计算平均增长速度》 (水平法). Domain: positive levels at least a year apart.
package enum CompoundGrowth {
  static let transform = Transform(
    name: "cagr_pct", formula: "((last ÷ first)^(1 ÷ years) − 1) × 100", source: "国家统计局: 平均增长速度, 水平法",
    domain: "positive levels at least one year apart")

  /// In percent a year; nil outside the domain.
  package static func percent(first: Double, last: Double, years: Double) -> Double? {
    guard first > 0, last > 0, years >= 1 else { return nil }
    return (pow(last / first, 1 / years) - 1) * 100
  }

  /// What the intervals of both ends allow, in percent a year; nil where an end is open or the first may be 0.
  ///
  /// Widened by 1e-12 of its size, so that rounding of the root never leaves a possible rate outside.
  package static func bounds(first: ValueBounds, last: ValueBounds, years: Double) -> ClosedRange<Double>? {
    func number(_ value: Decimal?) -> Double? { value.flatMap { Double($0.plainText) } }
    guard let least = number(first.low), let most = number(first.high), let low = number(last.low),
      let high = number(last.high), least > 0, low > 0, let lowest = percent(first: most, last: low, years: years),
      let highest = percent(first: least, last: high, years: years)
    else { return nil }
    // An exact series has an exact rate.
    if lowest == highest { return lowest...highest }
    let slack = 1e-12 * (100 + max(abs(lowest), abs(highest)))
    return (lowest - slack)...(highest + slack)
  }
}
