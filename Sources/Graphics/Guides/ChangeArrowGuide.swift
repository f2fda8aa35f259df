// The arrow that points out a change between two values.

/// Draws a bracket over two values with the change in words; beside them where bars lie.
enum ChangeArrowGuide {
  /// Room to keep free above an upright plot.
  static func room(_ chart: Chart, on canvas: Canvas) -> Double {
    chart.arrow == nil || chart.mark.frame == .sideways ? 0 : canvas.labelStyle.size * 2.2
  }

  /// Room to keep free at the right of a lying plot.
  static func sidewaysRoom(_ chart: Chart, on canvas: Canvas) throws -> Double {
    guard let arrow = chart.arrow, chart.mark.frame == .sideways else { return 0 }
    return try canvas.measurer.extent(of: arrow.label, style(on: canvas)).width + 56 * canvas.unit
  }

  /// From the first value up, across, and down to the second; for lying bars to the right and back.
  static func draw(_ chart: Chart, in plot: PlotFrame, on canvas: Canvas) throws {
    guard let arrow = chart.arrow else { return }
    try canvas.group("change-arrow") {
      if plot.isSideways {
        try drawBeside(arrow, chart, in: plot, on: canvas)
      } else {
        try drawAbove(arrow, chart, in: plot, on: canvas)
      }
    }
  }

  private static func style(on canvas: Canvas) -> TextStyle { canvas.style(canvas.theme.labelSize, .bold) }

  private static func stroke(on canvas: Canvas) -> Stroke { Stroke(canvas.theme.softInk, width: 2.5 * canvas.unit) }

  /// The pixel of a position's outermost value.
  private static func end(_ position: Int, _ chart: Chart, in plot: PlotFrame) -> Double {
    let values = chart.series.flatMap(\.points).filter { $0.position == position }.map {
      max($0.value, $0.high ?? $0.value)
    }
    return plot.values.position(max(values.max() ?? 0, 0))
  }

  private static func drawAbove(
    _ arrow: ChangeArrow, _ chart: Chart, in plot: PlotFrame, on canvas: Canvas
  ) throws {
    let clear = canvas.labelStyle.size * 1.35
    func top(_ position: Int) -> Double { end(position, chart, in: plot) - clear }
    let between = min(arrow.from, arrow.to)...max(arrow.from, arrow.to)
    let level = (between.map(top).min() ?? plot.area.top) - canvas.labelStyle.size * 1.1
    let a = Point(plot.centre(arrow.from), top(arrow.from))
    let b = Point(plot.centre(arrow.to), top(arrow.to))
    let head = 9 * canvas.unit
    canvas.add(.polyline([a, Point(a.x, level), Point(b.x, level), b]), stroke: stroke(on: canvas))
    canvas.add(
      .polyline([Point(b.x - head * 0.75, b.y - head), b, Point(b.x + head * 0.75, b.y - head)]),
      stroke: stroke(on: canvas))
    let style = style(on: canvas)
    let text = try canvas.item(
      arrow.label, style, canvas.theme.ink, at: Point((a.x + b.x) / 2, level + style.size * 0.36), .middle,
      role: .annotation)
    canvas.add(.rectangle(text.bounds.inset(-12 * canvas.unit, -2 * canvas.unit)), fill: canvas.theme.background)
    canvas.add(text)
  }

  private static func drawBeside(
    _ arrow: ChangeArrow, _ chart: Chart, in plot: PlotFrame, on canvas: Canvas
  ) throws {
    let unit = canvas.unit
    func right(_ position: Int) throws -> Double {
      let labels = chart.series.flatMap(\.points).filter { $0.position == position }.map(\.label)
      let widths = try labels.map { try canvas.measurer.extent(of: $0, canvas.labelStyle).width }
      return end(position, chart, in: plot) + (widths.max() ?? 0) + 24 * unit
    }
    let between = min(arrow.from, arrow.to)...max(arrow.from, arrow.to)
    let level = (try between.map(right).max() ?? plot.area.right) + 20 * unit
    let a = Point(try right(arrow.from), plot.centre(arrow.from))
    let b = Point(try right(arrow.to), plot.centre(arrow.to))
    let head = 9 * unit
    canvas.add(.polyline([a, Point(level, a.y), Point(level, b.y), b]), stroke: stroke(on: canvas))
    canvas.add(
      .polyline([Point(b.x + head, b.y - head * 0.75), b, Point(b.x + head, b.y + head * 0.75)]),
      stroke: stroke(on: canvas))
    let style = style(on: canvas)
    let text = try canvas.item(
      arrow.label, style, canvas.theme.ink, at: Point(level + 12 * unit, (a.y + b.y) / 2 + style.size * 0.36), .start,
      role: .annotation)
    guard canvas.isFree(text.bounds) else { return canvas.report(.labelLeftOut, arrow.label) }
    canvas.add(text)
  }
}
