// Sparkline tables: many courses at a glance, each with its numbers.

/// One row a series: name, first value, course, last value, lowest and highest. Every row has a scale of its own.
package struct SparklineTableMark: Mark {
  package init() {}

  package let name = "sparkline-table"
  package let aliases = ["sparklines", "迷你图表", "走势表"]
  package let frame = MarkFrame.none
  package let rowHeight: Double? = 36

  package func namesSeriesInLegend(_ chart: Chart) -> Bool { false }

  /// Left edge or right edge of what a column holds.
  private struct Columns {
    var name: Double
    var first: Double
    var line: ClosedRange<Double>
    var last: Double
    var low: Double
    var high: Double
  }

  package func draw(_ chart: Chart, in plot: PlotFrame, on canvas: Canvas) throws {
    let area = plot.area
    let style = canvas.labelStyle
    let rows = chart.series.filter { !$0.points.isEmpty }
    let names = try rows.map {
      try canvas.paragraph(
        $0.name, style, chart.theme.ink, width: area.width * 0.26, role: .category, leading: 1.2, most: 2)
    }
    let columns = try columns(chart, rows, names: names.map(\.width).max() ?? 0, in: area, on: canvas)
    try drawHeads(chart, columns, at: area.top, on: canvas)
    let top = area.top + canvas.tickStyle.size * 2.1
    let height = min(150 * canvas.unit, (area.bottom - top) / Double(max(1, rows.count)))
    guard height > style.size * 1.15 else { return canvas.report(.canvasTooSmall, chart.title) }
    for (index, series) in rows.enumerated() {
      let room = Rectangle(x: area.left, y: top + Double(index) * height, width: area.width, height: height)
      canvas.line(
        Point(room.left, room.top), Point(room.right, room.top), Stroke(chart.theme.gridline, width: 1.5 * canvas.unit))
      if names[index].height < height {
        canvas.add(names[index], x: columns.name, y: room.centre.y - names[index].height / 2)
      } else {
        canvas.report(.categoryLeftOut, series.name)
      }
      try drawRow(series, in: room, columns, chart: chart, on: canvas)
    }
  }

  private func columns(
    _ chart: Chart, _ rows: [ChartSeries], names: Double, in area: Rectangle, on canvas: Canvas
  ) throws -> Columns {
    let gap = 32 * canvas.unit
    func width(_ labels: [String]) throws -> Double {
      try labels.map { try canvas.measurer.extent(of: $0, canvas.labelStyle).width }.max() ?? 0
    }
    let words = heads(chart)
    let first = try width(rows.compactMap(\.points.first?.label) + [words.first])
    let last = try width(rows.compactMap(\.points.last?.label) + [words.last])
    let low = try width(rows.compactMap { Self.lowest($0)?.label } + [words.low])
    let high = try width(rows.compactMap { Self.highest($0)?.label } + [words.high])
    let left = area.left + names + gap + first
    let right = area.right - high - gap - low - gap - last
    return Columns(
      name: area.left, first: left, line: (left + gap)...max(left + gap + 1, right - gap),
      last: area.right - high - low - gap * 2,
      low: area.right - high - gap, high: area.right)
  }

  private func heads(_ chart: Chart) -> (first: String, line: String, last: String, low: String, high: String) {
    let isChinese = chart.numbers.language == .chinese
    let ends = [chart.positions.first?.label ?? "", chart.positions.last?.label ?? ""]
    return isChinese
      ? (ends[0], "走势（每行各有刻度）", ends[1], "最低", "最高")
      : (ends[0], "course (a scale for each row)", ends[1], "lowest", "highest")
  }

  private func drawHeads(_ chart: Chart, _ columns: Columns, at top: Double, on canvas: Canvas) throws {
    let words = heads(chart)
    let y = top + canvas.tickStyle.size
    for (text, x, alignment) in [
      (words.first, columns.first, TextItem.Alignment.end), (words.line, columns.line.lowerBound, .start),
      (words.last, columns.last, .end), (words.low, columns.low, .end), (words.high, columns.high, .end),
    ] {
      let item = try canvas.item(
        text, canvas.tickStyle, chart.theme.softInk, at: Point(x, y), alignment, role: .category)
      if canvas.isFree(item.bounds) { canvas.add(item) } else { canvas.report(.categoryLeftOut, text) }
    }
  }

  private func drawRow(
    _ series: ChartSeries, in room: Rectangle, _ columns: Columns, chart: Chart, on canvas: Canvas
  ) throws {
    let points = series.points
    let ends = [(points.first, columns.first, false), (points.last, columns.last, true)]
    let outer = [0, chart.positions.count - 1]
    let extremes = [(Self.lowest(series), columns.low, false), (Self.highest(series), columns.high, false)]
    for (point, x, isBold) in ends + extremes {
      guard let point else { continue }
      let style = isBold ? canvas.style(chart.theme.labelSize, .bold) : canvas.labelStyle
      let color = isBold ? chart.theme.textColor(series.colorIndex == nil ? nil : 0) : chart.theme.ink
      // Under the head of a period stands what is of that period; of another it says which.
      let isForeign = (x == columns.first || x == columns.last) && !outer.contains(point.position)
      if isForeign {
        try drawForeign(point, at: Point(x, room.centre.y), chart: chart, on: canvas)
        continue
      }
      let item = try canvas.item(
        point.label, style, color, at: Point(x, room.centre.y + style.size * 0.36), .end, role: .value)
      if canvas.isFree(item.bounds) { canvas.add(item) } else { canvas.report(.labelLeftOut, point.label) }
    }
    drawLine(series, in: room, columns.line, chart: chart, on: canvas)
  }

  /// A value with its own period underneath.
  private func drawForeign(_ point: ChartPoint, at place: Point, chart: Chart, on canvas: Canvas) throws {
    let small = canvas.noteStyle
    let lines = [
      (point.label, canvas.labelStyle, chart.theme.ink, place.y - canvas.labelStyle.size * 0.12),
      (chart.positions[point.position].label, small, chart.theme.softInk, place.y + small.size * 1.05),
    ]
    for (text, style, color, y) in lines {
      let item = try canvas.item(text, style, color, at: Point(place.x, y), .end, role: .value)
      if canvas.isFree(item.bounds) { canvas.add(item) } else { canvas.report(.labelLeftOut, text) }
    }
  }

  private func drawLine(
    _ series: ChartSeries, in room: Rectangle, _ span: ClosedRange<Double>, chart: Chart, on canvas: Canvas
  ) {
    let unit = canvas.unit
    let values = series.points.map(\.value)
    let scale = LinearScale(
      low: values.min() ?? 0, high: values.max() ?? 1, start: room.bottom - room.height * 0.2,
      end: room.top + room.height * 0.2)
    let places = PositionScale(spreading: chart.positions, from: span.lowerBound, to: span.upperBound, inset: 10 * unit)
    func place(_ point: ChartPoint) -> Point {
      let across = values.min() == values.max() ? room.centre.y : scale.position(point.value)
      return Point(places.centres[point.position], across)
    }
    let color = chart.theme.color(series.colorIndex == nil ? nil : 0)
    canvas.group("line", attributes: [.init("series", series.name)]) {
      for run in LineMark.runs(of: series.points) {
        canvas.add(.polyline(run.map(place)), stroke: Stroke(color, width: 3 * unit))
      }
    }
    for (index, point) in series.points.enumerated() {
      let isEnd = index == 0 || index == series.points.count - 1
      guard isEnd || point.evidence != .stated || LineMark.runs(of: series.points).contains([point]) else { continue }
      canvas.group("mark", attributes: point.attributes) {
        EvidenceDrawing.drawDot(point.evidence, at: place(point), color: color, radius: 6 * unit, on: canvas)
      }
    }
  }

  private static func lowest(_ series: ChartSeries) -> ChartPoint? { series.points.min { $0.value < $1.value } }

  private static func highest(_ series: ChartSeries) -> ChartPoint? { series.points.max { $0.value < $1.value } }
}
