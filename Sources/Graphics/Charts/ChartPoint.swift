// One value of a chart.

/// A value at a position, with what is known of it.
package struct ChartPoint: Hashable, Sendable {
  /// Which of the chart's positions.
  package var position: Int
  /// In base units; percent as 31.6.
  package var value: Double
  /// Ends of the interval that the value lies in; nil where that end is the value itself.
  package var low: Double?
  package var high: Double?
  /// The value is at least (余, 以上) or at most (近, 不足) what is drawn.
  package var openAbove: Bool
  package var openBelow: Bool
  package var evidence: EvidenceForm
  /// Whether this is the sum of the points before it.
  package var isTotal = false
  /// Whether the definition has changed since the point before: the two cannot be compared.
  package var startsAnew = false
  /// Both ends of the interval, written where a whisker would be too short to see: `53082～53132`.
  package var rangeLabel: String?
  /// What is written at it.
  package var label: String
  /// Provenance: becomes `data-` attributes of the mark in SVG.
  package var attributes: [GroupItem.Attribute]

  package init(
    position: Int, value: Double, low: Double? = nil, high: Double? = nil, openAbove: Bool = false,
    openBelow: Bool = false, evidence: EvidenceForm = .stated, label: String,
    attributes: [GroupItem.Attribute] = []
  ) {
    self.position = position
    self.value = value
    self.low = low
    self.high = high
    self.openAbove = openAbove
    self.openBelow = openBelow
    self.evidence = evidence
    self.label = label
    self.attributes = attributes
  }

  /// Whether the value is only known to lie in an interval.
  package var hasInterval: Bool {
    guard let low, let high else { return false }
    return low < high
  }
}
