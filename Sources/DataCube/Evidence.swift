// How a value of a series is known.

/// How the value of an observation is known.
package enum Evidence: String, CaseIterable, Sendable {
  /// Printed for this period.
  case stated
  /// Follows from other figures.
  case inferred
  /// A plan, a norm, a forecast.
  case target
  /// Two sources disagree.
  case disputed
  /// Printed for this period, and restated since by the report of a later year, whose value is `stated`.
  case revised
}
