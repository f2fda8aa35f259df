// By how much a level moved over a year: 增加量.

import DataCube

/// Absolute change over a year, in the unit of the series: value − earlier; intervals are subtracted end from end.
///
/// Source: 国家统计局, 增长量 (逐期, 与上年同期比). Domain: levels whose same period of the year before is known.
enum AbsoluteChange {
  static let transform = Transform(
    name: "difference", formula: "value − earlier", source: "国家统计局: 增长量",
    domain: "levels; the same period of the year before is known"
  ) { request throws(AggregationError) in
    request.series.filter { $0.key.kind == .level }.compactMap { series in
      Series(
        series.key.changing(unit: series.key.unit, basis: .yearOnYear),
        series.trendPoints.paired(\.yearBefore).map { Growth.difference($0.later, $0.earlier) })
    }
  }
}
