// Waterfalls: how parts or changes add up to a sum.

/// Columns that begin where the one before ends; a position that is no period and named as the sum stands on zero.
package struct WaterfallMark: Mark {
  /// Lying bars, for names that find no room under columns.
  private var isSideways = false

  package init() {}

  package let name = "waterfall"
  package let aliases = ["bridge", "瀑布图"]
  package var frame: MarkFrame { isSideways ? .sideways : .upright }
  package var sidewaysForm: (any Mark)? {
    guard !isSideways else { return nil }
    var lying = WaterfallMark()
    lying.isSideways = true
    return lying
  }
  package let addsTotal = true
  package let drawsIntervals = false

  package func namesSeriesInLegend(_ chart: Chart) -> Bool { false }

  package func extent(of chart: Chart) -> ClosedRange<Double> {
    let ends = Self.steps(chart).flatMap { [$0.from, $0.to] } + chart.references.map(\.value)
    return min(0, ends.min() ?? 0)...max(0, ends.max() ?? 1)
  }

  /// One column: its point and the running sum before and after it.
  private struct Step {
    var point: ChartPoint
    var from: Double
    var to: Double
    var isTotal: Bool
  }

  /// The first series, in order of position.
  private static func steps(_ chart: Chart) -> [Step] {
    var sum = 0.0
    return (chart.series.first?.points ?? []).map { point in
      if point.isTotal { return Step(point: point, from: 0, to: point.value, isTotal: true) }
      defer { sum += point.value }
      return Step(point: point, from: sum, to: sum + point.value, isTotal: false)
    }
  }

  package func draw(_ chart: Chart, in plot: PlotFrame, on canvas: Canvas) throws {
    let unit = canvas.unit
    let theme = chart.theme
    let steps = Self.steps(chart)
    let thickness = min(plot.positions.band * 0.62, 250 * unit)
    let notable = LineLabels.notable(steps.map(\.point))
    var labels: [Canvas.LabelRequest] = []
    for (index, step) in steps.enumerated() {
      let along = plot.centre(step.point.position)
      let bar = plot.bar(along: along, thickness: thickness, from: step.from, to: step.to)
      let color = step.isTotal ? theme.color(0) : theme.color(step.to < step.from ? 1 : 2)
      canvas.group("mark", attributes: step.point.attributes) {
        EvidenceDrawing.drawBar(step.point.evidence, bar, color: color, on: canvas)
      }
      canvas.obstacles.append(.rectangle(bar))
      if index + 1 < steps.count {
        let next = plot.centre(steps[index + 1].point.position)
        canvas.line(
          plot.point(along: along + thickness / 2, value: step.to),
          plot.point(along: next - thickness / 2, value: step.to), Stroke(theme.softInk, width: 1.5 * unit))
      }
      var label = label(step, along: along, in: plot, chart: chart, on: canvas)
      label.isNotable = notable.contains(index)
      labels.append(label)
    }
    try GapWords.drawEmptyPositions(chart, in: plot, on: canvas)
    try canvas.group("values") { try canvas.place(labels, style: canvas.labelStyle, of: chart.title) }
  }

  /// Over the upper end of a rise, under the lower end of a fall.
  private func label(
    _ step: Step, along: Double, in plot: PlotFrame, chart: Chart, on canvas: Canvas
  ) -> Canvas.LabelRequest {
    let gap = 10 * canvas.unit
    let size = canvas.labelStyle.size
    if plot.isSideways {
      let right = Point(plot.values.position(max(step.from, step.to)) + gap, along + size * 0.36)
      let left = Point(plot.values.position(min(step.from, step.to)) - gap, along + size * 0.36)
      return Canvas.LabelRequest(
        step.point.label, color: chart.theme.ink, places: [.init(right, .start), .init(left, .end)],
        priority: step.isTotal ? 1 : 0)
    }
    let top = plot.values.position(max(step.from, step.to)) - gap
    let bottom = plot.values.position(min(step.from, step.to)) + gap + size * 0.88
    let isFall = step.to < step.from
    let places = [top, top - size * 1.2, bottom, bottom + size * 1.2].map {
      Canvas.LabelPlace(Point(along, $0), .middle)
    }
    return Canvas.LabelRequest(
      step.point.label, color: chart.theme.ink, places: isFall ? [places[2], places[0], places[3], places[1]] : places,
      priority: step.isTotal ? 1 : 0)
  }
}
