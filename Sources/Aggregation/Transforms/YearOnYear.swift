// Change against the same stretch of the year before: 同比.

import DataCube
import Foundation

/// Change over a year: value − earlier, and (value ÷ earlier − 1) × 100 with the interval that both intervals allow.
///
/// Source: 国家统计局, 同比增长速度. Domain: the same period of the year before is known; percent for levels above 0 only.
package struct YearOnYear: Hashable, Sendable {
  static let transform = Transform(
    name: "year_on_year", formula: "(value ÷ earlier − 1) × 100", source: "国家统计局: 同比增长速度",
    domain: "the same period of the year before is known; percent for positive levels")

  /// The later period.
  package var period: TimePeriod
  /// In the unit of the series; for rates in percentage points.
  package var absolute: Decimal
  /// In percent, 12 significant digits; nil for rates and where the earlier value is not positive.
  package var percent: Decimal?
  /// What rounding and inference allow: of the percentage for levels, of the points for rates.
  package var bounds: ValueBounds
  /// What a report itself states for this period.
  package var statedPercent: Decimal?

  /// Changes between points one year apart; `stated` gives the growth that reports print.
  package static func changes(
    _ points: [TrendPoint], isRate: Bool, stated: [TimePeriod: Decimal] = [:]
  ) -> [YearOnYear] {
    let byPeriod = Dictionary(points.map { ($0.period, $0) }, uniquingKeysWith: { first, _ in first })
    return points.compactMap { later in
      guard let before = later.period.yearBefore, let earlier = byPeriod[before] else { return nil }
      return YearOnYear(
        period: later.period, absolute: later.value - earlier.value,
        percent: isRate ? nil : percent(later.value, earlier.value),
        bounds: isRate ? later.bounds - earlier.bounds : percentBounds(later.bounds, earlier.bounds),
        statedPercent: stated[later.period])
    }
  }

  private static func percent(_ later: Decimal, _ earlier: Decimal) -> Decimal? {
    guard earlier > 0 else { return nil }
    return ((later - earlier) * 100).divided(by: earlier, .nearest)
  }

  /// 100 · (later − earlier) ÷ earlier at the ends that make it least and greatest, rounded outward at 12 digits.
  private static func percentBounds(_ later: ValueBounds, _ earlier: ValueBounds) -> ValueBounds {
    guard let least = earlier.low, least > 0 else { return .unbounded }
    let low = later.low.flatMap { low in
      earlier.high.flatMap { high in ((low - high) * 100).divided(by: high, .down) } ?? -100
    }
    let high = later.high.flatMap { (($0 - least) * 100).divided(by: least, .up) }
    return ValueBounds(low: low, high: high)
  }
}
