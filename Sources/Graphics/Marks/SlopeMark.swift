// Slopes: what changed between two periods, for several bodies or indicators.

/// One line a series from its first to its last value, with value and name at the ends.
package struct SlopeMark: Mark {
  package init() {}

  package let name = "slope"
  package let aliases = ["slopegraph", "斜率图"]
  package let frame = MarkFrame.none
  package let showsOnlyEnds = true

  package func namesSeriesInLegend(_ chart: Chart) -> Bool { false }

  /// A series with what it has in the first and the last period of the chart: at least one of both.
  private struct Row {
    var series: ChartSeries
    var first: ChartPoint?
    var last: ChartPoint?
    var left: Canvas.Paragraph?
    var right: Canvas.Paragraph?
  }

  package func draw(_ chart: Chart, in plot: PlotFrame, on canvas: Canvas) throws {
    let unit = canvas.unit
    let area = plot.area
    let rows = try rows(chart, width: area.width * 0.3, on: canvas)
    for series in chart.series where !rows.contains(where: { $0.series == series }) {
      canvas.report(.categoryLeftOut, series.name)
    }
    let values = rows.flatMap { [$0.first, $0.last] }.compactMap { $0?.value }
    guard let low = values.min(), let high = values.max() else { return }
    let head = canvas.labelStyle.size * 2
    let room = rows.flatMap { [$0.left, $0.right] }.compactMap { $0?.height }.max() ?? 0
    let scale = LinearScale(
      low: low, high: high, start: area.bottom - room, end: min(area.top + head + room, area.bottom - room - 1))
    let left = area.left + (rows.compactMap(\.left?.width).max() ?? 0) + 30 * unit
    let right = max(left + 40 * unit, area.right - (rows.compactMap(\.right?.width).max() ?? 0) - 30 * unit)
    try drawHeads(chart, left: left, right: right, in: area, on: canvas)
    for row in rows {
      let color = chart.theme.color(row.series.colorIndex)
      let ends = [row.first.map { ($0, left) }, row.last.map { ($0, right) }].compactMap { $0 }
        .map { point, x in (point: point, at: Point(x, scale.position(point.value))) }
      if let a = ends.first?.at, let b = ends.last?.at, ends.count > 1 {
        canvas.line(a, b, Stroke(color, width: (row.series.colorIndex == nil ? 3 : 4.5) * unit))
      }
      for (point, at) in ends {
        canvas.group("mark", attributes: point.attributes) {
          EvidenceDrawing.drawDot(point.evidence, at: at, color: color, radius: 10 * unit, on: canvas)
        }
      }
    }
    let limits = (area.top + head, area.bottom)
    func labels(_ words: KeyPath<Row, Canvas.Paragraph?>, _ end: KeyPath<Row, ChartPoint?>) -> [(
      Canvas.Paragraph, Double
    )] {
      rows.compactMap { row in
        guard let words = row[keyPath: words], let point = row[keyPath: end] else { return nil }
        return (words, scale.position(point.value))
      }
    }
    place(labels(\.left, \.first), x: left - 22 * unit, from: limits, on: canvas)
    place(labels(\.right, \.last), x: right + 22 * unit, from: limits, on: canvas)
  }

  /// A series without one of the two periods has one end; its name stands there.
  private func rows(_ chart: Chart, width: Double, on canvas: Canvas) throws -> [Row] {
    let ends = Self.ends(of: chart)
    return try chart.series.compactMap { series in
      let first = ends.count > 1 ? series.points.first { $0.position == ends.first } : nil
      let last = series.points.first { $0.position == ends.last }
      guard first != nil || last != nil else { return nil }
      let color = chart.theme.textColor(series.colorIndex)
      let left = first.map { last == nil ? series.name + "  " + $0.label : $0.label }
      return Row(
        series: series, first: first, last: last,
        left: try left.map {
          try canvas.paragraph(
            $0, canvas.labelStyle, color, width: width, alignment: .end, role: .value, leading: 1.2,
            most: last == nil ? 2 : 1)
        },
        right: try last.map {
          try canvas.paragraph(
            $0.label + "  " + series.name, canvas.labelStyle, color, width: width, role: .value, leading: 1.2, most: 2)
        })
    }
  }

  /// The first and the last position that have a value; one where they are the same.
  private static func ends(of chart: Chart) -> [Int] {
    let present = Set(chart.series.flatMap(\.points).map(\.position))
    return Set([present.min(), present.max()].compactMap { $0 }).sorted()
  }

  private func drawHeads(
    _ chart: Chart, left: Double, right: Double, in area: Rectangle, on canvas: Canvas
  ) throws {
    let ends = Self.ends(of: chart)
    for (position, x) in zip(ends, ends.count > 1 ? [left, right] : [right])
    where chart.positions.indices.contains(position) {
      let style = canvas.style(canvas.theme.labelSize, .bold)
      var head = try canvas.paragraph(
        chart.positions[position].label, style, chart.theme.ink, width: area.width * 0.4, alignment: .middle,
        role: .category, most: 1)
      let half = head.width / 2
      let shift = min(max(x, area.left + half), area.right - half)
      let bounds = head.lines.first.map { moved($0, to: shift, area.top).bounds }
      if let bounds, !canvas.isFree(bounds) || !canvas.bounds.contains(bounds) {
        canvas.report(.categoryLeftOut, chart.positions[position].label)
        head.lines = []
      }
      canvas.add(head, x: shift, y: area.top)
      canvas.line(
        Point(x, area.top + canvas.labelStyle.size * 1.5), Point(x, area.bottom),
        Stroke(canvas.theme.gridline, width: 1.5 * canvas.unit))
    }
  }

  private func moved(_ text: TextItem, to x: Double, _ y: Double) -> TextItem {
    var text = text
    text.anchor = Point(text.anchor.x + x, text.anchor.y + y)
    return text
  }

  /// Labels at one side, moved apart; what finds no room there is reported.
  private func place(
    _ labels: [(Canvas.Paragraph, Double)], x: Double, from limits: (Double, Double), on canvas: Canvas
  ) {
    let order = labels.indices.sorted { (labels[$0].1, $0) < (labels[$1].1, $1) }
    let gap = 6 * canvas.unit
    let centres = DirectLabels.spread(
      order.map { (labels[$0].1, labels[$0].0.height + gap) }, from: limits.0, to: limits.1)
    let needed = labels.map { $0.0.height + gap }.reduce(0, +)
    for (index, centre) in zip(order, centres) {
      let label = labels[index].0
      let rooms = label.lines.map { moved($0, to: x, centre - label.height / 2).bounds }
      guard rooms.allSatisfy({ (needed <= limits.1 - limits.0 || canvas.isFree($0)) && canvas.bounds.contains($0) })
      else {
        canvas.report(.labelLeftOut, label.lines.first?.text ?? "")
        continue
      }
      canvas.add(label, x: x, y: centre - label.height / 2)
    }
  }
}
