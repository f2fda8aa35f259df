// How small multiples are set.

/// Columns and scales of a chart whose series name their panel in `facet`.
package struct FacetPlan: Hashable, Sendable {
  /// Panels beside one another; nil for as many as suit the room.
  package var columns: Int?
  /// Whether all panels have one axis of values, so that they can be compared.
  package var sharesScale: Bool
  /// What panels of different units have of their own, by name; empty where all are alike.
  package var styles: [String: FacetStyle]

  package init(columns: Int? = nil, sharesScale: Bool = true, styles: [String: FacetStyle] = [:]) {
    self.columns = columns
    self.sharesScale = sharesScale
    self.styles = styles
  }
}
