// Values that stand apart from the rest.

import DataCube
import Foundation

/// Robust z: 0.6745 · (x − median) ÷ MAD, MAD being the median of |x − median|; an outlier has |z| above 3.5.
///
/// Source: Iglewicz & Hoaglin, *How to Detect and Handle Outliers* (ASQC, 1993), modified z-score; as `scipy.stats.median_abs_deviation`
/// divides it. Domain: five values or more of which less than half are equal; a trend is no reason to call its ends outliers, so
/// look at changes (`--transform year-on-year`) of series that rise or fall.
package enum RobustOutliers {
  static let transform = Transform(
    name: "outliers", formula: "0.6745 · (x − median) ÷ MAD; |z| > 3.5",
    source: "Iglewicz & Hoaglin (1993), modified z-score", domain: "five values or more, less than half of them equal"
  ) { request throws(AggregationError) in
    request.series.compactMap { series in
      let points = series.trendPoints
      guard let scores = scores(points.map(\.number)) else { return nil }
      return Series(
        series.key.measuring("\(series.key.indicator)（稳健z值）", unit: nil, kind: .ratio),
        zip(points, scores).map { point, score in
          DerivedValue(
            point.period, Decimal(fitted: score), .unbounded, "0.6745 · (\(point.value.plainText) − median) ÷ MAD",
            from: [point])
        })
    }
  }

  /// Beyond this a value is called an outlier.
  package static let threshold = 3.5
  /// The third quartile of the standard normal distribution, so that z has its scale.
  private static let quartile = 0.6745

  /// The z of every value; nil outside the domain.
  package static func scores(_ y: [Double]) -> [Double]? {
    guard y.count >= 5 else { return nil }
    let middle = Median.of(y)
    let spread = Median.of(y.map { abs($0 - middle) })
    guard spread > 0 else { return nil }
    return y.map { quartile * ($0 - middle) / spread }
  }
}
