// How evidence looks: one place for all marks, so that hollow means the same everywhere.

/// Draws bars, dots, whiskers and open ends by how a value is known.
enum EvidenceDrawing {
  /// Solid stated, hollow inferred, dashed target, hatched disputed.
  static func drawBar(_ form: EvidenceForm, _ bar: Rectangle, color: Color, on canvas: Canvas) {
    let unit = canvas.unit
    let ground = canvas.theme.background
    let line = min(3.5 * unit, max(1, min(bar.width, bar.height) / 3))
    // The outline lies inside the bar, so that hollow and solid bars are equally large.
    let outline = Path.rectangle(bar.inset(line / 2, line / 2))
    switch form {
    case .stated: canvas.add(.rectangle(bar), fill: color)
    case .inferred: canvas.add(outline, fill: ground, stroke: Stroke(color, width: line))
    case .target:
      canvas.add(
        outline, fill: color.mixed(into: ground, share: 0.12),
        stroke: Stroke(color, width: line, dashes: [9 * unit, 6 * unit]))
    case .disputed:
      canvas.add(.rectangle(bar), fill: ground)
      canvas.group("hatch", clip: .rectangle(bar)) {
        let step = 11 * unit
        var path = Path()
        for offset in stride(from: -bar.height, through: bar.width, by: step) {
          path.elements += [
            .move(Point(bar.left + offset, bar.bottom)), .line(Point(bar.left + offset + bar.height, bar.top)),
          ]
        }
        canvas.add(path, stroke: Stroke(color, width: 3 * unit))
      }
      canvas.add(outline, stroke: Stroke(color, width: line))
    }
  }

  /// The same for the points of a line.
  static func drawDot(_ form: EvidenceForm, at centre: Point, color: Color, radius: Double, on canvas: Canvas) {
    let ground = canvas.theme.background
    let line = max(1.2, radius * 0.38)
    let inner = Path.circle(centre, radius: radius - line / 2)
    switch form {
    case .stated: canvas.add(.circle(centre, radius: radius), fill: color)
    case .inferred: canvas.add(inner, fill: ground, stroke: Stroke(color, width: line))
    case .target:
      // Seven dashes around, so that none is cut where the circle closes.
      let dash = 2 * Double.pi * (radius - line / 2) / 7
      canvas.add(inner, fill: ground, stroke: Stroke(color, width: line, dashes: [dash * 0.62, dash * 0.38]))
    case .disputed:
      canvas.add(inner, fill: ground, stroke: Stroke(color, width: line))
      let arm = radius * 0.5
      canvas.line(
        Point(centre.x - arm, centre.y + arm), Point(centre.x + arm, centre.y - arm), Stroke(color, width: line))
    }
  }

  /// An interval: a line with caps at both ends, crosswise to its direction.
  static func drawWhisker(from a: Point, to b: Point, cap: Double = 8, on canvas: Canvas) {
    let unit = canvas.unit
    let isUpright = abs(a.x - b.x) < abs(a.y - b.y) || a.x == b.x
    let arm = cap * unit
    var path = Path.polyline([a, b])
    for end in [a, b] {
      path.elements +=
        isUpright
        ? [.move(Point(end.x - arm, end.y)), .line(Point(end.x + arm, end.y))]
        : [.move(Point(end.x, end.y - arm)), .line(Point(end.x, end.y + arm))]
    }
    // A whisker shorter than its own ground would only wipe out the end that it belongs to.
    if max(abs(a.x - b.x), abs(a.y - b.y)) > 14 * unit {
      canvas.add(path, stroke: Stroke(canvas.theme.background, width: 6 * unit))
    }
    canvas.add(path, stroke: Stroke(canvas.theme.ink, width: 2.5 * unit))
  }

  /// A one-sided bound: an open arrow from the known end.
  static func drawOpenEnd(at start: Point, toward end: Point, on canvas: Canvas) {
    let unit = canvas.unit
    let dx = end.x - start.x
    let dy = end.y - start.y
    let length = max((dx * dx + dy * dy).squareRoot(), 1e-9)
    let (ux, uy) = (dx / length, dy / length)
    let head = 9 * unit
    let left = Point(end.x - ux * head - uy * head * 0.8, end.y - uy * head + ux * head * 0.8)
    let right = Point(end.x - ux * head + uy * head * 0.8, end.y - uy * head - ux * head * 0.8)
    let path = Path([.move(start), .line(end), .move(left), .line(end), .line(right)])
    canvas.add(path, stroke: Stroke(canvas.theme.background, width: 6 * unit))
    canvas.add(path, stroke: Stroke(canvas.theme.ink, width: 2.5 * unit))
  }
}
