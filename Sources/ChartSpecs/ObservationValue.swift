// The number at which an observation is drawn.

import DataCube
import Foundation

extension Observation {
  /// The value, the estimate, the middle of the bounds or the one bound there is; nil where nothing is known.
  var drawnValue: Double? {
    if let value { return value.number.double }
    if let estimate { return estimate.double }
    switch (bounds.low, bounds.high) {
    case (let low?, let high?): return (low.double + high.double) / 2
    case (let low?, nil): return low.double
    case (nil, let high?): return high.double
    case (nil, nil): return nil
    }
  }

  /// Whether the value is known to no more than an interval that the drawing shows.
  ///
  /// Rounding of a stated value is not shown: it is what every printed number has. Nor is the rounding of a quotient of exact
  /// numbers in its twelfth digit.
  var isSpread: Bool {
    guard let low = bounds.low, let high = bounds.high else { return false }
    return value == nil && low < high && !isQuotient
  }

  /// Whether the estimate is what exact numbers give, but for its twelfth digit: 97 ÷ 78.
  var isQuotient: Bool {
    guard value == nil, estimate != nil, let low = bounds.low, let high = bounds.high else { return false }
    return high - low <= max(low.magnitude, high.magnitude) / Decimal.powerOfTen(10)
  }
}

extension Observation {
  /// The place of the last digit that an interval leaves certain: the coarsest power of ten to which the value can be rounded
  /// without moving by more than a quarter of the interval. 53107 within 53082…53132 is told as 53100 (place 2), 0.6 within
  /// 0.5…0.7 as 0.6 (−1); nil without an interval. Never so coarse that what is not
  /// nothing reads as nothing.
  var certainPlace: Int? {
    guard isSpread, let value = drawnValue, let low = bounds.low?.double, let high = bounds.high?.double else {
      return nil
    }
    let first = Int(ceil(log10(max(high - low, 1e-12)) - 1e-9))
    return stride(from: first, through: first - 3, by: -1).first { place in
      let unit = pow(10, Double(place))
      let rounded = (value / unit).rounded() * unit
      return abs(rounded - value) <= (high - low) / 4 + unit * 1e-9
        && (rounded != 0 || low <= 0 && high >= 0)
    }
  }
}

extension Observation {
  /// Whether only one end is known: 余, 以上, 不足.
  var isBound: Bool { (bounds.low == nil) != (bounds.high == nil) && approximation != .about }

  /// Whether nothing at all is among what the value may be.
  var mayBeZero: Bool { (bounds.low.map { $0 <= 0 } ?? true) && (bounds.high.map { $0 >= 0 } ?? true) }

  /// Whether a change from or to this value can be reckoned: it is known, and nobody contradicts it.
  var isComparable: Bool { !isBound && evidence != .disputed && evidence != .revised }
}

extension Decimal {
  /// The nearest floating-point number.
  var double: Double { NSDecimalNumber(decimal: self).doubleValue }
}
