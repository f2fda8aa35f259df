// Areas: a quantity over time as a surface from zero.

/// A filled line; several series stand on one another.
package struct AreaMark: Mark {
  package init() {}

  package let name = "area"
  package let aliases = ["stacked-area", "面积图"]
  package let stacksSeries = true
  package let frame = MarkFrame.spread
  package let sidewaysForm: (any Mark)? = StackedBarMark()

  /// Of a single series with the ends of its intervals, which are drawn then.
  package func extent(of chart: Chart) -> ClosedRange<Double> {
    let stacks = StackFamily.extent(chart, isShare: false)
    guard chart.series.count == 1 else { return stacks }
    let values = Self.valueExtent(of: chart)
    return min(stacks.lowerBound, values.lowerBound)...max(stacks.upperBound, values.upperBound)
  }

  package func draw(_ chart: Chart, in plot: PlotFrame, on canvas: Canvas) throws {
    let parts = chart.positions.indices.map { StackFamily.parts(chart, at: $0, isShare: false) }
    for (index, series) in chart.series.enumerated() {
      let color = chart.theme.color(series.colorIndex)
      canvas.group("area", attributes: [.init("series", series.name)]) {
        for run in runs(parts, of: index) {
          let upper = run.map { plot.point(along: plot.centre($0.point.position), value: $0.to) }
          let lower = run.map { plot.point(along: plot.centre($0.point.position), value: $0.from) }
          let share = chart.series.count > 1 ? 0.85 : 0.25
          canvas.add(
            .polygon(upper + lower.reversed()), fill: color.mixed(into: chart.theme.background, share: share))
          canvas.add(.polyline(upper), stroke: Stroke(color, width: 4 * canvas.unit))
          for (a, b) in zip(upper, upper.dropFirst()) {
            canvas.obstacles.append(.segment(a, b, halfWidth: 2 * canvas.unit))
          }
        }
      }
    }
    try GapWords.drawEmptyPositions(chart, in: plot, on: canvas)
    guard chart.series.count == 1, let series = chart.series.first else { return }
    LineMark.drawPoints(series, chart, onlyUncertain: true, in: plot, on: canvas)
    try canvas.group("values") {
      try canvas.place(
        LineLabels.requests(chart, in: plot, on: canvas, onlyAbove: true), style: canvas.labelStyle, of: chart.title)
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
