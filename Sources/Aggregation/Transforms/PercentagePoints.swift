// By how many points a rate moved over a year: 个百分点.

import DataCube

/// Percentage-point difference: rate − rate of the year before, both in percent. 60% after 58.5% is 1.5 points, not 2.6%.
///
/// Source: 国家统计局, 百分点 (两个百分数之差). Domain: rates and shares in percent (or per mille, then 个千分点).
enum PercentagePoints {
  static let transform = Transform(
    name: "points", formula: "rate − earlier rate", source: "国家统计局: 百分点",
    domain: "rates in % or ‰; the same period of the year before is known"
  ) { request throws(AggregationError) in
    request.series.compactMap { series in
      guard series.key.kind == .ratio, let unit = series.key.unit.flatMap({ points[$0] }) else { return nil }
      return Series(
        series.key.changing(unit: unit, basis: .yearOnYear),
        series.trendPoints.paired(\.yearBefore).map { Growth.difference($0.later, $0.earlier) })
    }
  }

  /// The unit of the difference for the unit of the rate.
  private static let points = ["%": "个百分点", "‰": "个千分点"]
}
