// Interval arithmetic on exact decimals.

import Foundation

extension ValueBounds {
  /// Within half a unit of the last printed place.
  package init(rounded value: DecimalValue) {
    let half = Decimal(sign: .plus, exponent: value.lastPlace - 1, significand: 5)
    self.init(low: value.number - half, high: value.number + half)
  }

  /// `high − low`; nil where an end is missing.
  package var width: Decimal? {
    guard let low, let high else { return nil }
    return high - low
  }

  package func contains(_ value: Decimal) -> Bool {
    low.map { $0 <= value } ?? true && high.map { value <= $0 } ?? true
  }

  /// What both allow; nil where they do not meet.
  package func intersection(_ other: ValueBounds) -> ValueBounds? {
    let low = [self.low, other.low].compactMap(\.self).max()
    let high = [self.high, other.high].compactMap(\.self).min()
    if let low, let high, low > high { return nil }
    return ValueBounds(low: low, high: high)
  }

  package func meets(_ other: ValueBounds) -> Bool { intersection(other) != nil }

  /// The smallest interval that holds both.
  package func hull(_ other: ValueBounds) -> ValueBounds {
    func outer(_ left: Decimal?, _ right: Decimal?, _ choose: (Decimal, Decimal) -> Decimal) -> Decimal? {
      guard let left, let right else { return nil }
      return choose(left, right)
    }
    return ValueBounds(low: outer(low, other.low, min), high: outer(high, other.high, max))
  }

  package static func + (left: ValueBounds, right: ValueBounds) -> ValueBounds {
    ValueBounds(low: add(left.low, right.low), high: add(left.high, right.high))
  }

  package static func - (left: ValueBounds, right: ValueBounds) -> ValueBounds { left + right.negated }

  package var negated: ValueBounds { ValueBounds(low: high.map { -$0 }, high: low.map { -$0 }) }

  /// Both ends multiplied; `factor` must not be negative.
  package func scaled(by factor: Decimal) -> ValueBounds {
    ValueBounds(low: low.map { $0 * factor }, high: high.map { $0 * factor })
  }

  /// The part that is not negative; nil where nothing is.
  package var nonNegative: ValueBounds? { intersection(ValueBounds(low: 0, high: nil)) }

  /// The product of two intervals without negative numbers, exact; nil where one is wholly negative.
  package func times(_ other: ValueBounds) -> ValueBounds? {
    guard let left = nonNegative, let right = other.nonNegative else { return nil }
    if left.high == 0 || right.high == 0 { return ValueBounds(exactly: 0) }
    return ValueBounds(
      low: (left.low ?? 0) * (right.low ?? 0), high: left.high.flatMap { high in right.high.map { high * $0 } })
  }

  /// The quotient of two intervals without negative numbers, rounded outward at 12 digits; nil where one is wholly
  /// negative or the divisor is 0.
  package func divided(by divisor: ValueBounds) -> ValueBounds? {
    guard let above = nonNegative, let below = divisor.nonNegative, below.high != 0 else { return nil }
    let low = below.high.flatMap { high in (above.low ?? 0).divided(by: high, .down) } ?? 0
    let high = above.high.flatMap { high in below.low.flatMap { high.divided(by: $0, .up) } }
    return ValueBounds(low: low, high: high)
  }

  /// The quotient of two intervals of any sign, rounded outward at 12 digits; unbounded where an end of the divisor is
  /// missing or it may be 0. A missing end of the dividend is missing in the quotient.
  package func signedQuotient(by divisor: ValueBounds) -> ValueBounds {
    if let least = divisor.low, let most = divisor.high, least > 0 {
      return ValueBounds(
        low: low.flatMap { $0.divided(by: $0 >= 0 ? most : least, .down) },
        high: high.flatMap { $0.divided(by: $0 >= 0 ? least : most, .up) })
    }
    guard let low, let high, let least = divisor.low, let most = divisor.high, most < 0 else {
      return .unbounded
    }
    let pairs = [(low, least), (low, most), (high, least), (high, most)]
    return ValueBounds(
      low: pairs.compactMap { $0.divided(by: $1, .down) }.min(),
      high: pairs.compactMap { $0.divided(by: $1, .up) }.max())
  }

  /// Whether some whole number lies in the interval.
  package var holdsWholeNumber: Bool {
    guard let low, let high else { return true }
    return low.rounded(atPlace: 0, .up) <= high
  }

  /// Every whole number in the interval, ascending; nil where there are more than `limit`.
  package func wholeNumbers(limit: Int) -> [Decimal]? {
    guard let low, let high else { return nil }
    let first = low.rounded(atPlace: 0, .up)
    guard high - first < Decimal(limit) else { return nil }
    return Array(sequence(first: first) { $0 + 1 }.prefix { $0 <= high })
  }

  private static func add(_ left: Decimal?, _ right: Decimal?) -> Decimal? {
    guard let left, let right else { return nil }
    return left + right
  }
}
