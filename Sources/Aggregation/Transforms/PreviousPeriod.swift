// Change against the period directly before: 环比.

import DataCube

/// Growth over the period before: (value ÷ preceding − 1) × 100, with the interval that both intervals allow.
///
/// Source: 国家统计局, 环比增长速度. Domain: positive levels by month, quarter, half or year; seasonal series are better told
/// year on year, or after seasonal adjustment.
enum PreviousPeriod {
  static let transform = Transform(
    name: "previous_period", formula: "(value ÷ preceding − 1) × 100", source: "国家统计局: 环比增长速度",
    domain: "the period directly before is known; positive levels"
  ) { request throws(AggregationError) in
    request.series.filter { $0.key.kind == .level }.compactMap { series in
      Series(
        series.key.changing(unit: "%", basis: .previousPeriod),
        series.trendPoints.paired(\.preceding).compactMap { Growth.value($0.later, over: $0.earlier) })
    }
  }
}
