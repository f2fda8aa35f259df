// What a transform says of itself, and how it makes series of series.

import DataCube

/// Name, formula, source and domain of one transform of a series.
package struct Transform: Sendable {
  /// The key in the output of `tongbi trend`, and what `--transform` calls it.
  package var name: String
  package var formula: String
  /// Where the formula stands.
  package var source: String
  /// For which series it is defined; elsewhere the result is null.
  package var domain: String
  /// What `--transform name:…` takes behind the colon; nil for nothing.
  package var argument: String?
  /// Whether the argument is another indicator, whose series must be known as well.
  package var needsIndicator: Bool
  /// Makes new series; nil where the result is a statistic of `tongbi trend` only.
  package var derive: (@Sendable (TransformRequest) throws(AggregationError) -> [Series])?

  init(
    name: String, formula: String, source: String, domain: String, argument: String? = nil,
    needsIndicator: Bool = false,
    derive: (@Sendable (TransformRequest) throws(AggregationError) -> [Series])? = nil
  ) {
    self.name = name
    self.formula = formula
    self.source = source
    self.domain = domain
    self.argument = argument
    self.needsIndicator = needsIndicator
    self.derive = derive
  }
}
