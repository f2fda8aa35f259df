// Stacked columns: how a total divides, period by period.

/// Parts on one another, with their total.
package struct StackedColumnMark: Mark {
  package init() {}

  package let name = "stacked-column"
  package let aliases = ["stacked", "堆积柱形图"]
  package let stacksSeries = true
  package let frame = MarkFrame.upright
  package let sidewaysForm: (any Mark)? = StackedBarMark()

  package func namesSeriesInLegend(_ chart: Chart) -> Bool { chart.series.count > 1 && !StackNames.canName(chart) }

  package func gutter(_ chart: Chart, on canvas: Canvas, height: Double) throws -> Double {
    try StackNames.gutter(chart, on: canvas)
  }

  package func extent(of chart: Chart) -> ClosedRange<Double> { StackFamily.extent(chart, isShare: false) }

  package func draw(_ chart: Chart, in plot: PlotFrame, on canvas: Canvas) throws {
    try StackFamily.draw(chart, isShare: false, in: plot, on: canvas)
  }
}
