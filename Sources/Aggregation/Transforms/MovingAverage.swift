// The mean of the last few periods: 移动平均.

import DataCube
import Foundation

/// Moving average: the mean of this and the periods directly before it, k in all (3 unless said).
///
/// Trailing, so that the latest period has a value and none depends on what comes later. Source: 国家统计局, 移动平均法; Brockwell &
/// Davis, *Introduction to Time Series and Forecasting*, 1.5. Domain: k consecutive periods; a gap leaves k values out.
enum MovingAverage {
  static let transform = Transform(
    name: "moving_average", formula: "(x₍ₜ₋ₖ₊₁₎ + … + xₜ) ÷ k", source: "国家统计局: 移动平均法",
    domain: "k consecutive periods, 2 ≤ k ≤ 120", argument: "the number of periods"
  ) { request throws(AggregationError) in
    let count = try request.number(in: 2...120, otherwise: 3, needs: "a number of periods from 2 to 120")
    return request.series.compactMap { series in
      var key = series.key.measuring(
        "\(series.key.indicator)（\(count)期移动平均）", unit: series.key.unit, kind: series.key.kind)
      key.basis = series.key.basis
      return Series(key, values(series.trendPoints, count: count))
    }
  }

  /// The mean of every run of `count` consecutive points, at the last of them.
  static func values(_ points: [TrendPoint], count: Int) -> [DerivedValue] {
    let known = points.byPeriod
    return points.compactMap { last in
      var run = [last]
      while run.count < count, let before = run[0].period.preceding, let point = known[before] {
        run.insert(point, at: 0)
      }
      return run.count == count ? PointSum.mean(run, at: last.period) : nil
    }
  }
}
