// Values as multiples of a base: 定基指数.

import DataCube
import Foundation

/// Fixed-base index: value ÷ base value × 100.
///
/// Source: ILO et al., *Consumer Price Index Manual* (2004), 1.2 (fixed-base relatives). Domain: a base above 0.
package enum IndexNumbers {
  static let transform = Transform(
    name: "index", formula: "value ÷ base × 100", source: "ILO et al., CPI Manual (2004): fixed-base relatives",
    domain: "a value above 0 in the base period, by default the first", argument: "the base period"
  ) { request throws(AggregationError) in
    let base = try basePeriod(request)
    return request.series.filter { $0.key.kind == .level }.compactMap { series in
      let points = series.trendPoints
      guard let start = base.map({ points.byPeriod[$0] }) ?? points.first, start.value > 0 else { return nil }
      return Series(
        series.key.measuring("\(series.key.indicator)（\(start.period)=100）", unit: nil, kind: .ratio),
        points.compactMap { point in
          // The base is 100 by definition, whatever its interval.
          guard point != start else {
            return DerivedValue(point.period, 100, ValueBounds(exactly: 100), "100", from: [point])
          }
          return Quotient.value(point, per: start, times: 100)
        })
    }
  }

  private static func basePeriod(_ request: TransformRequest) throws(AggregationError) -> TimePeriod? {
    guard let argument = request.argument else { return nil }
    guard let period = TimePeriod(argument) else {
      throw .badArgument(request.name, argument, needs: "a period (2015, 2022-Q3, 2022-06)")
    }
    return period
  }

  /// Index numbers to 12 significant digits; nil where the base is not positive.
  package static func index(_ values: [Decimal], base: Decimal) -> [Decimal]? {
    guard base > 0 else { return nil }
    return values.compactMap { ($0 * 100).divided(by: base, .nearest) }
  }
}
