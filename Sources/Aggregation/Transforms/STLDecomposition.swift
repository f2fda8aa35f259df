// Trend, season and remainder of a monthly or quarterly series.

import DataCube
import Foundation

/// STL: seasonal-trend decomposition by locally weighted lines; value = trend + seasonal + remainder.
///
/// Windows: 7 seasons for the seasonal, the smallest odd number above 1.5 · period ÷ (1 − 1.5 ÷ 7) for the trend, above the period
/// for the low pass; 5 rounds, no robustness weights. Source: Cleveland, Cleveland, McRae & Terpenning, "STL: A
/// Seasonal-Trend Decomposition Procedure Based on Loess", J. Official Statistics 6 (1990), 3–73; the same as
/// `statsmodels.tsa.seasonal.STL` with its defaults. Domain: two full cycles without a gap, by month, quarter or half.
package struct STLDecomposition: Hashable, Sendable {
  static let transform = Transform(
    name: "stl", formula: "value = trend + seasonal + remainder, by loess",
    source: "Cleveland et al., J. Official Statistics 6 (1990); statsmodels STL",
    domain: "two full cycles without a gap, by month, quarter or half",
    argument: "trend, seasonal, remainder or adjusted"
  ) { request throws(AggregationError) in
    let part = try request.word(otherwise: Part.adjusted)
    return request.series.compactMap { series in
      let points = series.trendPoints
      guard let period = AnnualValue.parts[series.key.frequency],
        zip(points, points.dropFirst()).allSatisfy({ $1.period.preceding == $0.period }),
        let parts = STLDecomposition(points.map(\.number), period: period)
      else { return nil }
      var key = series.key.measuring(
        "\(series.key.indicator)（\(part.label)）", unit: series.key.unit, kind: series.key.kind)
      key.basis = series.key.basis
      let values = parts.values(part)
      return Series(
        key,
        zip(points, values).map { point, value in
          // A fit to rounded values has no interval of its own here.
          DerivedValue(
            point.period, Decimal(fitted: value), .unbounded, "STL, period \(period), n = \(points.count)",
            from: [point])
        })
    }
  }

  /// What of a decomposition is asked for.
  package enum Part: String, CaseIterable, Sendable {
    case trend, seasonal, remainder
    /// Value − seasonal.
    case adjusted

    var label: String {
      switch self {
      case .trend: "趋势"
      case .seasonal: "季节"
      case .remainder: "余项"
      case .adjusted: "季节调整"
      }
    }
  }

  package var trend: [Double]
  package var seasonal: [Double]
  package var remainder: [Double]

  /// - Parameters:
  ///   - y: values at consecutive periods.
  ///   - period: periods a cycle, 2 or more.
  /// Nil for fewer than two full cycles.
  package init?(_ y: [Double], period: Int) {
    guard period >= 2, y.count >= 2 * period else { return nil }
    let windows = STLWindows(period: period)
    var trend = [Double](repeating: 0, count: y.count)
    var seasonal = trend
    for _ in 0..<Self.rounds {
      let detrended = zip(y, trend).map { $0 - $1 }
      // One cycle more at either end than y has.
      let cycle = Self.smoothSubseries(detrended, period: period, window: windows.seasonal)
      var low = Self.movingMeans(Self.movingMeans(Self.movingMeans(cycle, period), period), 3)
      low = Loess.smooth(low, window: windows.lowPass)
      seasonal = y.indices.map { cycle[$0 + period] - low[$0] }
      trend = Loess.smooth(zip(y, seasonal).map { $0 - $1 }, window: windows.trend)
    }
    self.trend = trend
    self.seasonal = seasonal
    remainder = y.indices.map { y[$0] - trend[$0] - seasonal[$0] }
  }

  private static let rounds = 5

  package func values(_ part: Part) -> [Double] {
    switch part {
    case .trend: trend
    case .seasonal: seasonal
    case .remainder: remainder
    case .adjusted: zip(trend, remainder).map { $0 + $1 }
    }
  }

  /// Each season's values smoothed over the years, with one more value before the first and after the last.
  private static func smoothSubseries(_ y: [Double], period: Int, window: Int) -> [Double] {
    var result = [Double](repeating: 0, count: y.count + 2 * period)
    for season in 0..<period {
      let values = stride(from: season, to: y.count, by: period).map { y[$0] }
      let smooth = Loess.extended(values, window: window)
      for (year, value) in smooth.enumerated() { result[season + year * period] = value }
    }
    return result
  }

  /// Means of every `count` neighbours: `count` − 1 values fewer.
  private static func movingMeans(_ y: [Double], _ count: Int) -> [Double] {
    var sum = y.prefix(count).reduce(0, +)
    var result = [sum / Double(count)]
    for index in count..<y.count {
      sum += y[index] - y[index - count]
      result.append(sum / Double(count))
    }
    return result
  }
}
