// Bullets: a result against its target.

/// A bar a position for what was reached, with a dashed line across it for what was aimed at.
package struct BulletMark: Mark {
  package init() {}

  package let name = "bullet"
  package let aliases = ["target", "子弹图"]
  package let keyShape = LegendKeyShape.bullet
  package let frame = MarkFrame.sideways

  package func namesSeriesInLegend(_ chart: Chart) -> Bool { results(chart).count > 1 }

  private func results(_ chart: Chart) -> [ChartSeries] {
    chart.series.filter { !$0.points.allSatisfy { $0.evidence == .target } }
  }

  package func draw(_ chart: Chart, in plot: PlotFrame, on canvas: Canvas) throws {
    let unit = canvas.unit
    let results = results(chart)
    let share = plot.positions.band * 0.8 / Double(max(1, results.count))
    let values = results.flatMap(\.points).map(\.value)
    let extremes = Set([values.min(), values.max()].compactMap { $0 })
    var labels: [Canvas.LabelRequest] = []
    for position in chart.positions.indices {
      let actual = results.enumerated().flatMap { index, series in
        series.points.filter { $0.position == position && $0.evidence != .target }.map { (index, series, $0) }
      }
      let targets = chart.series.flatMap { series in
        series.points.filter { $0.position == position && $0.evidence == .target }.map { (series, $0) }
      }
      for (index, series, point) in actual {
        let along = plot.centre(position) + (Double(index) - Double(results.count - 1) / 2) * share
        let color = chart.theme.color(series.colorIndex)
        let thickness = min(share * 0.62, 56 * unit)
        canvas.group("mark", attributes: point.attributes) {
          BarFamily.draw(point, along: along, thickness: thickness, color: color, in: plot, on: canvas)
        }
        // Beyond the bar, or beyond the target where that lies in the way.
        let ends = [max(point.value, point.high ?? point.value, 0)] + targets.map(\.1.value)
        let gap = (point.openAbove ? 48 : 14) * unit
        let places = ends.map {
          Canvas.LabelPlace(
            Point(plot.values.position($0) + gap, along + canvas.labelStyle.size * 0.36), .start)
        }
        labels.append(
          .init(
            point.label, color: chart.theme.ink, places: places, priority: 1, isNotable: extremes.contains(point.value))
        )
      }
      for (_, target) in targets {
        var label = drawTarget(target, position, isAlone: actual.isEmpty, in: plot, chart: chart, on: canvas)
        label.isNotable = values.isEmpty && position == 0
        labels.append(label)
      }
    }
    try GapWords.drawEmptyPositions(chart, in: plot, on: canvas)
    try canvas.group("values") { try canvas.place(labels, style: canvas.labelStyle, of: chart.title) }
  }

  /// The dashed line across the row, and the request for its label.
  private func drawTarget(
    _ target: ChartPoint, _ position: Int, isAlone: Bool, in plot: PlotFrame, chart: Chart, on canvas: Canvas
  ) -> Canvas.LabelRequest {
    let unit = canvas.unit
    let along = plot.centre(position)
    let half = min(plot.positions.band * 0.4, 54 * unit)
    let x = plot.values.position(target.value)
    let path = Path.polyline([Point(x, along - half), Point(x, along + half)])
    canvas.group("mark", attributes: target.attributes) {
      canvas.add(path, stroke: Stroke(canvas.theme.background, width: 8 * unit))
      canvas.add(path, stroke: Stroke(canvas.theme.ink, width: 4 * unit, dashes: [9 * unit, 5 * unit]))
    }
    canvas.obstacles.append(.segment(Point(x, along - half), Point(x, along + half), halfWidth: 3 * unit))
    let words = chart.numbers.language == .chinese ? "目标" : "target "
    let size = canvas.tickStyle.size
    let right = Canvas.LabelPlace(Point(x + 12 * unit, along + size * 0.36), .start)
    let upper = Canvas.LabelPlace(Point(x + 12 * unit, along - half + size * 0.8), .start)
    let lower = Canvas.LabelPlace(Point(x + 12 * unit, along + half - size * 0.1), .start)
    let left = Canvas.LabelPlace(Point(x - 12 * unit, along - half + size * 0.3), .end)
    return Canvas.LabelRequest(
      words + target.label, color: canvas.theme.softInk, places: isAlone ? [right] : [upper, right, lower, left])
  }
}
