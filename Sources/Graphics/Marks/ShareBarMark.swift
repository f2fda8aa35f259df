// Bars of 100%: shares for many or long names.

/// Lying bars of 100%.
package struct ShareBarMark: Mark {
  package init() {}

  package let name = "share-bar"
  package let aliases = ["百分比堆积条形图"]
  package let stacksSeries = true
  package let showsShares = true
  package let frame = MarkFrame.sideways

  package func extent(of chart: Chart) -> ClosedRange<Double> { StackFamily.extent(chart, isShare: true) }

  package func tickStyle(_ chart: Chart) -> NumberStyle { NumberStyle(suffix: "%", language: chart.numbers.language) }

  package func draw(_ chart: Chart, in plot: PlotFrame, on canvas: Canvas) throws {
    try StackFamily.draw(chart, isShare: true, in: plot, on: canvas)
  }
}
