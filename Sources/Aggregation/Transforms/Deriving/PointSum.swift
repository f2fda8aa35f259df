// Sums and means of points, with intervals.

import DataCube
import Foundation

/// Several points made one.
enum PointSum {
  /// The sum; intervals add.
  static func sum(_ points: [TrendPoint], at period: TimePeriod) -> DerivedValue {
    DerivedValue(
      period, points.reduce(0) { $0 + $1.value }, bounds(points), terms(points), from: points)
  }

  /// The mean to 12 digits; the interval of the sum divided by the number, rounded outward.
  static func mean(_ points: [TrendPoint], at period: TimePeriod) -> DerivedValue? {
    let count = Decimal(points.count)
    let sum = points.reduce(0) { $0 + $1.value }
    guard let value = sum.divided(by: count, .nearest) else { return nil }
    return DerivedValue(
      period, value, bounds(points).signedQuotient(by: ValueBounds(exactly: count)),
      "(\(terms(points))) ÷ \(points.count)", from: points)
  }

  private static func bounds(_ points: [TrendPoint]) -> ValueBounds {
    points.reduce(ValueBounds(exactly: 0)) { $0 + $1.bounds }
  }

  private static func terms(_ points: [TrendPoint]) -> String {
    points.map(\.value.plainText).joined(separator: " + ")
  }
}
