// What every mark must tell and do.

/// A way to draw data. It says what frame it needs, and draws points that the frame has already scaled.
///
/// A new mark is one file with a type of this kind and one line in `MarkTable`.
package protocol Mark: Sendable {
  /// As in spec files: `column`.
  var name: String { get }
  /// Other names that people use.
  var aliases: [String] { get }
  /// The axes that the mark stands in.
  var frame: MarkFrame { get }
  /// What is drawn instead where category names find no room under the plot.
  var sidewaysForm: (any Mark)? { get }
  /// Smallest and largest value that must fit on the axis, whiskers included.
  func extent(of chart: Chart) -> ClosedRange<Double>
  /// Whether the legend names the series; false where the mark labels them itself.
  func namesSeriesInLegend(_ chart: Chart) -> Bool
  /// Whether series stand on one another, as parts of a whole.
  var stacksSeries: Bool { get }
  /// Whether parts are drawn as percent of their sum.
  var showsShares: Bool { get }
  /// Whether very many points may be thinned to those that decide which pixels are covered.
  var thinsPoints: Bool { get }
  /// Whether only the first and the last period are drawn.
  var showsOnlyEnds: Bool { get }
  /// Whether each of several series has ends of its own, on which an arrow can stand.
  var showsEndsOfSeries: Bool { get }
  /// Distance of a series' values from the middle of their position, pixels.
  func offset(of series: Int, in chart: Chart, band: Double, unit: Double) -> Double
  /// Whether categories of one period are followed by their sum.
  var addsTotal: Bool { get }
  /// Slide pixels that the row of one series needs in a table; nil where series have no rows.
  var rowHeight: Double? { get }
  /// What stands for a series in the legend.
  var keyShape: LegendKeyShape { get }
  /// Whether intervals are drawn as whiskers and bounds as open arrows; elsewhere labels say them.
  var drawsIntervals: Bool { get }
  /// Whether solid, hollow, dashed and hatched tell how a value is known.
  var drawsEvidence: Bool { get }
  /// Pixels to keep free at the right of the plot for labels.
  func gutter(_ chart: Chart, on canvas: Canvas, height: Double) throws -> Double
  /// How the chart's ticks are written, where that differs from its labels.
  func tickStyle(_ chart: Chart) -> NumberStyle
  /// Draws the data.
  func draw(_ chart: Chart, in plot: PlotFrame, on canvas: Canvas) throws
}

extension Mark {
  package var aliases: [String] { [] }

  package var sidewaysForm: (any Mark)? { nil }

  package var stacksSeries: Bool { false }

  package var showsShares: Bool { false }
  package var thinsPoints: Bool { false }

  package var showsOnlyEnds: Bool { false }

  package var rowHeight: Double? { nil }

  package var showsEndsOfSeries: Bool { false }

  package func offset(of series: Int, in chart: Chart, band: Double, unit: Double) -> Double { 0 }

  package var addsTotal: Bool { false }

  package var keyShape: LegendKeyShape { frame == .spread ? .line : .bar }

  package var drawsIntervals: Bool { !stacksSeries && frame != .none }

  package var drawsEvidence: Bool { true }

  package func namesSeriesInLegend(_ chart: Chart) -> Bool { chart.series.count > 1 }

  package func gutter(_ chart: Chart, on canvas: Canvas, height: Double) throws -> Double { 0 }

  package func tickStyle(_ chart: Chart) -> NumberStyle { chart.numbers }

  package func extent(of chart: Chart) -> ClosedRange<Double> { Self.valueExtent(of: chart) }

  /// From the smallest to the largest value or interval end, reference lines included.
  package static func valueExtent(of chart: Chart) -> ClosedRange<Double> {
    let points = chart.series.flatMap(\.points)
    let values =
      points.flatMap { [$0.value, $0.low ?? $0.value, $0.high ?? $0.value] } + chart.references.map(\.value)
    let finite = values.filter(\.isFinite)
    guard let low = finite.min(), let high = finite.max() else { return 0...1 }
    return low...high
  }
}
