// Dots on a line for each category: levels without the weight of bars.

/// One dot a value on a common scale; several series of a category share a row, joined as a dumbbell.
package struct DotMark: Mark {
  package init() {}

  package let name = "dot"
  package let aliases = ["dumbbell", "点图", "哑铃图"]
  package let keyShape = LegendKeyShape.dot
  package let frame = MarkFrame.sideways

  package func draw(_ chart: Chart, in plot: PlotFrame, on canvas: Canvas) throws {
    try DotFamily.draw(chart, stem: .between, in: plot, on: canvas)
  }
}
