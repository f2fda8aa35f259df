// A line across the plot at a fixed value.

/// A named level to compare with: a target, a mean.
package struct ReferenceLine: Hashable, Sendable {
  /// In base units, like the values.
  package var value: Double
  package var label: String
  /// Targets are dashed.
  package var isTarget: Bool

  package init(value: Double, label: String, isTarget: Bool = false) {
    self.value = value
    self.label = label
    self.isTarget = isTarget
  }
}
