// What dots, dumbbells and lollipops share.

/// Draws a dot a value with the line that belongs to it.
enum DotFamily {
  /// What the thin line joins.
  enum Stem {
    case fromZero
    /// The smallest and the largest dot of a row.
    case between
  }

  /// Draws all rows; labels stand beyond the outer dots, or over them where a row has more than two.
  static func draw(_ chart: Chart, stem: Stem, in plot: PlotFrame, on canvas: Canvas) throws {
    let unit = canvas.unit
    let radius = min(11 * unit, plot.positions.band * 0.3)
    let all = chart.series.flatMap(\.points).map(\.value)
    let extremes = Set([all.min(), all.max()].compactMap { $0 })
    var labels: [Canvas.LabelRequest] = []
    for position in chart.positions.indices {
      let row = chart.series.flatMap { series in
        series.points.filter { $0.position == position }.map { (series, $0) }
      }
      guard !row.isEmpty else { continue }
      let spread =
        stem == .fromZero && row.count > 1 ? min(plot.positions.band * 0.7, Double(row.count) * 40 * unit) : 0
      let values = row.map(\.1.value)
      let low = values.min() ?? 0
      let high = values.max() ?? 0
      if stem == .between, row.count > 1 {
        canvas.line(
          plot.point(along: plot.centre(position), value: low), plot.point(along: plot.centre(position), value: high),
          Stroke(chart.theme.muted, width: 4 * unit))
        canvas.obstacles.append(
          .segment(
            plot.point(along: plot.centre(position), value: low),
            plot.point(along: plot.centre(position), value: high), halfWidth: 2 * unit))
      }
      for (order, (series, point)) in row.enumerated() {
        let step = row.count > 1 ? spread / Double(row.count) : 0
        let along = plot.centre(position) + (Double(order) - Double(row.count - 1) / 2) * step
        let centre = plot.point(along: along, value: point.value)
        let color = chart.theme.color(series.colorIndex)
        canvas.group("mark", attributes: point.attributes) {
          if stem == .fromZero {
            canvas.line(plot.point(along: along, value: 0), centre, Stroke(color, width: 4 * unit))
          }
          if let a = point.low, let b = point.high, a < b {
            EvidenceDrawing.drawWhisker(
              from: plot.point(along: along, value: a), to: plot.point(along: along, value: b), on: canvas)
          }
          EvidenceDrawing.drawDot(point.evidence, at: centre, color: color, radius: radius, on: canvas)
        }
        canvas.obstacles.append(
          .rectangle(Rectangle(x: centre.x - radius, y: centre.y - radius, width: 2 * radius, height: 2 * radius)))
        let size = canvas.labelStyle.size
        let gap = radius + 9 * unit
        let isLeft = stem == .between ? row.count > 1 && point.value == low && low < high : point.value < 0
        let edge = isLeft ? min(point.low ?? point.value, point.value) : max(point.high ?? point.value, point.value)
        let x = plot.values.position(edge)
        let beside = Canvas.LabelPlace(
          Point(isLeft ? x - gap : x + gap, centre.y + size * 0.36), isLeft ? .end : .start)
        let above = Canvas.LabelPlace(Point(centre.x, centre.y - gap), .middle)
        let below = Canvas.LabelPlace(Point(centre.x, centre.y + gap + size * 0.85), .middle)
        labels.append(
          .init(
            point.label, color: row.count > 1 ? chart.theme.textColor(series.colorIndex) : chart.theme.ink,
            places: [beside, above, below], isNotable: extremes.contains(point.value)))
      }
    }
    try GapWords.drawEmptyPositions(chart, in: plot, on: canvas)
    try canvas.group("values") { try canvas.place(labels, style: canvas.labelStyle, of: chart.title) }
  }
}
