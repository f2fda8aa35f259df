// The arithmetic of growth, with intervals.

import DataCube
import Foundation

/// Growth in percent, and what intervals allow it to be.
enum Growth {
  /// (later ÷ earlier − 1) × 100 to 12 digits; nil where the earlier value is not positive, or the later is below zero: no
  /// profit falls by more than all of it.
  static func percent(_ later: Decimal, _ earlier: Decimal) -> Decimal? {
    guard earlier > 0, later >= 0 else { return nil }
    return ((later - earlier) * 100).divided(by: earlier, .nearest)
  }

  /// 100 · (later − earlier) ÷ earlier at the ends that make it least and greatest, rounded outward at 12 digits.
  static func bounds(_ later: ValueBounds, _ earlier: ValueBounds) -> ValueBounds {
    guard let least = earlier.low, least > 0 else { return .unbounded }
    let low = later.low.flatMap { low -> Decimal? in
      // A quotient shrinks with its divisor's growth as long as the dividend is not negative; without an end of the
      // divisor, a dividend that is not negative shrinks to nothing.
      guard let divisor = low >= 0 ? earlier.high : least else { return -100 }
      return ((low - divisor) * 100).divided(by: divisor, .down)
    }
    let high = later.high.flatMap { high in
      let divisor = high >= 0 ? least : earlier.high
      return divisor.flatMap { ((high - $0) * 100).divided(by: $0, .up) }
    }
    return ValueBounds(low: low, high: high)
  }

  /// The growth of one point over another; nil where `percent` is.
  static func value(_ later: TrendPoint, over earlier: TrendPoint) -> DerivedValue? {
    guard let percent = percent(later.value, earlier.value) else { return nil }
    return DerivedValue(
      later.period, percent, bounds(later.bounds, earlier.bounds),
      "(\(later.value.plainText) ÷ \(earlier.value.plainText) − 1) × 100", from: [earlier, later])
  }

  /// The difference of two points.
  static func difference(_ later: TrendPoint, _ earlier: TrendPoint) -> DerivedValue {
    DerivedValue(
      later.period, later.value - earlier.value, later.bounds - earlier.bounds,
      "\(later.value.plainText) − \(earlier.value.plainText)", from: [earlier, later])
  }
}
