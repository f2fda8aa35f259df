// How small multiples are set.

/// Columns and scales of a chart whose series name their panel in `facet`.
package struct FacetPlan: Hashable, Sendable {
  /// Panels beside one another; nil for as many as suit the room.
  package var columns: Int?
  /// Whether all panels have one axis of values, so that they can be compared.
  package var sharesScale: Bool

  package init(columns: Int? = nil, sharesScale: Bool = true) {
    self.columns = columns
    self.sharesScale = sharesScale
  }
}
