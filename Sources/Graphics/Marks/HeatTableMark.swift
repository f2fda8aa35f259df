// Heat tables: many numbers at a glance, each still readable.

/// One row a series, one column a period; the cell's tint follows its value.
package struct HeatTableMark: Mark {
  package init() {}

  package let name = "heat-table"
  package let aliases = ["heat", "热力表"]
  package let frame = MarkFrame.none
  package let rowHeight: Double? = 28

  package func namesSeriesInLegend(_ chart: Chart) -> Bool { false }

  package func draw(_ chart: Chart, in plot: PlotFrame, on canvas: Canvas) throws {
    let unit = canvas.unit
    let area = plot.area
    let head = canvas.labelStyle.size * 1.8
    let names = try names(
      chart, width: area.width * 0.25, height: (area.height - head) / Double(max(1, chart.series.count)), on: canvas)
    let left = area.left + (names.map(\.width).max() ?? 0) + 20 * unit
    let cell = Size(
      width: (area.right - left) / Double(max(1, chart.positions.count)),
      height: min(110 * unit, (area.height - head) / Double(max(1, chart.series.count))))
    try drawHeads(chart, left: left, cell: cell, top: area.top, on: canvas)
    let range = Self.valueExtent(of: chart)
    let fits = try labelStyle(chart, in: cell, on: canvas)
    if fits == nil { canvas.report(.labelsThinned, chart.title) }
    for (row, series) in chart.series.enumerated() {
      let top = area.top + head + Double(row) * cell.height
      if names[row].height < cell.height {
        canvas.addWhereFree(
          names[row], x: area.left, y: top + (cell.height - names[row].height) / 2, orReport: .categoryLeftOut,
          of: series.name)
      } else {
        canvas.report(.categoryLeftOut, series.name)
      }
      for position in chart.positions.indices {
        let room = Rectangle(
          x: left + Double(position) * cell.width, y: top, width: cell.width, height: cell.height
        ).inset(2 * unit, 2 * unit)
        try drawCell(
          series.points.first { $0.position == position }, in: room, range: range, style: fits, chart: chart, on: canvas
        )
      }
    }
  }

  /// The names of the rows in the largest of some sizes at which all fit.
  private func names(
    _ chart: Chart, width: Double, height: Double, on canvas: Canvas
  ) throws -> [Canvas.Paragraph] {
    var names: [Canvas.Paragraph] = []
    for (factor, lines) in [(1, 2), (0.9, 2), (0.8, 2), (0.7, 2), (0.7, 1)] {
      names = try chart.series.map {
        try canvas.paragraph(
          $0.name, canvas.labelStyle.scaled(factor), chart.theme.ink, width: width, role: .category, leading: 1.2,
          most: factor > 0.7 ? .max : lines)
      }
      if names.allSatisfy({ $0.height < height && $0.lines.count <= lines }) { break }
    }
    return names
  }

  private func drawHeads(_ chart: Chart, left: Double, cell: Size, top: Double, on canvas: Canvas) throws {
    let heads = try chart.positions.map {
      try canvas.item($0.label, canvas.labelStyle, chart.theme.ink, at: Point(0, 0), .middle, role: .category)
    }
    let widest = (heads.map(\.extent.width).max() ?? 0) + 10 * canvas.unit
    let step = max(1, Int((widest / max(cell.width, 1)).rounded(.up)))
    for (index, head) in heads.enumerated() {
      guard (heads.count - 1 - index) % step == 0 else { continue }
      var placed = head
      let centre = left + (Double(index) + 0.5) * cell.width
      placed.anchor = Point(centre, top + canvas.labelStyle.size)
      if canvas.isFree(placed.bounds) {
        canvas.add(placed)
      } else {
        canvas.report(.categoryLeftOut, head.text)
      }
    }
  }

  /// The largest of four styles in which every label fits its cell.
  private func labelStyle(_ chart: Chart, in cell: Size, on canvas: Canvas) throws -> TextStyle? {
    let labels = Set(chart.series.flatMap(\.points).map(\.label))
    for factor in [1, 0.9, 0.8, 0.7] {
      let style = canvas.labelStyle.scaled(factor)
      let extents = try labels.map { try canvas.measurer.extent(of: $0, style) }
      let fits = extents.allSatisfy {
        $0.width < cell.width - 10 * canvas.unit && $0.height < cell.height - 6 * canvas.unit
      }
      if fits { return style }
    }
    return nil
  }

  private func drawCell(
    _ point: ChartPoint?, in room: Rectangle, range: ClosedRange<Double>, style: TextStyle?, chart: Chart,
    on canvas: Canvas
  ) throws {
    let theme = chart.theme
    guard let point else {
      canvas.add(.rectangle(room), stroke: Stroke(theme.gridline, width: 1.5 * canvas.unit))
      return
    }
    let tint = tint(point.value, in: range, theme)
    try canvas.group("mark", attributes: point.attributes) {
      canvas.add(.rectangle(room), fill: tint)
      if point.evidence != .stated {
        let dashes = point.evidence == .target ? [8 * canvas.unit, 5 * canvas.unit] : []
        canvas.add(
          .rectangle(room.inset(2, 2)), stroke: Stroke(theme.ink, width: 2.5 * canvas.unit, dashes: dashes))
      }
      guard let style else { return }
      let ink = theme.ink.contrast(with: tint) >= theme.background.contrast(with: tint) ? theme.ink : theme.background
      canvas.add(
        try canvas.item(
          point.label, style, ink, at: Point(room.centre.x, room.centre.y + style.size * 0.36), .middle, role: .value))
    }
  }

  /// From pale to full over the range; where values lie on both sides of zero, one hue a side, palest at zero.
  ///
  /// Full is as dark as black text allows, so that no cell is hard to read.
  private func tint(_ value: Double, in range: ClosedRange<Double>, _ theme: Theme) -> Color {
    let isParted = range.lowerBound < 0 && range.upperBound > 0
    let reach = max(abs(range.lowerBound), abs(range.upperBound))
    let span = range.upperBound - range.lowerBound
    let share = isParted ? abs(value) / reach : span > 0 ? (value - range.lowerBound) / span : 0.5
    let hue = theme.color(isParted && value < 0 ? 1 : 0)
    let full = stride(from: 1.0, through: 0.2, by: -0.05).first { share in
      theme.ink.contrast(with: hue.mixed(into: theme.background, share: share)) >= 4.5
    }
    return hue.mixed(into: theme.background, share: 0.06 + ((full ?? 0.5) - 0.06) * share)
  }
}
