// What one panel of small multiples shows of the axes.

/// A panel's part of the guides that all panels share.
struct FacetPanel: Hashable, Sendable {
  /// Values at the ticks of an upright plot, names beside a lying one.
  var showsLabels: Bool
  /// From the lowest to the highest value of all panels; nil where each has a scale of its own.
  var extent: ClosedRange<Double>?
}
