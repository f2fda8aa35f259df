// What a figure says about its indicator: SDMX's measure.

/// Whether a figure is a quantity itself, a rate, or a difference between two states.
package enum MeasureKind: String, CaseIterable, Sendable {
  /// Count, amount, stock, score: `55603件`.
  case level
  /// Share, rate, coverage, completion, index: `结案率60%`.
  case ratio
  /// Difference or growth against another state: `同比增长4.7%`.
  case change
}
