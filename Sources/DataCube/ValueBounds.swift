// What wording and rounding allow a value to be.

import Foundation

/// A closed interval of exact decimals; a missing end is unbounded.
package struct ValueBounds: Hashable, Sendable {
  package var low: Decimal?
  package var high: Decimal?

  package init(low: Decimal?, high: Decimal?) {
    self.low = low
    self.high = high
  }

  /// The single value.
  package init(exactly value: Decimal) {
    low = value
    high = value
  }

  package static let unbounded = ValueBounds(low: nil, high: nil)

  package var isExact: Bool { low != nil && low == high }
}
