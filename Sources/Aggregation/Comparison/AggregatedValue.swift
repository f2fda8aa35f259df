// One statistic over several bodies.

import DataCube
import Foundation

/// A value over bodies, and what the bodies' intervals allow it to be.
package struct AggregatedValue: Hashable, Sendable {
  package var value: Decimal
  package var bounds: ValueBounds

  /// The sum; intervals add.
  static func sum(_ points: [TrendPoint]) -> AggregatedValue {
    AggregatedValue(
      value: points.reduce(0) { $0 + $1.value }, bounds: points.reduce(ValueBounds(exactly: 0)) { $0 + $1.bounds })
  }

  /// The mean without weights, to 12 digits; nil for no points.
  static func mean(_ points: [TrendPoint]) -> AggregatedValue? {
    let sum = sum(points)
    let count = Decimal(points.count)
    return sum.value.divided(by: count, .nearest).map {
      AggregatedValue(value: $0, bounds: sum.bounds.signedQuotient(by: ValueBounds(exactly: count)))
    }
  }

  /// A statistic that never falls when a value rises (median, least, greatest): its ends are those of the ends.
  static func rising(_ points: [TrendPoint], _ statistic: ([Decimal]) -> Decimal?) -> AggregatedValue? {
    func end(_ values: [Decimal?]) -> Decimal? {
      let known = values.compactMap(\.self)
      return known.count == values.count ? statistic(known) : nil
    }
    return statistic(points.map(\.value)).map {
      AggregatedValue(
        value: $0, bounds: ValueBounds(low: end(points.map(\.bounds.low)), high: end(points.map(\.bounds.high))))
    }
  }
}
