// How a value of one period binds the value of another.

import Aggregation
import DataCube
import Foundation

/// One statement that ties an unknown value to a known one.
package enum PriorRelation: Hashable, Sendable {
  /// known = unknown × factor; the factor is positive.
  case factor(known: ValueBounds, factor: ValueBounds)
  /// known = unknown + addend.
  case addend(known: ValueBounds, addend: ValueBounds)

  /// What the statement allows the unknown to be; quotients rounded outward at 12 digits. Nil where nothing fits.
  package var bounds: ValueBounds? {
    switch self {
    case .factor(let known, let factor): known.divided(by: factor)
    case .addend(let known, let addend): known - addend
    }
  }

  /// Whether the unknown can be `value` exactly, the known one being a whole number where `whole` is set.
  package func admits(_ value: Decimal, whole: Bool) -> Bool {
    let implied: ValueBounds? =
      switch self {
      case .factor(_, let factor): ValueBounds(exactly: value).times(factor)
      case .addend(_, let addend): ValueBounds(exactly: value) + addend
      }
    guard let meeting = implied?.intersection(known) else { return false }
    return !whole || meeting.holdsWholeNumber
  }

  /// The value that the statement starts from.
  package var known: ValueBounds {
    switch self {
    case .factor(let known, _), .addend(let known, _): known
    }
  }

  /// The same tie to a known value of which more is known.
  package func narrowed(to known: ValueBounds) -> PriorRelation {
    switch self {
    case .factor(_, let factor): .factor(known: known, factor: factor)
    case .addend(_, let addend): .addend(known: known, addend: addend)
    }
  }

  /// What the known value can be where the other one lies in `unknown`.
  package func forward(_ unknown: ValueBounds) -> ValueBounds? {
    switch self {
    case .factor(_, let factor): unknown.times(factor)
    case .addend(_, let addend): unknown + addend
    }
  }
}
