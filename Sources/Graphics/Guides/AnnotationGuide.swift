// Remarks inside the plot.

/// Draws each annotation beside its value, else further off with a line to it.
enum AnnotationGuide {
  /// Tries the room around the value first, then heights from the top of the plot down; what finds no room is reported.
  static func draw(_ chart: Chart, in plot: PlotFrame, on canvas: Canvas) throws {
    guard !chart.annotations.isEmpty else { return }
    try canvas.group("annotations") {
      for annotation in chart.annotations { try draw(annotation, chart, in: plot, on: canvas) }
    }
  }

  private static func draw(_ annotation: ChartAnnotation, _ chart: Chart, in plot: PlotFrame, on canvas: Canvas) throws
  {
    let unit = canvas.unit
    let values = chart.series.flatMap(\.points).filter { $0.position == annotation.position }.map(\.value)
    let at = plot.point(along: plot.centre(annotation.position), value: values.max() ?? 0)
    let (x, y) = (at.x, at.y)
    let words = try canvas.paragraph(
      annotation.text, canvas.tickStyle, canvas.theme.ink, width: 260 * unit, role: .annotation, balanced: true)
    let free = (near(x, y, words, on: canvas) + far(x, words, in: plot, on: canvas)).first { place in
      let room = Rectangle(x: place.x, y: place.y, width: words.width, height: words.height)
      return room.right <= canvas.bounds.right - 24 * unit && canvas.isFree(room, distance: 4 * unit)
        && isFree(from: room, to: Point(x, y), on: canvas)
    }
    guard let free else { return canvas.report(.labelLeftOut, annotation.text) }
    let room = Rectangle(x: free.x, y: free.y, width: words.width, height: words.height)
    drawLeader(from: room, to: Point(x, y), on: canvas)
    canvas.add(words, x: free.x, y: free.y)
  }

  /// Rings around the value: below and above, to the right and to the left.
  private static func near(_ x: Double, _ y: Double, _ words: Canvas.Paragraph, on canvas: Canvas) -> [Point] {
    let step = canvas.labelStyle.size
    return stride(from: 1.4, through: 3.4, by: 0.4).flatMap { ring -> [Point] in
      let up = y - ring * step - words.height
      let down = y + ring * step
      return [0.5, 0, 1].flatMap { shift in
        [Point(x - words.width * shift, down), Point(x - words.width * shift, up)]
      } + [Point(x + ring * step, y - words.height / 2), Point(x - ring * step - words.width, y - words.height / 2)]
    }
  }

  private static func far(_ x: Double, _ words: Canvas.Paragraph, in plot: PlotFrame, on canvas: Canvas) -> [Point] {
    let gap = 12 * canvas.unit
    return stride(from: plot.area.top, to: plot.area.bottom - words.height, by: gap).flatMap { y in
      [Point(x + gap, y), Point(x - gap - words.width, y)]
    }
  }

  /// The shortest way from the words to the value, short of both; nil where they are next to one another.
  private static func leader(from room: Rectangle, to point: Point, on canvas: Canvas) -> (Point, Point)? {
    let unit = canvas.unit
    let start = Point(min(max(point.x, room.left), room.right), min(max(point.y, room.top), room.bottom))
    let dx = point.x - start.x
    let dy = point.y - start.y
    let length = (dx * dx + dy * dy).squareRoot()
    let (before, after) = (4 * unit, 13 * unit)
    guard length > before + after + 24 * unit else { return nil }
    return (
      Point(start.x + dx / length * before, start.y + dy / length * before),
      Point(point.x - dx / length * after, point.y - dy / length * after)
    )
  }

  /// Whether no label or line lies between the words and the value.
  private static func isFree(from room: Rectangle, to point: Point, on canvas: Canvas) -> Bool {
    guard let (a, b) = leader(from: room, to: point, on: canvas) else { return true }
    return stride(from: 0.05, through: 0.9, by: 0.05).allSatisfy { share in
      let at = Point(a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share)
      return canvas.isFree(Rectangle(x: at.x - 1, y: at.y - 1, width: 2, height: 2))
    }
  }

  private static func drawLeader(from room: Rectangle, to point: Point, on canvas: Canvas) {
    guard let (a, b) = leader(from: room, to: point, on: canvas) else { return }
    canvas.line(a, b, Stroke(canvas.theme.softInk, width: 1.5 * canvas.unit))
  }
}
