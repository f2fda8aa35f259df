// Columns of 100%: how shares move.

/// Parts as percent of their sum; printed shares may sum to 99.9.
package struct ShareColumnMark: Mark {
  package init() {}

  package let name = "share-column"
  package let aliases = ["stacked-100", "百分比堆积柱形图"]
  package let stacksSeries = true
  package let frame = MarkFrame.upright
  package let sidewaysForm: (any Mark)? = ShareBarMark()

  package func namesSeriesInLegend(_ chart: Chart) -> Bool { chart.series.count > 1 && !StackNames.canName(chart) }

  package func gutter(_ chart: Chart, on canvas: Canvas, height: Double) throws -> Double {
    try StackNames.gutter(chart, on: canvas)
  }

  package func extent(of chart: Chart) -> ClosedRange<Double> { StackFamily.extent(chart, isShare: true) }

  package func tickStyle(_ chart: Chart) -> NumberStyle { NumberStyle(suffix: "%", language: chart.numbers.language) }

  package func draw(_ chart: Chart, in plot: PlotFrame, on canvas: Canvas) throws {
    try StackFamily.draw(chart, isShare: true, in: plot, on: canvas)
  }
}
