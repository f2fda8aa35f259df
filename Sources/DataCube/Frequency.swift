// How long the periods of a series are: SDMX's FREQ.

/// The length of a period. Periods of different length never share a series.
package enum Frequency: String, CaseIterable, Sendable {
  case year, half, quarter, month
  /// From January to a later month of the same year.
  case cumulative
  /// Any other interval: a plan, several years, a stretch of days.
  case span

  /// Months from the beginning of one period to that of the next in a series: a year for what is cumulated or spans several.
  package var stepInMonths: Int {
    switch self {
    case .year, .cumulative, .span: 12
    case .half: 6
    case .quarter: 3
    case .month: 1
    }
  }
}
