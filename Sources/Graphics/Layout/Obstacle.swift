// What a label must keep clear of.

/// Something already drawn that a label must not cover.
package enum Obstacle: Hashable, Sendable {
  case rectangle(Rectangle)
  /// A line from one point to another, with half its width.
  case segment(Point, Point, halfWidth: Double)

  /// Whether a label in `room` would cover it.
  package func meets(_ room: Rectangle) -> Bool {
    switch self {
    case .rectangle(let rectangle): return room.overlaps(rectangle)
    case .segment(let a, let b, let halfWidth):
      return Obstacle.crosses(a, b, room.inset(-halfWidth, -halfWidth))
    }
  }

  /// Whether a segment touches a rectangle: clipped against its four sides (Liang and Barsky).
  private static func crosses(_ a: Point, _ b: Point, _ r: Rectangle) -> Bool {
    let dx = b.x - a.x
    let dy = b.y - a.y
    var enter = 0.0
    var leave = 1.0
    for (p, q) in [(-dx, a.x - r.left), (dx, r.right - a.x), (-dy, a.y - r.top), (dy, r.bottom - a.y)] {
      if p == 0 {
        if q < 0 { return false }
      } else if p < 0 {
        enter = max(enter, q / p)
      } else {
        leave = min(leave, q / p)
      }
    }
    return enter <= leave
  }
}
