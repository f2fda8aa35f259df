// Error bars: values with the interval that each lies in, and nothing that suggests a course between them.

/// One dot a value with a whisker over its interval, upright, side by side for several series.
package struct ErrorBarMark: Mark {
  package init() {}

  package let name = "error-bar"
  package let aliases = ["dot-whisker", "误差线图"]
  package let keyShape = LegendKeyShape.dot
  package let frame = MarkFrame.spread
  package let sidewaysForm: (any Mark)? = DotMark()

  package func draw(_ chart: Chart, in plot: PlotFrame, on canvas: Canvas) throws {
    let step = min(plot.positions.band * 0.5 / Double(max(1, chart.series.count)), 60 * canvas.unit)
    var labels: [Canvas.LabelRequest] = []
    for (index, series) in chart.series.enumerated() {
      // Whiskers of several series at one position stand beside one another.
      var shifted = plot
      let offset = (Double(index) - Double(chart.series.count - 1) / 2) * step
      shifted.positions.centres = plot.positions.centres.map { $0 + offset }
      LineMark.drawPoints(series, chart, onlyUncertain: false, in: shifted, on: canvas)
      labels += LineLabels.requests(of: series, chart, in: shifted, on: canvas)
    }
    try GapWords.drawEmptyPositions(chart, in: plot, on: canvas)
    try canvas.group("values") { try canvas.place(labels, style: canvas.labelStyle, of: chart.title) }
  }
}
