// An outline in a scene.

/// An outline, filled, stroked or both.
package struct PathItem: Hashable, Sendable {
  package var path: Path
  package var fill: Color?
  package var stroke: Stroke?

  package init(_ path: Path, fill: Color? = nil, stroke: Stroke? = nil) {
    self.path = path
    self.fill = fill
    self.stroke = stroke
  }
}
