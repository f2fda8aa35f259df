// What legend keys look like.

/// The form of a mark that its keys in the legend repeat.
package enum LegendKeyShape: Hashable, Sendable {
  /// A filled square: columns, bars, areas.
  case bar
  /// A short line; how values are known is shown on dots.
  case line
  case dot
  /// Bars with their targets as dashed lines across them.
  case bullet
}
