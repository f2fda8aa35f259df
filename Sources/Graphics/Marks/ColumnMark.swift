// Columns: upright bars from zero, side by side for several series.

/// One column a value; the standard form for few periods.
package struct ColumnMark: Mark {
  package init() {}

  package let name = "column"
  package let aliases = ["columns", "grouped-column", "柱形图", "柱状图"]
  package let frame = MarkFrame.upright
  package let showsEndsOfSeries = true
  package let sidewaysForm: (any Mark)? = BarMark()

  package func offset(of series: Int, in chart: Chart, band: Double, unit: Double) -> Double {
    BarFamily.slots(of: chart, band: band, unit: unit).offset(series)
  }

  package func draw(_ chart: Chart, in plot: PlotFrame, on canvas: Canvas) throws {
    try BarFamily.draw(chart, in: plot, on: canvas)
  }
}
