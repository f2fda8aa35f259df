// The frame with two axes: ticks first, then the room for names, then the scales.

/// Measures and draws both axes of a chart and finds the frame that is left for the mark.
struct CartesianLayout {
  let chart: Chart
  let canvas: Canvas

  /// Draws the guides into `area` and returns the frame.
  func frame(in area: Rectangle) throws -> PlotFrame {
    switch chart.mark.frame {
    case .sideways: try sideways(in: area)
    default: try upright(in: area)
    }
  }

  // MARK: - Upright

  private func upright(in area: Rectangle) throws -> PlotFrame {
    let unit = canvas.unit
    let isSpread = chart.mark.frame == .spread
    let (ticks, low, high) = valueTicks(room: area.height - 60 * unit, wanted: tickDistance)
    let showsTicks = chart.panel?.showsLabels ?? true
    let axis = ValueAxis(ticks: ticks, numbers: chart.mark.tickStyle(chart), showsLabels: showsTicks)
    let labels = try axis.labels(on: canvas)
    let tickWidth = showsTicks ? width(of: labels) : 0
    let gutter = try chart.mark.gutter(chart, on: canvas, height: area.height)
    let left = area.left + tickWidth
    let right = max(area.right - gutter, left + area.width * 0.3)
    let positions =
      isSpread
      ? PositionScale(spreading: chart.positions, from: left, to: right, inset: min(60 * unit, (right - left) * 0.06))
      : PositionScale(chart.positions, from: left, to: right, widest: widestBand)
    let names = PositionAxis(positions: chart.positions, scale: positions)
    let extent = chart.valueRange
    let points = chart.series.flatMap(\.points)
    // Labels under negative columns stand between the plot and the names.
    let under = extent.lowerBound < 0 ? canvas.labelStyle.size * 1.5 : 0
    let above = (try ChangeArrowGuide.room(chart, positions, on: canvas)) + ShadingGuide.room(chart, on: canvas)
    var top = area.top + canvas.labelStyle.size * 1.5 + above
    if points.contains(where: \.openAbove) { top += 40 * unit }
    let startsAtZero = low <= 0 && high >= 0
    if !startsAtZero, chart.panel == nil {
      let hint = try zeroHint(at: Point(area.left, area.top + canvas.noteStyle.size * 0.3))
      canvas.add(hint)
      top = max(top, hint.bounds.bottom + canvas.tickStyle.size)
    }
    // On a small canvas the names leave the plot at least the height of two of them.
    let most = area.bottom - top - 14 * unit - under - 2 * canvas.labelStyle.size
    let rows = try names.uprightLabels(on: canvas, highest: min(area.height * 0.4, most))
    let below = rows.height + 14 * unit + under
    let plotArea = Rectangle(x: left, y: top, width: right - left, height: max(20, area.bottom - below - top))
    let values = LinearScale(
      low: low, high: high, start: plotArea.bottom, end: plotArea.top)
    let plot = PlotFrame(isSideways: false, area: plotArea, values: values, positions: positions, ticks: ticks)
    try ShadingGuide.draw(chart, in: plot, on: canvas)
    try axis.draw(labels, in: plot, on: canvas)
    names.draw(rows, in: plot, on: canvas, offset: under)
    // A value between two names would read as one of them, and one on the line at zero is hard to read.
    let ground = plotArea.bottom + (low == 0 ? -1.5 : 14) * unit + under
    canvas.obstacles.append(
      .rectangle(
        Rectangle(
          from: Point(plotArea.left, ground),
          to: Point(plotArea.right, plotArea.bottom + 14 * unit + under + rows.height)
        )))
    // The zero line is drawn over the marks: where it runs through the plot no label of a line or dot may lie on it.
    if low < 0, high > 0, chart.mark.keyShape == .line || chart.mark.keyShape == .dot {
      let zero = values.position(0)
      canvas.obstacles.append(.segment(Point(left, zero), Point(right, zero), halfWidth: 1.5 * unit))
    }
    return plot
  }

  // MARK: - Sideways

