// Change against the same stretch of the year before: 同比.

import DataCube
import Foundation

/// Change over a year: value − earlier, and (value ÷ earlier − 1) × 100 with the interval that both intervals allow.
///
/// Source: 国家统计局, 同比增长速度. Domain: the same period of the year before is known; percent for levels above 0 only, which
/// may fall to 0 and not below.
package struct YearOnYear: Hashable, Sendable {
  static let transform = Transform(
    name: "year_on_year", formula: "(value ÷ earlier − 1) × 100", source: "国家统计局: 同比增长速度",
    domain: "the same period of the year before is known; percent for positive levels"
  ) { request throws(AggregationError) in
    request.series.filter { $0.key.kind == .level }.compactMap { series in
      Series(
        series.key.changing(unit: "%", basis: .yearOnYear),
        series.trendPoints.paired(\.yearBefore).compactMap { Growth.value($0.later, over: $0.earlier) })
    }
  }

  /// The later period.
  package var period: TimePeriod
  /// In the unit of the series; for rates in percentage points.
  package var absolute: Decimal
  /// In percent, 12 significant digits; nil for rates, where the earlier value is not positive and where the later is negative.
  package var percent: Decimal?
  /// What rounding and inference allow: of the percentage for levels, of the points for rates.
  package var bounds: ValueBounds
  /// What a report itself states for this period.
  package var statedPercent: Decimal?
  /// For small counts the p of `CountComparison`; nil elsewhere.
  package var chance: Double?

  /// Changes between points one year apart; `stated` gives the growth that reports print.
  package static func changes(
    _ points: [TrendPoint], isRate: Bool, isCount: Bool = false, stated: [TimePeriod: Decimal] = [:]
  ) -> [YearOnYear] {
    points.paired(\.yearBefore).map { later, earlier in
      let percent = isRate ? nil : Growth.percent(later.value, earlier.value)
      let growth = percent == nil ? .unbounded : Growth.bounds(later.bounds, earlier.bounds)
      return YearOnYear(
        period: later.period, absolute: later.value - earlier.value, percent: percent,
        bounds: isRate ? later.bounds - earlier.bounds : growth,
        statedPercent: stated[later.period], chance: isCount ? CountComparison.p(earlier, later) : nil)
    }
  }
}
