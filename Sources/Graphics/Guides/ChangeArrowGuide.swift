// The arrow that points out a change between two values.

/// Plans a bracket over two values with the change in words; beside them where bars lie.
///
/// It is planned before the mark is drawn, so that labels keep clear of it, and drawn after it.
enum ChangeArrowGuide {
  /// Room to keep free above an upright plot.
  static func room(_ chart: Chart, _ positions: PositionScale, on canvas: Canvas) throws -> Double {
    guard let arrow = chart.arrow, chart.mark.frame != .sideways else { return 0 }
    let width = try canvas.measurer.extent(of: arrow.label, style(on: canvas)).width
    let isWide = positions.centres[arrow.to] - positions.centres[arrow.from] >= bracket(around: width, on: canvas)
    return canvas.labelStyle.size * (isWide ? 2.2 : 2.9)
  }

  /// Room to keep free at the right of a lying plot.
  static func sidewaysRoom(_ chart: Chart, on canvas: Canvas) throws -> Double {
    guard let arrow = chart.arrow, chart.mark.frame == .sideways else { return 0 }
    return try canvas.measurer.extent(of: arrow.label, style(on: canvas)).width + 56 * canvas.unit
  }

  /// The arrow's place, kept free on `canvas`; nil where there is none, or no room for its words.
  static func reserve(_ chart: Chart, in plot: PlotFrame, on canvas: Canvas) throws -> PlannedArrow? {
    guard let arrow = chart.arrow, chart.series.indices.contains(arrow.series) else { return nil }
    let planned =
      plot.isSideways
      ? try beside(arrow, chart, in: plot, on: canvas) : try above(arrow, chart, in: plot, on: canvas)
    guard let planned else {
      canvas.report(.labelLeftOut, arrow.label)
      return nil
    }
    planned.reserve(on: canvas)
    return planned
  }

  private static func style(on canvas: Canvas) -> TextStyle { canvas.style(canvas.theme.labelSize, .bold) }

  /// The width from which on a bracket has room for its words in its line; narrower ones have them above it.
  private static func bracket(around width: Double, on canvas: Canvas) -> Double { width + 72 * canvas.unit }

  /// Of several series the arrow has the colour of its own.
  private static func words(_ arrow: ChangeArrow, _ chart: Chart, on canvas: Canvas) throws -> TextItem {
    let color = isOneOfMany(chart) ? chart.theme.textColor(chart.series[arrow.series].colorIndex) : chart.theme.ink
    return try canvas.item(arrow.label, style(on: canvas), color, at: Point(0, 0), .middle, role: .annotation)
  }

  private static func lineColor(_ arrow: ChangeArrow, _ chart: Chart) -> Color {
    isOneOfMany(chart) ? chart.theme.color(chart.series[arrow.series].colorIndex) : chart.theme.softInk
  }

  private static func isOneOfMany(_ chart: Chart) -> Bool { Set(chart.series.map(\.colorIndex)).count > 1 }

  // MARK: - Ends

  /// A value's end: where it stands along the axis of positions, and its outermost pixel.
  private struct End {
    var series: Int
    var position: Int
    var along: Double
    var far: Double
    var label: String
  }

  private static func ends(_ chart: Chart, in plot: PlotFrame, on canvas: Canvas) -> [End] {
    chart.series.enumerated().flatMap { index, series -> [End] in
      let offset = chart.mark.offset(of: index, in: chart, band: plot.positions.band, unit: canvas.unit)
      return series.points.map { point in
        let value = max(point.value, point.high ?? point.value)
        let isBar = plot.isSideways || chart.mark.frame == .upright
        let reach = (point.openAbove ? 38 : isBar ? 0 : 8) * canvas.unit
        return End(
          series: index, position: point.position, along: plot.centre(point.position) + offset,
          far: plot.values.position(isBar ? max(value, 0) : value) + (plot.isSideways ? reach : -reach),
          label: point.label)
      }
    }
  }

  // MARK: - Upright

  /// From the first value up, across, and down to the second.
  private static func above(
    _ arrow: ChangeArrow, _ chart: Chart, in plot: PlotFrame, on canvas: Canvas
  ) throws -> PlannedArrow? {
    let unit = canvas.unit
    let size = canvas.labelStyle.size
    let ends = ends(chart, in: plot, on: canvas)
    let own = ends.filter { $0.series == arrow.series }
    guard let from = own.first(where: { $0.position == arrow.from }),
      let to = own.first(where: { $0.position == arrow.to })
    else { return nil }
    // Over each value there is room for its label.
    func top(_ end: End) -> Double { end.far - size * 1.2 - 14 * unit }
    var text = try words(arrow, chart, on: canvas)
    let width = text.extent.width
    let isInLine = to.along - from.along >= bracket(around: width, on: canvas)
    let room = plot.area.width > width ? plot.area : canvas.bounds.inset(8 * unit, 0)
    text.anchor.x = min(max((from.along + to.along) / 2, room.left + width / 2), room.right - width / 2)
    let half = width / 2 + 12 * unit
    let reach = isInLine ? 0 : plot.positions.band
    let span = (min(from.along, text.anchor.x - half) - reach)...(max(to.along, text.anchor.x + half) + reach)
    var level =
      (ends.filter { span.contains($0.along) }.map(top).min() ?? plot.area.top) - size * (isInLine ? 1.1 : 0.6)
    // What stands there already, words of a shading or a reference, may ask for a little more height.
    for _ in 0..<4 {
      text.anchor.y = level + (isInLine ? text.style.size * 0.36 : -text.style.size * 0.36)
      let (a, b) = (Point(from.along, top(from)), Point(to.along, top(to)))
      let corners = [Point(a.x, level), Point(b.x, level)]
      let lines =
        isInLine
        ? [
          [a, corners[0], Point(text.bounds.left - 12 * unit, level)],
          [Point(text.bounds.right + 12 * unit, level), corners[1], b],
        ] : [[a] + corners + [b]]
      let planned = PlannedArrow(
        lines: lines, text: text, color: lineColor(arrow, chart), limits: [from.far - 6 * unit, to.far - 6 * unit])
      if planned.isFree(on: canvas) { return planned }
      level -= size * 0.3
    }
    return nil
  }

  // MARK: - Lying

  /// To the right of the first value's label, along, and back to the second.
  private static func beside(
    _ arrow: ChangeArrow, _ chart: Chart, in plot: PlotFrame, on canvas: Canvas
  ) throws -> PlannedArrow? {
    let unit = canvas.unit
    let ends = ends(chart, in: plot, on: canvas)
    let own = ends.filter { $0.series == arrow.series }
    guard let from = own.first(where: { $0.position == arrow.from }),
      let to = own.first(where: { $0.position == arrow.to })
    else { return nil }
    func right(_ end: End) throws -> Double {
      end.far + (try canvas.measurer.extent(of: end.label, canvas.labelStyle).width) + 24 * unit
    }
    let between = ends.filter { ($0.along - from.along) * ($0.along - to.along) <= 0 }
    let level = (try between.map(right).max() ?? plot.area.right) + 20 * unit
    let (a, b) = (Point(try right(from), from.along), Point(try right(to), to.along))
    var text = try words(arrow, chart, on: canvas)
    text.alignment = .start
    text.anchor = Point(level + 12 * unit, (a.y + b.y) / 2 + text.style.size * 0.36)
    let planned = PlannedArrow(
      lines: [[a, Point(level, a.y), Point(level, b.y), b]], text: text, color: lineColor(arrow, chart))
    return planned.isFree(on: canvas) ? planned : nil
  }
}
