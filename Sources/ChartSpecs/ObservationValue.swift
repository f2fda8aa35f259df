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
  /// Rounding of a stated value is not shown: it is what every printed number has.
  var isSpread: Bool {
    guard let low = bounds.low, let high = bounds.high else { return false }
    return value == nil && low < high
  }
}

extension Decimal {
  /// The nearest floating-point number.
  var double: Double { NSDecimalNumber(decimal: self).doubleValue }
}
