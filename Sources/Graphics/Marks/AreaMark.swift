// Areas: a quantity over time as a surface from zero.

/// A filled line; several series stand on one another.
package struct AreaMark: Mark {
  package init() {}

  package let name = "area"
  package let aliases = ["stacked-area", "面积图"]
  package let stacksSeries = true
  package let keyShape = LegendKeyShape.bar
  package let frame = MarkFrame.spread
  package let sidewaysForm: (any Mark)? = StackedBarMark()
  package let drawsIntervals = true

  package func namesSeriesInLegend(_ chart: Chart) -> Bool { chart.series.count > 1 && !StackNames.canName(chart) }

  package func gutter(_ chart: Chart, on canvas: Canvas, height: Double) throws -> Double {
    try StackNames.gutter(chart, on: canvas)
  }

  /// Of a single series with the ends of its intervals, which are drawn then.
  package func extent(of chart: Chart) -> ClosedRange<Double> {
    let stacks = StackFamily.extent(chart, isShare: false)
    guard chart.series.count == 1 else { return stacks }
    let values = Self.valueExtent(of: chart)
    return min(stacks.lowerBound, values.lowerBound)...max(stacks.upperBound, values.upperBound)
  }

  package func draw(_ chart: Chart, in plot: PlotFrame, on canvas: Canvas) throws {
    // Where a part is missing the others would stand at the wrong height: the areas break there.
    let parts = chart.positions.indices.map { position in
      StackFamily.isIncomplete(chart, at: position) ? [] : StackFamily.parts(chart, at: position, isShare: false)
    }
    for position in chart.positions.indices where StackFamily.isIncomplete(chart, at: position) {
      try GapWords.draw(
        chart, along: plot.centre(position), room: plot.positions.band, because: .incomplete, in: plot, on: canvas)
    }
    for (index, series) in chart.series.enumerated() {
      let color = chart.theme.color(series.colorIndex)
      canvas.group("area", attributes: [.init("series", series.name)]) {
        for run in runs(parts, of: index) {
          let upper = run.map { plot.point(along: plot.centre($0.point.position), value: $0.to) }
          let lower = run.map { plot.point(along: plot.centre($0.point.position), value: $0.from) }
          let isStack = chart.series.count > 1
          let tint = isStack ? color : color.mixed(into: chart.theme.background, share: 0.25)
          guard run.count > 1 else {
            // A period without neighbours has no area: a slim bar keeps its value in sight.
            let half = 5 * canvas.unit
            let bar = Rectangle(from: Point(lower[0].x - half, lower[0].y), to: Point(upper[0].x + half, upper[0].y))
            canvas.add(.rectangle(bar), fill: color)
            canvas.obstacles.append(.rectangle(bar))
            continue
          }
          canvas.add(.polygon(upper + lower.reversed()), fill: tint)
          // Between areas a seam of background keeps neighbours apart; one area has its line.
          canvas.add(
            .polyline(upper),
            stroke: Stroke(isStack ? chart.theme.background : color, width: (isStack ? 2 : 4) * canvas.unit))
          for (a, b) in zip(upper, upper.dropFirst()) {
            canvas.obstacles.append(.segment(a, b, halfWidth: 2 * canvas.unit))
          }
        }
      }
    }
    try GapWords.drawEmptyPositions(chart, in: plot, on: canvas)
    let right = plot.centre(chart.positions.count - 1)
    let ends = chart.series.enumerated().compactMap { index, series in series.points.last.map { (index, $0.label) } }
    try StackNames.draw(
      chart, isShare: false, values: Dictionary(uniqueKeysWithValues: ends), right: right, in: plot, on: canvas)
    if chart.series.count > 1 { drawUncertain(chart, parts, in: plot, on: canvas) }
    guard chart.series.count == 1, let series = chart.series.first else { return }
    LineMark.drawPoints(series, chart, onlyUncertain: true, in: plot, on: canvas)
    try canvas.group("values") {
      try canvas.place(
        LineLabels.requests(chart, in: plot, on: canvas, onlyAbove: true), style: canvas.labelStyle, of: chart.title)
    }
  }

  /// A dot where a part is not plainly stated, at its upper edge.
  private func drawUncertain(_ chart: Chart, _ parts: [[StackFamily.Part]], in plot: PlotFrame, on canvas: Canvas) {
    for part in parts.flatMap({ $0 }) where part.point.evidence != .stated {
      let centre = plot.point(along: plot.centre(part.point.position), value: part.to)
      let color = chart.theme.color(chart.series[part.series].colorIndex)
      canvas.group("mark", attributes: part.point.attributes) {
        EvidenceDrawing.drawDot(part.point.evidence, at: centre, color: color, radius: 8 * canvas.unit, on: canvas)
      }
    }
  }

  /// Unbroken stretches of one series: a missing period parts them.
  private func runs(_ parts: [[StackFamily.Part]], of series: Int) -> [[StackFamily.Part]] {
    var runs: [[StackFamily.Part]] = []
    var run: [StackFamily.Part] = []
    for stack in parts {
      if let part = stack.first(where: { $0.series == series }) {
        run.append(part)
      } else if !run.isEmpty {
        runs.append(run)
        run = []
      }
    }
    return run.isEmpty ? runs : runs + [run]
  }
}
