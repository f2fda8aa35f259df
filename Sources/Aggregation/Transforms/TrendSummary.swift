// Everything that `tongbi trend` says of one series.

import DataCube
import Foundation

/// A series with its changes, fits, test and verdict.
package struct TrendSummary: Hashable, Sendable {
  package var key: SeriesKey
  package var points: [TrendPoint]
  package var yearOnYear: [YearOnYear]
  package var index: [Decimal]?
  package var compoundGrowth: Double?
  package var leastSquares: LeastSquares?
  package var theilSen: TheilSen?
  package var mannKendall: MannKendall?
  package var lagOne: Double?
  /// Mann–Kendall's p after adjustment for many series; nil where none was asked for.
  package var adjustedP: Double?
  package var prices: PriceBasis?
  /// Where the definition has changed, and why: the trend begins at the last of these periods.
  package var breaks: [TrendBreak]
  /// The year-on-year growth in percent that reports print, by period.
  package var statedGrowth: [TimePeriod: Decimal]

  /// The level of the test.
  package static let alpha = 0.05

  /// - Parameters:
  ///   - stated: the year-on-year growth in percent that reports print, by period.
  package init(_ series: Series, stated: [TimePeriod: Decimal] = [:]) {
    key = series.key
    statedGrowth = stated
    points = series.trendPoints
    prices = series.observations.first?.prices
    breaks = series.observations.compactMap { observation in
      observation.breakReason.map { TrendBreak(period: observation.period, reason: $0) }
    }
    yearOnYear = YearOnYear.changes(points, isRate: series.key.kind != .level, stated: stated)
    guard let first = points.first, let last = points.last else { return }
    let start = first.period.startMonth
    let x = points.map { Double($0.period.startMonth - start) / 12 }
    let y = points.map(\.number)
    index = IndexNumbers.index(points.map(\.value), base: first.value)
    if series.key.kind == .level {
      compoundGrowth = CompoundGrowth.percent(first: first.number, last: last.number, years: x.last ?? 0)
    }
    leastSquares = LeastSquares(x: x, y: y)
    theilSen = TheilSen(x: x, y: y)
    mannKendall = MannKendall(y: y)
    let step = first.period.lengthInMonths == 0 ? 0 : Self.step(of: series.key.frequency)
    lagOne = Autocorrelation.lagOne(
      y, adjacent: zip(points, points.dropFirst()).map { $1.period.startMonth - $0.period.startMonth == step })
  }

  /// Months from one period to the next.
  private static func step(of frequency: Frequency) -> Int {
    switch frequency {
    case .year, .cumulative, .span: 12
    case .half: 6
    case .quarter: 3
    case .month: 1
    }
  }

  package var verdict: TrendVerdict {
    TrendVerdict(mannKendall, p: adjustedP ?? mannKendall?.p, count: points.count, alpha: Self.alpha)
  }

  /// Last − first; for rates in percentage points. Nil for fewer than two points.
  package var change: Decimal? {
    guard points.count > 1, let first = points.first, let last = points.last else { return nil }
    return last.value - first.value
  }

  /// (last ÷ first − 1) × 100; nil for rates and where the first value is not positive.
  package var growthPercent: Decimal? {
    guard key.kind == .level, let change, let first = points.first, first.value > 0 else { return nil }
    return (change * 100).divided(by: first.value, .nearest)
  }
}
