// The axes that a mark stands in.

/// How a mark is framed.
package enum MarkFrame: Hashable, Sendable {
  /// Positions left to right, values upwards, from zero.
  case upright
  /// Positions top to bottom, values to the right, from zero.
  case sideways
  /// Positions left to right at the ends of the plot, values upwards, zero only where it is near.
  case spread
  /// No axes: the mark has the whole area to itself.
  case none
}
