// What columns and bars share: both are bars from zero, one upright, one lying.

/// Draws bars side by side for each position, with labels at their ends.
enum BarFamily {
  /// Draws all series of `chart`, grouped where there are several.
  static func draw(_ chart: Chart, in plot: PlotFrame, on canvas: Canvas) throws {
    let unit = canvas.unit
    let slots = slots(of: chart, band: plot.positions.band, unit: unit)
    var labels: [Canvas.LabelRequest] = []
    let values = chart.series.flatMap(\.points).map(\.value)
    let extremes = Set([values.min(), values.max()].compactMap { $0 })
    for (index, series) in chart.series.enumerated() {
      let color = chart.theme.color(series.colorIndex)
      let notable = LineLabels.notable(series.points)
      for (order, point) in series.points.enumerated() {
        let along = plot.centre(point.position) + slots.offset(index)
        canvas.group("mark", attributes: point.attributes) {
          draw(point, along: along, thickness: slots.thickness, color: color, in: plot, on: canvas)
        }
        var label = label(
          for: point, along: along, thickness: slots.thickness, in: plot, chart: chart, on: canvas)
        // Among several series only the extremes of the whole chart stand out.
        label.isNotable =
          chart.series.count == 1
          ? notable.contains(order) : canvas.isPanel ? order == series.points.count - 1 : extremes.contains(point.value)
        labels.append(label)
      }
    }
    try drawGaps(chart, slots, crowd: crowd(of: chart), in: plot, on: canvas)
    try canvas.group("values") { try canvas.place(labels, style: canvas.labelStyle, of: chart.title) }
  }

  /// How a band is divided among the series.
  ///
  /// Where no position has two values, as with a highlight, all bars stand in the middle of their bands.
  static func slots(of chart: Chart, band: Double, unit: Double) -> Slots {
    Slots(count: crowd(of: chart) == 1 ? 1 : chart.series.count, band: band, unit: unit)
  }

  /// How many values the fullest position has.
  private static func crowd(of chart: Chart) -> Int {
    Dictionary(grouping: chart.series.flatMap(\.points), by: \.position).values.map(\.count).max() ?? 1
  }

  /// One bar with its whisker or open end; both become obstacles for labels.
  static func draw(
    _ point: ChartPoint, along: Double, thickness: Double, color: Color, in plot: PlotFrame, on canvas: Canvas
  ) {
    let unit = canvas.unit
    let bar = plot.bar(along: along, thickness: thickness, from: 0, to: point.value)
    EvidenceDrawing.drawBar(point.evidence, bar, color: color, on: canvas)
    canvas.obstacles.append(.rectangle(bar))
    if let low = point.low, let high = point.high, low < high {
      let a = plot.point(along: along, value: low)
      let b = plot.point(along: along, value: high)
      EvidenceDrawing.drawWhisker(from: a, to: b, cap: min(12, thickness / unit / 3), on: canvas)
      let arm = 10 * unit
      canvas.obstacles.append(
        .rectangle(Rectangle(from: a, to: b).inset(plot.isSideways ? 0 : -arm, plot.isSideways ? -arm : 0)))
    } else if point.openAbove || point.openBelow {
      let end = plot.point(along: along, value: point.value)
      let reach = 30 * unit * (point.openAbove ? 1 : -1) * (point.value < 0 ? -1 : 1)
      let tip = plot.isSideways ? Point(end.x + reach, end.y) : Point(end.x, end.y - reach)
      EvidenceDrawing.drawOpenEnd(at: end, toward: tip, on: canvas)
      let arm = 8 * unit
      canvas.obstacles.append(
        .rectangle(Rectangle(from: end, to: tip).inset(plot.isSideways ? 0 : -arm, plot.isSideways ? -arm : 0)))
    }
  }

  // MARK: - Labels

