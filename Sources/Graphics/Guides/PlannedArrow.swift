// An arrow whose place is known before the mark is drawn.

/// The strokes and words of a change arrow.
struct PlannedArrow {
  /// From the first value to the second; two lines where the words stand between them. The last point is the tip.
  var lines: [[Point]]
  let text: TextItem
  let color: Color
  /// The rows of pixels down to which the feet of an upright bracket may reach where no label stands there.
  var limits: [Double] = []

  private static func head(_ unit: Double) -> Double { 9 * unit }

  /// Whether words and strokes meet no words that stand there already; strokes may cross the lines of references.
  func isFree(on canvas: Canvas) -> Bool {
    guard canvas.isFree(text.bounds, distance: 2 * canvas.unit) else { return false }
    let words = canvas.obstacles.compactMap { obstacle -> Rectangle? in
      if case .rectangle(let room) = obstacle { room } else { nil }
    }
    return lines.allSatisfy { line in
      zip(line, line.dropFirst()).allSatisfy { a, b in
        let stroke = Obstacle.segment(a, b, halfWidth: 2 * canvas.unit)
        return !words.contains(where: stroke.meets)
      }
    }
  }

  /// Keeps labels clear of every stroke and of the words.
  func reserve(on canvas: Canvas) {
    let unit = canvas.unit
    for line in lines {
      for (a, b) in zip(line, line.dropFirst()) {
        canvas.obstacles.append(.segment(a, b, halfWidth: 4 * unit))
      }
    }
    if let line = lines.last, let tip = line.last, let corner = line.dropLast().last {
      let head = Self.head(unit)
      canvas.obstacles.append(
        .rectangle(
          Rectangle(from: tip, to: corner.x == tip.x ? Point(tip.x, tip.y - head) : Point(tip.x + head, tip.y))
            .inset(corner.x == tip.x ? -head : 0, corner.x == tip.x ? 0 : -head)))
    }
    canvas.obstacles.append(.rectangle(text.bounds.inset(-4 * unit, 0)))
  }

  /// Draws the arrow; where no label has taken the place under a foot, the foot goes on down to its value.
  func draw(on canvas: Canvas) {
    let unit = canvas.unit
    let head = Self.head(unit)
    var lines = lines
    if limits.count == 2, let first = lines.first?.first, let last = lines.last?.last {
      lines[0][0].y = lowered(first, to: limits[0], on: canvas)
      lines[lines.count - 1][lines[lines.count - 1].count - 1].y = lowered(last, to: limits[1], on: canvas)
    }
    let stroke = Stroke(color, width: 2.5 * unit)
    canvas.group("change-arrow") {
      for line in lines { canvas.add(.polyline(line), stroke: stroke) }
      if let line = lines.last, let tip = line.last, let corner = line.dropLast().last {
        let barbs =
          corner.x == tip.x
          ? [Point(tip.x - head * 0.75, tip.y - head), Point(tip.x + head * 0.75, tip.y - head)]
          : [Point(tip.x + head, tip.y - head * 0.75), Point(tip.x + head, tip.y + head * 0.75)]
        canvas.add(.polyline([barbs[0], tip, barbs[1]]), stroke: stroke)
      }
      canvas.add(text)
    }
  }

  /// The lowest row down to `limit` that a foot can reach from `point` without meeting anything.
  private func lowered(_ point: Point, to limit: Double, on canvas: Canvas) -> Double {
    let half = Self.head(canvas.unit)
    // What is reserved for the foot itself ends a little under it.
    let start = point.y + 6 * canvas.unit
    var lowest = point.y
    for y in stride(from: start + 2, through: limit, by: 2) {
      guard canvas.isFree(Rectangle(from: Point(point.x - half, start), to: Point(point.x + half, y))) else { break }
      lowest = y
    }
    return lowest
  }
}
