// Places of the drawing plane: pixels at scale 1, y downwards.

/// A place on the canvas.
package struct Point: Hashable, Sendable {
  /// Pixels from the left edge.
  package var x: Double
  /// Pixels from the top edge.
  package var y: Double

  package init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}
