// Bars: lying columns, for many categories or long names.

/// One bar a value, names at the left.
package struct BarMark: Mark {
  package init() {}

  package let name = "bar"
  package let aliases = ["bars", "grouped-bar", "条形图"]
  package let frame = MarkFrame.sideways
  package let showsEndsOfSeries = true

  package func offset(of series: Int, in chart: Chart, band: Double, unit: Double) -> Double {
    BarFamily.slots(of: chart, band: band, unit: unit).offset(series)
  }

  package func draw(_ chart: Chart, in plot: PlotFrame, on canvas: Canvas) throws {
    try BarFamily.draw(chart, in: plot, on: canvas)
  }
}
