// One place along the axis of periods or categories.

/// A period or a category.
package struct ChartPosition: Hashable, Sendable {
  /// What is written under it: `2022`, `新洲区`.
  package var label: String
  /// The period's middle in years (2022.5), where positions are periods; nil for categories.
  package var time: Double?
  /// The period as the figures write it (`2022-Q3`), for readers of the SVG.
  package var period: String?

  package init(label: String, time: Double? = nil, period: String? = nil) {
    self.label = label
    self.time = time
    self.period = period
  }
}
