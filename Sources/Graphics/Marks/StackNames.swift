// Names beside the last stack, instead of a legend.

/// Writes each part's name at the height of its part of the last column, moved apart where parts are thin.
enum StackNames {
  /// Whether names at the last stack tell every series: all of them are there, and in one plot.
  static func canName(_ chart: Chart) -> Bool {
    guard !chart.isFaceted, (2...8).contains(chart.series.count), let last = lastPosition(chart) else { return false }
    // On the smallest canvases names would leave no room for the plot.
    guard chart.size.size.width >= 400, chart.size.size.height >= 250 else { return false }
    return chart.series.allSatisfy { $0.points.contains { $0.position == last && $0.value > 0 } }
  }

  static func lastPosition(_ chart: Chart) -> Int? { chart.series.flatMap(\.points).map(\.position).max() }

  /// Room that the names need at the right of the plot, each with what may be told beside it.
  static func gutter(_ chart: Chart, on canvas: Canvas) throws -> Double {
    guard canName(chart), let last = lastPosition(chart) else { return 0 }
    let isShare = chart.mark.showsShares
    let parts = StackFamily.parts(chart, at: last, isShare: isShare)
    let values = Dictionary(
      uniqueKeysWithValues: parts.map { ($0.series, StackLabels.text(of: $0, isShare: isShare, chart)) })
    return (try paragraphs(chart, values, on: canvas).map(\.width).max() ?? 0) + 26 * canvas.unit
  }

  private static func paragraphs(
    _ chart: Chart, _ values: [Int: String], on canvas: Canvas
  ) throws -> [Canvas.Paragraph] {
    try chart.series.enumerated().map { index, series in
      try canvas.paragraph(
        series.name + (values[index].map { " " + $0 } ?? ""), canvas.style(chart.theme.tickSize, .bold),
        chart.theme.textColor(series.colorIndex), width: canvas.bounds.width * 0.2, role: .legend, leading: 1.2, most: 2
      )
    }
  }

  /// Draws names, with values by index of the series; `right` is where the last stack ends.
  static func draw(
    _ chart: Chart, isShare: Bool, values: [Int: String], right: Double, in plot: PlotFrame, on canvas: Canvas
  ) throws {
    guard canName(chart), let last = lastPosition(chart) else { return }
    let names = try paragraphs(chart, values, on: canvas)
    let middles = StackFamily.parts(chart, at: last, isShare: isShare).map {
      (series: $0.series, y: plot.values.position(($0.from + $0.to) / 2))
    }.sorted { $0.y < $1.y }
    let centres = DirectLabels.spread(
      middles.map { ($0.y, names[$0.series].height + 6 * canvas.unit) }, from: plot.area.top, to: plot.area.bottom)
    canvas.group("names") {
      for (part, centre) in zip(middles, centres) {
        let name = names[part.series]
        canvas.addWhereFree(
          name, x: right + 16 * canvas.unit, y: centre - name.height / 2, orReport: .categoryLeftOut,
          of: chart.series[part.series].name)
      }
    }
  }
}
