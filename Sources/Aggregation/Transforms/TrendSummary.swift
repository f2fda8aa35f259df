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
  /// What the intervals of the first and the last value allow the compound growth to be.
  package var compoundBounds: ClosedRange<Double>?
  package var leastSquares: LeastSquares?
  package var theilSen: TheilSen?
  package var mannKendall: MannKendall?
  package var lagOne: Double?
  package var changePoint: PettittTest?
  /// Values whose robust z lies beyond the threshold, with that z.
  package var outliers: [(period: TimePeriod, value: Decimal, z: Double)] {
    guard let scores = RobustOutliers.scores(points.map(\.number)) else { return [] }
    return zip(points, scores).filter { abs($1) > RobustOutliers.threshold }.map { ($0.period, $0.value, $1) }
  }
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
    yearOnYear = YearOnYear.changes(
      points, isRate: series.key.kind != .level,
      isCount: series.key.kind == .level && UnitTable.isCount(series.key.unit),
      stated: stated)
    guard let first = points.first, let last = points.last else { return }
    let start = first.period.startMonth
    let x = points.map { Double($0.period.startMonth - start) / 12 }
    let y = points.map(\.number)
    index = IndexNumbers.index(points.map(\.value), base: first.value)
    if series.key.kind == .level {
      compoundGrowth = CompoundGrowth.percent(first: first.number, last: last.number, years: x.last ?? 0)
      compoundBounds = CompoundGrowth.bounds(first: first.bounds, last: last.bounds, years: x.last ?? 0)
    }
    leastSquares = LeastSquares(x: x, y: y)
    theilSen = TheilSen(x: x, y: y)
    mannKendall = MannKendall(y: y)
    changePoint = PettittTest(y)
    let step = first.period.lengthInMonths == 0 ? 0 : series.key.frequency.stepInMonths
    lagOne = Autocorrelation.lagOne(
      y, adjacent: zip(points, points.dropFirst()).map { $1.period.startMonth - $0.period.startMonth == step })
  }

  package var verdict: TrendVerdict {
    TrendVerdict(mannKendall, p: adjustedP ?? mannKendall?.p, count: points.count, alpha: Self.alpha)
  }

  /// Last − first; for rates in percentage points. Nil for fewer than two points.
  package var change: Decimal? {
    guard points.count > 1, let first = points.first, let last = points.last else { return nil }
    return last.value - first.value
  }

  /// (last ÷ first − 1) × 100; nil for rates, where the first value is not positive and where the last is negative.
  package var growthPercent: Decimal? {
    guard key.kind == .level, points.count > 1, let first = points.first, let last = points.last else { return nil }
    return Growth.percent(last.value, first.value)
  }

  /// What the intervals of the first and the last value allow the change to be.
  package var changeBounds: ValueBounds? {
    guard points.count > 1, let first = points.first, let last = points.last else { return nil }
    return last.bounds - first.bounds
  }

  /// The same for the growth in percent.
  package var growthBounds: ValueBounds? {
    guard growthPercent != nil, let first = points.first, let last = points.last else { return nil }
    return Growth.bounds(last.bounds, first.bounds)
  }
}
