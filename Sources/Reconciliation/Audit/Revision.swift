// When a difference between two documents is more likely a revision than an error.

import Aggregation
import DataCube
import Foundation

/// Statistics are revised: preliminary accounts, census years, comparable bases. Case counts seldom are.
enum Revision {
  /// The relative difference up to which a measure counts as revised.
  private static let tolerance = Decimal(sign: .plus, exponent: -2, significand: 5)

  /// Whether `earlier`, stated in another document, may have been revised to what `implied` allows.
  static func isPlausible(_ earlier: Figure, _ implied: ValueBounds, for level: Figure) -> Bool {
    guard earlier.span.document != level.span.document, !earlier.bounds.isExact else { return false }
    let slack = abs(earlier.value.number) * tolerance
    return ValueBounds(low: earlier.value.number - slack, high: earlier.value.number + slack).meets(implied)
  }

  /// The same for rates, in percentage points: up to one point.
  static func isPlausibleRate(_ earlier: Figure, _ implied: ValueBounds, for rate: Figure) -> Bool {
    guard earlier.span.document != rate.span.document else { return false }
    return ValueBounds(low: earlier.value.number - 1, high: earlier.value.number + 1).meets(implied)
  }
}
