// A change between two values, drawn over them.

/// An arrow from one position to another with the change in words: `同比下降31.6%`.
package struct ChangeArrow: Hashable, Sendable {
  package var from: Int
  package var to: Int
  package var label: String
  /// Whose values these are: an index into the chart's series.
  package var series: Int

  package init(from: Int, to: Int, label: String, series: Int = 0) {
    self.from = from
    self.to = to
    self.label = label
    self.series = series
  }
}
