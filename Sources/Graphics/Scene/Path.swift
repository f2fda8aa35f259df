// Outlines made of straight lines, arcs being told as curves.

/// A path of one or more strokes.
package struct Path: Hashable, Sendable {
  package enum Element: Hashable, Sendable {
    case move(Point)
    case line(Point)
    case curve(Point, Point, Point)
    case close
  }

  package var elements: [Element]

  package init(_ elements: [Element] = []) {
    self.elements = elements
  }

  /// A closed rectangle.
  package static func rectangle(_ r: Rectangle) -> Path {
    polygon([Point(r.left, r.top), Point(r.right, r.top), Point(r.right, r.bottom), Point(r.left, r.bottom)])
  }

  /// An open line through the points.
  package static func polyline(_ points: [Point]) -> Path {
    guard let first = points.first else { return Path() }
    return Path([.move(first)] + points.dropFirst().map { .line($0) })
  }

  /// A closed outline through the points.
  package static func polygon(_ points: [Point]) -> Path {
    Path(polyline(points).elements + [.close])
  }

  /// A full circle, of four curves.
  package static func circle(_ c: Point, radius r: Double) -> Path {
    let k = r * 0.5522847498
    return Path([
      .move(Point(c.x + r, c.y)),
      .curve(Point(c.x + r, c.y + k), Point(c.x + k, c.y + r), Point(c.x, c.y + r)),
      .curve(Point(c.x - k, c.y + r), Point(c.x - r, c.y + k), Point(c.x - r, c.y)),
      .curve(Point(c.x - r, c.y - k), Point(c.x - k, c.y - r), Point(c.x, c.y - r)),
      .curve(Point(c.x + k, c.y - r), Point(c.x + r, c.y - k), Point(c.x + r, c.y)), .close,
    ])
  }

  package static func + (left: Path, right: Path) -> Path { Path(left.elements + right.elements) }

  /// The smallest rectangle around all points (control points included); nil for an empty path.
  package var bounds: Rectangle? {
    var low = Point(.infinity, .infinity)
    var high = Point(-.infinity, -.infinity)
    func take(_ p: Point) {
      low = Point(min(low.x, p.x), min(low.y, p.y))
      high = Point(max(high.x, p.x), max(high.y, p.y))
    }
    for element in elements {
      switch element {
      case .move(let p), .line(let p): take(p)
      case .curve(let a, let b, let c):
        take(a)
        take(b)
        take(c)
      case .close: break
      }
    }
    return low.x <= high.x ? Rectangle(from: low, to: high) : nil
  }
}
