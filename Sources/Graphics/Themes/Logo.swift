// Whose chart it is, as a drawing.

/// A logo in one colour: an outline in a box of its own.
package struct Logo: Hashable, Sendable {
  package var path: Path
  /// What of the outline's plane is shown, like a viewBox.
  package var box: Rectangle
  /// Nil for the theme's soft ink.
  package var color: Color?
  /// Pixels on a slide.
  package var height: Double

  package init(path: Path, box: Rectangle, color: Color? = nil, height: Double = 48) {
    self.path = path
    self.box = box
    self.color = color
    self.height = height
  }

  /// The outline scaled to `height` pixels with its right upper corner at `corner`.
  func placed(height: Double, corner: Point) -> Path {
    let factor = height / box.height
    let left = corner.x - box.width * factor
    return path.mapped { Point(left + ($0.x - box.x) * factor, corner.y + ($0.y - box.y) * factor) }
  }
}
