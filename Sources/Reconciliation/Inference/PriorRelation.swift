// How a known value binds an unknown one.

import Aggregation
import DataCube
import Foundation

/// One statement that ties an unknown value to a known one.
package enum PriorRelation: Hashable, Sendable {
  /// known = unknown × factor; the factor is positive.
  case factor(known: ValueBounds, factor: ValueBounds)
  /// known = unknown + addend.
  case addend(known: ValueBounds, addend: ValueBounds)
  /// unknown = known × factor; the factor is positive.
  case product(known: ValueBounds, factor: ValueBounds)
  /// unknown = known + addend.
  case sum(known: ValueBounds, addend: ValueBounds)
  /// unknown = all of its parts together.
  case parts([ValueBounds])

  /// What the statement allows the unknown to be; quotients rounded outward at 12 digits. Nil where nothing fits.
  package var bounds: ValueBounds? {
    switch self {
    case .factor(let known, let factor): known.divided(by: factor)
    case .addend(let known, let addend): known - addend
    case .product(let known, let factor): known.times(factor)
    case .sum(let known, let addend): known + addend
    case .parts(let parts): parts.reduce(ValueBounds(exactly: 0), +)
    }
  }

  /// Whether the unknown can be `value` exactly, the known one being a whole number where `whole` is set.
  package func admits(_ value: Decimal, whole: Bool) -> Bool {
    let implied: ValueBounds? =
      switch self {
      case .factor(_, let factor): ValueBounds(exactly: value).times(factor)
      case .addend(_, let addend): ValueBounds(exactly: value) + addend
      case .product(_, let factor): ValueBounds(exactly: value).divided(by: factor)
      case .sum(_, let addend): ValueBounds(exactly: value) - addend
      case .parts: ValueBounds(exactly: value)
      }
    guard let meeting = implied?.intersection(known) else { return false }
    return !whole || meeting.holdsWholeNumber
  }

  /// The value that the statement starts from; of parts their sum.
  package var known: ValueBounds {
    switch self {
    case .factor(let known, _), .addend(let known, _), .product(let known, _), .sum(let known, _): known
    case .parts: bounds ?? .unbounded
    }
  }

  /// The same tie to a known value of which more is known.
  package func narrowed(to known: ValueBounds) -> PriorRelation {
    switch self {
    case .factor(_, let factor): .factor(known: known, factor: factor)
    case .addend(_, let addend): .addend(known: known, addend: addend)
    case .product(_, let factor): .product(known: known, factor: factor)
    case .sum(_, let addend): .sum(known: known, addend: addend)
    case .parts: self
    }
  }

  /// What the known value can be where the other one lies in `unknown`; nil where nothing fits, or where there are several.
  package func forward(_ unknown: ValueBounds) -> ValueBounds? {
    switch self {
    case .factor(_, let factor): unknown.times(factor)
    case .addend(_, let addend): unknown + addend
    case .product(_, let factor): unknown.divided(by: factor)
    case .sum(_, let addend): unknown - addend
    case .parts: nil
    }
  }
}
