// Lines: many periods of one or several bodies.

/// A line through at least three periods; broken where a period is missing, dashed toward a target.
package struct LineMark: Mark {
  package init() {}

  package let name = "line"
  package let aliases = ["lines", "折线图"]
  package let frame = MarkFrame.spread
  package let showsEndsOfSeries = true
  package let thinsPoints = true
  package let sidewaysForm: (any Mark)? = BarMark()

  package func namesSeriesInLegend(_ chart: Chart) -> Bool {
    chart.series.count > DirectLabels.most || chart.isFaceted && chart.series.count > 1
  }

  package func gutter(_ chart: Chart, on canvas: Canvas, height: Double) throws -> Double {
    namesSeriesInLegend(chart) ? 0 : try DirectLabels.width(chart, on: canvas, height: height)
  }

  package func draw(_ chart: Chart, in plot: PlotFrame, on canvas: Canvas) throws {
    try draw(chart, labelling: chart, in: plot, on: canvas)
  }

  /// Lines and dots of `chart`, with labels that stand clear of the intervals of `labelled`.
  func draw(_ chart: Chart, labelling labelled: Chart, in plot: PlotFrame, on canvas: Canvas) throws {
    // Muted series lie behind the others.
    let order = chart.series.indices.sorted {
      (chart.series[$0].colorIndex == nil ? 0 : 1, $0) < (chart.series[$1].colorIndex == nil ? 0 : 1, $1)
    }
    let colored = Set(chart.series.compactMap(\.colorIndex))
    if colored.contains(where: { $0 >= chart.theme.palette.count }) {
      canvas.report(.colorsRepeated, String(colored.count))
    }
    for index in order { drawLine(chart.series[index], chart, in: plot, on: canvas) }
    for index in order { Self.drawPoints(chart.series[index], chart, in: plot, on: canvas) }
    try GapWords.drawEmptyPositions(chart, in: plot, on: canvas)
    if !namesSeriesInLegend(chart) { try DirectLabels.draw(chart, in: plot, on: canvas) }
    try canvas.group("values") {
      try canvas.place(LineLabels.requests(labelled, in: plot, on: canvas), style: canvas.labelStyle, of: chart.title)
    }
  }

  /// Stretches of points without a missing period or a change of definition between them.
  static func runs(of points: [ChartPoint]) -> [[ChartPoint]] {
    var runs: [[ChartPoint]] = []
    for point in points {
      if let last = runs.last?.last, point.position == last.position + 1, !point.startsAnew {
        runs[runs.count - 1].append(point)
      } else {
        runs.append([point])
      }
    }
    return runs
  }

  private static func place(_ point: ChartPoint, in plot: PlotFrame) -> Point {
    plot.point(along: plot.centre(point.position), value: point.value)
  }

  private func drawLine(_ series: ChartSeries, _ chart: Chart, in plot: PlotFrame, on canvas: Canvas) {
    guard series.points.count > 2 else { return }
    let unit = canvas.unit
    let color = chart.theme.color(series.colorIndex)
    let width = (series.colorIndex == nil ? 3 : 4.5) * unit
    canvas.group("line", attributes: [.init("series", series.name)]) {
      var run: [Point] = []
      func flush() {
        if run.count > 1 {
          let dashes = chart.theme.dashes(series.colorIndex).map { $0 * width }
          canvas.add(.polyline(run), stroke: Stroke(color, width: width, dashes: dashes))
        }
        run = []
      }
      // Of many short pieces together labels keep clear as of one block.
      var blocked: Rectangle?
      func block(_ a: Point, _ b: Point) {
        guard abs(b.x - a.x) < 1 else { return canvas.obstacles.append(.segment(a, b, halfWidth: width / 2)) }
        let piece = Rectangle(from: a, to: b).inset(-width / 2, -width / 2)
        let whole = blocked.map { $0.union(piece) } ?? piece
        if whole.width < width + 3 {
          blocked = whole
        } else {
          canvas.obstacles.append(.rectangle(whole))
          blocked = nil
        }
      }
      for (previous, next) in zip(series.points, series.points.dropFirst()) {
        let a = Self.place(previous, in: plot)
        let b = Self.place(next, in: plot)
        guard next.position == previous.position + 1, !next.startsAnew else {
          flush()
          continue
        }
        block(a, b)
        if next.evidence == .target || previous.evidence == .target {
          flush()
          canvas.line(a, b, Stroke(color, width: width, dashes: [12 * unit, 8 * unit]))
        } else {
          if run.isEmpty { run = [a] }
          run.append(b)
        }
      }
      flush()
      if let blocked { canvas.obstacles.append(.rectangle(blocked)) }
    }
  }

  /// Whether no line leads to or from the point at `index`.
  private static func isAlone(_ index: Int, in points: [ChartPoint]) -> Bool {
    let point = points[index]
    let follows = index > 0 && points[index - 1].position == point.position - 1 && !point.startsAnew
    guard !follows, index + 1 < points.count else { return !follows }
    return points[index + 1].position != point.position + 1 || points[index + 1].startsAnew
  }

  /// A dot a value, hollow or with a whisker where it is not plainly stated; only those where `onlyUncertain`.
  static func drawPoints(
    _ series: ChartSeries, _ chart: Chart, onlyUncertain: Bool = false, in plot: PlotFrame, on canvas: Canvas
  ) {
    let unit = canvas.unit
    let color = chart.theme.color(series.colorIndex)
    let isDense = plot.positions.band < 18 * unit
    for (index, point) in series.points.enumerated() {
      let centre = place(point, in: plot)
      let isPlain = point.evidence == .stated && !point.hasInterval && !point.openAbove && !point.openBelow
      if isPlain, onlyUncertain || isDense || series.colorIndex == nil, !isAlone(index, in: series.points) { continue }
      let radius = (series.points.count > 2 ? 8 : 11) * unit
      canvas.group("mark", attributes: point.attributes) {
        if let low = point.low, let high = point.high, low < high {
          let a = plot.point(along: centre.x, value: low)
          let b = plot.point(along: centre.x, value: high)
          EvidenceDrawing.drawWhisker(from: a, to: b, on: canvas)
          canvas.obstacles.append(.rectangle(Rectangle(from: a, to: b).inset(-9 * unit, 0)))
        }
        if point.openAbove || point.openBelow {
          let tip = Point(centre.x, centre.y + (point.openAbove ? -38 : 38) * unit)
          EvidenceDrawing.drawOpenEnd(at: centre, toward: tip, on: canvas)
          canvas.obstacles.append(.segment(centre, tip, halfWidth: 9 * unit))
        }
        EvidenceDrawing.drawDot(point.evidence, at: centre, color: color, radius: radius, on: canvas)
        canvas.obstacles.append(
          .rectangle(Rectangle(x: centre.x - radius, y: centre.y - radius, width: 2 * radius, height: 2 * radius)))
      }
    }
  }
}
