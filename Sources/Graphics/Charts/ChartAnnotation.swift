// A remark inside the plot.

/// Words at one position of the plot.
package struct ChartAnnotation: Hashable, Sendable {
  /// Which of the chart's positions.
  package var position: Int
  package var text: String

  package init(position: Int, text: String) {
    self.position = position
    self.text = text
  }
}
