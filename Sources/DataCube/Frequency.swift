// How long the periods of a series are: SDMX's FREQ.

/// The length of a period. Periods of different length never share a series.
package enum Frequency: String, CaseIterable, Sendable {
  case year, half, quarter, month
  /// From January to a later month of the same year.
  case cumulative
  /// Any other interval: a plan, several years, a stretch of days.
  case span
}
