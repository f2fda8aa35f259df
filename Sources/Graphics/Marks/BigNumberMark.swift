// The big-number card: one figure, and what it was before.

/// The latest value in large type, with the one before it underneath.
package struct BigNumberMark: Mark {
  package init() {}

  package let name = "big-number"
  package let aliases = ["card", "大数字"]
  package let frame = MarkFrame.none
  package let drawsEvidence = false

  package func namesSeriesInLegend(_ chart: Chart) -> Bool { false }

  package func draw(_ chart: Chart, in plot: PlotFrame, on canvas: Canvas) throws {
    let area = plot.area
    let count = Double(max(1, chart.series.count))
    let rows = (count / 3).rounded(.up)
    let columns = (count / rows).rounded(.up)
    for (index, series) in chart.series.enumerated() {
      let column = Double(index % Int(columns))
      let row = (Double(index) / columns).rounded(.down)
      let room = Rectangle(
        x: area.left + column * area.width / columns, y: area.top + row * area.height / rows,
        width: area.width / columns, height: area.height / rows)
      try card(series, in: room, chart: chart, on: canvas)
    }
  }

  private func card(_ series: ChartSeries, in room: Rectangle, chart: Chart, on canvas: Canvas) throws {
    guard let last = series.points.last else { return }
    let theme = chart.theme
    let small = canvas.style(theme.subtitleSize)
    var large = canvas.style(theme.titleSize * 6, .bold)
    let usable = room.width * 0.92
    // The largest size that leaves two lines of words and fits the width.
    for factor in [1, 0.8, 0.6, 0.45, 0.35, 0.25, 0.18, 0.12] {
      large = canvas.style(theme.titleSize * 6 * factor, .bold)
      let extent = try canvas.measurer.extent(of: last.label, large)
      if extent.width <= usable, extent.height + small.size * 4.2 <= room.height { break }
    }
    let number = try canvas.item(
      last.label, large, theme.textColor(series.colorIndex), at: Point(0, 0), .start, role: .value)
    let unit =
      chart.unit.isEmpty
      ? nil
      : try canvas.item(
        chart.unit, canvas.style(theme.titleSize), theme.ink, at: Point(0, 0), .start, role: .value)
    let place = chart.positions.indices.contains(last.position) ? chart.positions[last.position].label : ""
    let name = chart.series.count > 1 ? series.name + " " + place : place
    let heading = try canvas.paragraph(name, small, theme.ink, width: usable, role: .category, most: 1)
    let before = try earlier(series, chart, small, width: usable, on: canvas)
    let height = small.size * 1.5 + number.extent.height + small.size * 2
    var y = room.top + max(0, (room.height - height) * 0.35)
    canvas.group("mark", attributes: last.attributes) {
      canvas.addWhereFree(heading, x: room.left, y: y, orReport: .labelLeftOut, of: heading.lines.first?.text ?? name)
      y += small.size * 1.5
      var placed = number
      placed.anchor = Point(room.left, y + number.extent.ascent)
      if canvas.isFree(placed.bounds) { canvas.add(placed) } else { canvas.report(.labelLeftOut, last.label) }
      if let unit {
        var beside = unit
        beside.anchor = Point(room.left + number.extent.width + 12 * canvas.unit, placed.anchor.y)
        if beside.bounds.right <= room.right, canvas.isFree(beside.bounds) { canvas.add(beside) }
      }
      y += number.extent.height + small.size * 0.8
      if let before, y + before.height <= room.bottom + small.size {
        let words = before.lines.first?.text ?? series.name
        canvas.addWhereFree(before, x: room.left, y: y, orReport: .labelLeftOut, of: words)
      }
    }
  }

  private func earlier(
    _ series: ChartSeries, _ chart: Chart, _ style: TextStyle, width: Double, on canvas: Canvas
  ) throws -> Canvas.Paragraph? {
    guard series.points.count > 1 else { return nil }
    let words = series.points.dropLast().suffix(3).map { point in
      let place = chart.positions.indices.contains(point.position) ? chart.positions[point.position].label : ""
      let parted = chart.numbers.language == .english && !chart.unit.isEmpty ? " " : ""
      return "\(place) \(point.label)\(parted)\(chart.unit)"
    }
    return try canvas.paragraph(
      words.joined(separator: "　"), style, chart.theme.softInk, width: width, role: .annotation, most: 1)
  }
}
