// The average growth a year: 年均增长.

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
}
