// The arrow that points out a change between two values.

/// Draws a bracket over two values with the change in words.
enum ChangeArrowGuide {
  /// Room to keep free above the plot.
  static func room(_ chart: Chart, on canvas: Canvas) -> Double {
    chart.arrow == nil || chart.mark.frame == .sideways ? 0 : canvas.labelStyle.size * 2.2
  }

  /// From the first value up, across, and down to the second; upright frames only.
  static func draw(_ chart: Chart, in plot: PlotFrame, on canvas: Canvas) throws {
    guard let arrow = chart.arrow, !plot.isSideways else { return }
    let unit = canvas.unit
    let clear = canvas.labelStyle.size * 1.35
    func top(_ position: Int) -> Double {
      let values = chart.series.flatMap(\.points).filter { $0.position == position }.map {
        max($0.value, $0.high ?? $0.value)
      }
      return plot.values.position(max(values.max() ?? 0, 0)) - clear
    }
    let between = min(arrow.from, arrow.to)...max(arrow.from, arrow.to)
    let level = (between.map(top).min() ?? plot.area.top) - canvas.labelStyle.size * 1.1
    let a = Point(plot.centre(arrow.from), top(arrow.from))
    let b = Point(plot.centre(arrow.to), top(arrow.to))
    let stroke = Stroke(canvas.theme.softInk, width: 2.5 * unit)
    let head = 9 * unit
    try canvas.group("change-arrow") {
      canvas.add(.polyline([a, Point(a.x, level), Point(b.x, level), b]), stroke: stroke)
      canvas.add(
        .polyline([Point(b.x - head * 0.75, b.y - head), b, Point(b.x + head * 0.75, b.y - head)]), stroke: stroke)
      let style = canvas.style(canvas.theme.labelSize, .bold)
      let text = try canvas.item(
        arrow.label, style, canvas.theme.ink, at: Point((a.x + b.x) / 2, level + style.size * 0.36), .middle,
        role: .annotation)
      let ground = text.bounds.inset(-12 * unit, -2 * unit)
      canvas.add(.rectangle(ground), fill: canvas.theme.background)
      canvas.add(text)
    }
  }
}
