// Stacked bars: how a total divides, for many or long names.

/// Lying stacks, with their total at the end.
package struct StackedBarMark: Mark {
  package init() {}

  package let name = "stacked-bar"
  package let aliases = ["堆积条形图"]
  package let stacksSeries = true
  package let frame = MarkFrame.sideways

  package func extent(of chart: Chart) -> ClosedRange<Double> { StackFamily.extent(chart, isShare: false) }

  package func draw(_ chart: Chart, in plot: PlotFrame, on canvas: Canvas) throws {
    try StackFamily.draw(chart, isShare: false, in: plot, on: canvas)
  }
}