  /// Places for a label: beyond the end first, then further off with a leader.
  private static func label(
    for point: ChartPoint, along: Double, thickness: Double, in plot: PlotFrame, chart: Chart, on canvas: Canvas
  ) -> Canvas.LabelRequest {
    let unit = canvas.unit
    let style = canvas.labelStyle
    let isNegative = point.value < 0
    var far = plot.values.position(
      isNegative ? min(point.low ?? point.value, point.value) : max(point.high ?? point.value, point.value))
    let outward: Double = plot.isSideways == isNegative ? -1 : 1
    if point.openAbove { far += (plot.isSideways ? 1 : -1) * 34 * unit * (isNegative ? -1 : 1) }
    var places: [Canvas.LabelPlace] = []
    var leaning: [Canvas.LabelPlace] = []
    if plot.isSideways {
      let x = far + outward * 12 * unit
      let width = (Double(point.label.count) * 0.66 + 0.6) * style.size
      for step in 0...2 {
        places.append(
          .init(
            Point(x + outward * Double(step) * width, along + style.size * 0.36), isNegative ? .end : .start,
            leader: step > 0 ? Point(far + outward * 3 * unit, along) : nil))
      }
    } else {
      let gap = 10 * unit
      let base = isNegative ? far + gap + style.size * 0.88 : far - gap - style.size * 0.05
      // A label wider than its column may lean to either side of it.
      leaning = [
        .init(Point(along - thickness / 2, base), .start), .init(Point(along + thickness / 2, base), .end),
      ]
      places.append(.init(Point(along, base), .middle))
      for step in 1...5 {
        let shift = Double(step) * style.size * 1.15
        // Higher than over the highest column nobody looks for the value of a lower one.
        if !isNegative, base - shift < plot.area.top - 10 * unit - style.size * 0.3 { continue }
        places.append(
          .init(
            Point(along, isNegative ? base + shift : base - shift), .middle,
            leader: Point(along, isNegative ? far + 3 * unit : far - 3 * unit)))
      }
    }
    let isLast = point.position == chart.positions.count - 1
    var request = Canvas.LabelRequest(
      point.label, color: chart.theme.ink, places: places, priority: isLast ? 1 : 0)
    request.lastPlaces = leaning
    return request
  }

  /// Says where a series has no value for a period or category that others have.
  private static func drawGaps(_ chart: Chart, _ slots: Slots, crowd: Int, in plot: PlotFrame, on canvas: Canvas) throws
  {
    try GapWords.drawEmptyPositions(chart, in: plot, on: canvas)
    // Where no position has two values, there are no slots that could be empty.
    guard crowd > 1 else { return }
    let present = Set(chart.series.flatMap(\.points).map(\.position))
    for position in chart.positions.indices where present.contains(position) {
      for (index, series) in chart.series.enumerated()
      where series.points.count > 1 && !series.points.contains(where: { $0.position == position })
        && !isAwaited(series, at: position)
      {
        let along = plot.centre(position) + slots.offset(index)
        try GapWords.draw(chart, along: along, room: slots.thickness, in: plot, on: canvas)
      }
    }
  }

  /// Whether nothing is missing there: no target was set, or the result is still to come.
  private static func isAwaited(_ series: ChartSeries, at position: Int) -> Bool {
    series.points.allSatisfy { $0.evidence == .target } || position > (series.points.last?.position ?? 0)
  }

  /// The share of a band that each series gets.
  struct Slots {
    var thickness: Double
    private var step: Double
    private var count: Int

    init(count: Int, band: Double, unit: Double) {
      self.count = max(1, count)
      let share = count > 1 ? 0.78 : 0.6
      let gap = count > 1 ? min(4 * unit, band * 0.02) : 0
      let most = (count > 1 ? 130 : 250) * unit
      thickness = max(0.5, min(most, (band * share - gap * Double(self.count - 1)) / Double(self.count)))
      step = thickness + gap
    }

    /// Distance of a series' bar from the middle of the band.
    func offset(_ index: Int) -> Double { count == 1 ? 0 : (Double(index) - Double(count - 1) / 2) * step }
  }
}