  private func sideways(in area: Rectangle) throws -> PlotFrame {
    let unit = canvas.unit
    let below = canvas.tickStyle.size * 1.5
    let height = max(20, area.height - below)
    let positions = PositionScale(chart.positions, from: area.top, to: area.top + height, widest: sidewaysBand)
    // Fewer bars than would fill the plot: they begin at the top, not in the middle.
    var placed = positions
    let shift = (positions.centres.first ?? 0) - positions.band / 2 - area.top
    placed.centres = positions.centres.map { $0 - shift }
    let names = PositionAxis(positions: chart.positions, scale: placed)
    let column = try names.sidewaysLabels(on: canvas, most: area.width * 0.34, left: area.left)
    let showsNames = chart.panel?.showsLabels ?? true
    let left = area.left + (showsNames ? column.width + 18 * unit : 0)
    let reserve = try labelReserve()
    let bounds = chart.valueRange
    let leftReserve = bounds.lowerBound < 0 ? min(reserve, (area.right - left) * 0.25) : 0
    let beside = reserve + (try ChangeArrowGuide.sidewaysRoom(chart, on: canvas))
    let right = max(area.right - beside, left + leftReserve + (area.right - left) * 0.4)
    let (ticks, low, high) = valueTicks(room: right - left - leftReserve, wanted: 230)
    let axis = ValueAxis(ticks: ticks, numbers: chart.mark.tickStyle(chart))
    let labels = try axis.labels(on: canvas)
    let used = placed.band + (placed.centres.last ?? 0) - (placed.centres.first ?? 0)
    let plotArea = Rectangle(
      x: left + leftReserve, y: area.top, width: right - left - leftReserve, height: min(height, used))
    let values = LinearScale(
      low: low, high: high, start: plotArea.left, end: plotArea.right)
    let plot = PlotFrame(isSideways: true, area: plotArea, values: values, positions: placed, ticks: ticks)
    try ShadingGuide.draw(chart, in: plot, on: canvas)
    try axis.draw(labels, in: plot, on: canvas)
    if showsNames { names.draw(column, in: plot, on: canvas) }
    return plot
  }

  // MARK: - What panels share

  /// Room at the left for what stands beside the plot, were `area` its room.
  func margin(in area: Rectangle) throws -> Double {
    if chart.mark.frame == .sideways {
      let positions = PositionScale(chart.positions, from: area.top, to: area.bottom, widest: sidewaysBand)
      let names = try PositionAxis(positions: chart.positions, scale: positions)
        .sidewaysLabels(on: canvas, most: area.width * 0.4, left: 0)
      return names.width + 18 * canvas.unit
    }
    let ticks = valueTicks(room: area.height - 60 * canvas.unit, wanted: tickDistance).ticks
    return width(of: try ValueAxis(ticks: ticks, numbers: chart.mark.tickStyle(chart)).labels(on: canvas))
  }

  private func width(of ticks: [TextItem]) -> Double { (ticks.map(\.extent.width).max() ?? 0) + 14 * canvas.unit }

  /// Says that the axis does not start at zero, with its baseline at `point`.
  func zeroHint(at point: Point) throws -> TextItem {
    let words = chart.numbers.language == .chinese ? "纵轴不从零起" : "axis does not start at zero"
    return try canvas.item(words, canvas.noteStyle, canvas.theme.softInk, at: point, .start, role: .note)
  }

  /// Room for the widest value label behind the longest bar.
  private func labelReserve() throws -> Double {
    let texts = Set(chart.series.flatMap(\.points).map(\.label))
    let bold = canvas.style(chart.theme.labelSize, .bold)
    let totals = chart.mark.stacksSeries ? StackFamily.totalTexts(chart, isShare: chart.mark.showsShares) : []
    let widths =
      try texts.map { try canvas.measurer.extent(of: $0, canvas.labelStyle).width }
      + totals.map { try canvas.measurer.extent(of: $0, bold).width }
    let arrow: Double = chart.series.flatMap(\.points).contains(where: \.openAbove) ? 34 : 0
    return (widths.max() ?? 0) + (24 + arrow) * canvas.unit
  }

  // MARK: - Values

  private var widestBand: Double {
    let count = Double(max(1, chart.series.count))
    return (count == 1 ? 520 : 280 + 130 * count) * canvas.unit
  }

  /// Pixels of a slide between two gridlines; panels have fewer of both.
  private var tickDistance: Double { chart.panel == nil ? 125 : 80 }

  private var sidewaysBand: Double { (90 + 60 * Double(max(1, chart.series.count))) * canvas.unit }

  /// Ticks, and the ends of the scale: its upper end is the largest value where the last tick would stand far above it.
  private func valueTicks(room: Double, wanted: Double) -> (ticks: [Double], low: Double, high: Double) {
    let count = max(2, min(5, Int(room / (wanted * canvas.unit))))
    let first = valueTicks(about: count)
    // Two lines make no scale: a finer step, where the room is there for it.
    return first.ticks.count < 3 && room > wanted * canvas.unit * 2.5 ? valueTicks(about: count + 2) : first
  }

  private func valueTicks(about count: Int) -> (ticks: [Double], low: Double, high: Double) {
    let range = chart.valueRange
    let (low, high) = (range.lowerBound, range.upperBound)
    var ticks = LinearScale.niceTicks(
      low: low, high: high, count: count, whole: chart.wholeNumbers,
      multiplier: chart.mark.tickStyle(chart).multiplier.rawValue)
    var top = ticks.last ?? high
    var bottom = ticks.first ?? low
    if ticks.count > 2 {
      let step = ticks[1] - ticks[0]
      if top > 0, top - high > 0.3 * step {
        ticks.removeLast()
        top = high
      }
      if bottom < 0, low - bottom > 0.3 * step {
        ticks.removeFirst()
        bottom = low
      }
    }
    return (ticks, bottom, top)
  }
}
