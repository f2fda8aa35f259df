// What a transform says of itself.

/// Name, formula, source and domain of one transform of a series.
package struct Transform: Sendable {
  /// The key in the output of `tongbi trend`.
  package var name: String
  package var formula: String
  /// Where the formula stands.
  package var source: String
  /// For which series it is defined; elsewhere the result is null.
  package var domain: String
}
