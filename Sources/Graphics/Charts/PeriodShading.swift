// A stretch of time that the plot marks.

/// Positions from one to another, with words: `国际金融危机`.
package struct PeriodShading: Hashable, Sendable {
  /// Which of the chart's positions, the later one included.
  package var from: Int
  package var to: Int
  package var text: String

  package init(from: Int, to: Int, text: String = "") {
    self.from = min(from, to)
    self.to = max(from, to)
    self.text = text
  }
}
