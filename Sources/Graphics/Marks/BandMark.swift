// Bands: a line within the interval that is known of it.

/// A line over a tinted band from the lower to the upper bound of each value; broken like a line.
package struct BandMark: Mark {
  package init() {}

  package let name = "band"
  package let aliases = ["error-band", "区间带图"]
  package let frame = MarkFrame.spread
  package let showsEndsOfSeries = true
  package let sidewaysForm: (any Mark)? = BarMark()
  private let line = LineMark()

  package func namesSeriesInLegend(_ chart: Chart) -> Bool { line.namesSeriesInLegend(chart) }

  package func gutter(_ chart: Chart, on canvas: Canvas, height: Double) throws -> Double {
    try line.gutter(chart, on: canvas, height: height)
  }

  /// The colour of a band below a line in `color`.
  static func tint(_ color: Color, _ theme: Theme) -> Color { color.mixed(into: theme.background, share: 0.22) }

  package func draw(_ chart: Chart, in plot: PlotFrame, on canvas: Canvas) throws {
    for series in chart.series {
      canvas.group("band", attributes: [.init("series", series.name)]) {
        for run in LineMark.runs(of: series.points) where run.contains(where: \.hasInterval) {
          let upper = run.map { plot.point(along: plot.centre($0.position), value: $0.high ?? $0.value) }
          let lower = run.map { plot.point(along: plot.centre($0.position), value: $0.low ?? $0.value) }
          let color = Self.tint(chart.theme.color(series.colorIndex), chart.theme)
          canvas.add(.polygon(upper + lower.reversed()), fill: color)
          // Labels stand clear of both edges; within the band they would hide it.
          for (a, b) in Array(zip(upper, upper.dropFirst())) + Array(zip(lower, lower.dropFirst())) {
            canvas.obstacles.append(.segment(a, b, halfWidth: canvas.unit))
          }
        }
      }
    }
    // The band has told the intervals: whiskers would tell them twice.
    var plain = chart
    plain.series = chart.series.map { series in
      var series = series
      series.points = series.points.map { point in
        var point = point
        (point.low, point.high) = (nil, nil)
        return point
      }
      return series
    }
    try line.draw(plain, labelling: chart, in: plot, on: canvas)
  }
}
