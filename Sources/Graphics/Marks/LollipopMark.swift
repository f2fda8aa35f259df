// Lollipops: bars reduced to a stem and a dot.

/// One stem from zero and one dot a value.
package struct LollipopMark: Mark {
  package init() {}

  package let name = "lollipop"
  package let aliases = ["棒棒糖图"]
  package let keyShape = LegendKeyShape.dot
  package let frame = MarkFrame.sideways

  package func draw(_ chart: Chart, in plot: PlotFrame, on canvas: Canvas) throws {
    try DotFamily.draw(chart, stem: .fromZero, in: plot, on: canvas)
  }
}
