// Rectangles of the drawing plane: pixels at scale 1, y downwards.

/// An upright rectangle.
package struct Rectangle: Hashable, Sendable {
  package var x: Double
  package var y: Double
  package var width: Double
  package var height: Double

  package init(x: Double, y: Double, width: Double, height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  /// The rectangle between two opposite corners, in whatever order they come.
  package init(from a: Point, to b: Point) {
    self.init(x: min(a.x, b.x), y: min(a.y, b.y), width: abs(a.x - b.x), height: abs(a.y - b.y))
  }

  package var left: Double { x }
  package var right: Double { x + width }
  package var top: Double { y }
  package var bottom: Double { y + height }
  package var centre: Point { Point(x + width / 2, y + height / 2) }

  /// Whether the two share area; `slack` pixels of overlap are forgiven (negative: a distance is asked for).
  package func overlaps(_ other: Rectangle, slack: Double = 0) -> Bool {
    left + slack < other.right && other.left + slack < right && top + slack < other.bottom
      && other.top + slack < bottom
  }

  /// Whether `other` lies inside, `slack` pixels of protrusion forgiven.
  package func contains(_ other: Rectangle, slack: Double = 0) -> Bool {
    other.left >= left - slack && other.right <= right + slack && other.top >= top - slack
      && other.bottom <= bottom + slack
  }

  /// What both share; nil where that is nothing.
  package func intersection(_ other: Rectangle) -> Rectangle? {
    guard overlaps(other) else { return nil }
    return Rectangle(
      from: Point(max(left, other.left), max(top, other.top)),
      to: Point(min(right, other.right), min(bottom, other.bottom)))
  }

  /// The smallest rectangle around both.
  package func union(_ other: Rectangle) -> Rectangle {
    Rectangle(
      from: Point(min(left, other.left), min(top, other.top)),
      to: Point(max(right, other.right), max(bottom, other.bottom)))
  }

  /// Smaller by `x` on the left and right, by `y` at top and bottom; larger for negative numbers.
  package func inset(_ x: Double, _ y: Double) -> Rectangle {
    Rectangle(x: self.x + x, y: self.y + y, width: max(0, width - 2 * x), height: max(0, height - 2 * y))
  }
}
