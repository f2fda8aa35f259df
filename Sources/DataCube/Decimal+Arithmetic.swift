// Exact division with a stated rounding, and whole numbers, for Foundation's Decimal.

import Foundation

extension Decimal {
  /// Which way an inexact result is rounded.
  package enum Direction: Sendable {
    /// Towards −∞.
    case down
    /// Towards +∞.
    case up
    /// To the nearest, halves away from zero.
    case nearest
  }

  /// The power of ten of the first significant digit: 2 for 250, −1 for 0.3; 0 for 0.
  package var leadingPlace: Int {
    if isZero { return 0 }
    let digits = significand.description.utf8.filter { (48...57).contains($0) }.count
    return exponent + digits - 1
  }

  /// The number rounded at the decimal place `place`: 0 rounds to whole numbers, −2 to hundredths, 4 to 万.
  package func rounded(atPlace place: Int, _ direction: Direction) -> Decimal {
    var source = self
    var result = Decimal()
    NSDecimalRound(&result, &source, -place, .plain)
    switch direction {
    case .nearest: break
    case .down: if result > self { result -= Decimal.powerOfTen(place) }
    case .up: if result < self { result += Decimal.powerOfTen(place) }
    }
    return result
  }

  /// The number rounded to `digits` significant digits.
  package func rounded(toDigits digits: Int, _ direction: Direction) -> Decimal {
    isZero ? self : rounded(atPlace: leadingPlace - digits + 1, direction)
  }

  /// `self ÷ divisor` to `digits` significant digits; nil for a divisor of 0.
  ///
  /// Rounding down or up is proved by multiplying back, which is exact as long as the divisor has 38 − `digits` digits
  /// or fewer: the true quotient is never on the wrong side.
  package func divided(by divisor: Decimal, digits: Int = 12, _ direction: Direction) -> Decimal? {
    if divisor.isZero { return nil }
    if isZero { return self }
    if divisor < 0 { return (-self).divided(by: -divisor, digits: digits, direction) }
    // The quotient's first place follows from those of the operands, whose few digits are cheaper to count.
    var place = leadingPlace - divisor.leadingPlace
    if magnitude < divisor * Decimal.powerOfTen(place) { place -= 1 }
    let step = Decimal.powerOfTen(place - digits + 1)
    var quotient = (self / divisor).rounded(atPlace: place - digits + 1, direction)
    switch direction {
    case .nearest: break
    case .down:
      while quotient * divisor > self { quotient -= step }
      while (quotient + step) * divisor <= self { quotient += step }
    case .up:
      while quotient * divisor < self { quotient += step }
      while (quotient - step) * divisor >= self { quotient -= step }
    }
    return quotient
  }

  /// Whether there is no fractional part.
  package var isWhole: Bool { rounded(atPlace: 0, .nearest) == self }
}
