// The arithmetic of quotients, with intervals.

import DataCube
import Foundation

/// One point by another.
enum Quotient {
  /// point ÷ other × factor to 12 digits; nil where the other is not positive or the point is negative.
  static func value(_ point: TrendPoint, per other: TrendPoint, times factor: Decimal) -> DerivedValue? {
    guard point.value >= 0, other.value > 0,
      let value = (point.value * factor).divided(by: other.value, .nearest)
    else { return nil }
    let bounds = point.bounds.scaled(by: factor).divided(by: other.bounds) ?? .unbounded
    let scale = factor == 1 ? "" : " × \(factor.plainText)"
    return DerivedValue(
      point.period, value, bounds, "\(point.value.plainText) ÷ \(other.value.plainText)\(scale)", from: [point, other])
  }
}
