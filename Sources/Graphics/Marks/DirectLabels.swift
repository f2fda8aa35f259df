// Names at the ends of lines, instead of a legend.

/// Writes each series' name beside its last point, moved apart where ends lie close.
package enum DirectLabels {
  /// More series than this are named in a legend.
  package static let most = 12

  /// Room that the names need at the right of a plot about `height` pixels high.
  static func width(_ chart: Chart, on canvas: Canvas, height: Double) throws -> Double {
    guard chart.series.count > 1 else { return 0 }
    let whole = try paragraphs(chart, lines: .max, on: canvas)
    // A name that has to do with fewer lines fills its width.
    let isTight = whole.contains { $0.lines.count > 3 } || total(whole, lines: 3, on: canvas) > height * 0.6
    let width = isTight ? canvas.bounds.width * widest : whole.map(\.width).max() ?? 0
    return width + 34 * canvas.unit
  }

  /// A share of the canvas's width.
  private static let widest = 0.2

  private static func paragraphs(
    _ chart: Chart, lines: Int, scale: Double = 1, on canvas: Canvas
  ) throws -> [Canvas.Paragraph] {
    try chart.series.map {
      try canvas.paragraph(
        text(of: $0, chart), canvas.style(chart.theme.tickSize, $0.colorIndex == nil ? .regular : .bold).scaled(scale),
        chart.theme.textColor($0.colorIndex), width: canvas.bounds.width * widest, role: .legend, leading: 1.2,
        most: lines)
    }
  }

  /// The height of all names under one another, were none to have more than `lines` lines.
  private static func total(_ names: [Canvas.Paragraph], lines: Int, on canvas: Canvas) -> Double {
    names.map { $0.height - Double(max(0, $0.lines.count - lines)) * $0.lineHeight + 8 * canvas.unit }.reduce(0, +)
  }

  /// The names in as many lines as `height` has room for; smaller where even one line each is too many.
  private static func paragraphs(_ chart: Chart, within height: Double, on canvas: Canvas) throws -> [Canvas.Paragraph]
  {
    let whole = try paragraphs(chart, lines: .max, on: canvas)
    let lines = [3, 2, 1].first { total(whole, lines: $0, on: canvas) <= height }
    return try paragraphs(chart, lines: lines ?? 1, scale: lines == nil ? 0.8 : 1, on: canvas)
  }

  /// Name and last value, where the values are not all written along the lines.
  private static func text(of series: ChartSeries, _ chart: Chart) -> String {
    guard !LineLabels.labelsAll(chart), let last = series.points.last else { return series.name }
    return series.name + " " + last.label
  }

  /// Draws the names with leaders to ends that they had to leave.
  static func draw(_ chart: Chart, in plot: PlotFrame, on canvas: Canvas) throws {
    guard chart.series.count > 1 else { return }
    let unit = canvas.unit
    let names = try paragraphs(chart, within: plot.area.height + 30 * unit, on: canvas)
    let ends = chart.series.map { series -> Point in
      let last = series.points.last
      return Point(plot.centre(last?.position ?? 0), plot.values.position(last?.value ?? 0))
    }
    let order = chart.series.indices.sorted { (ends[$0].y, $0) < (ends[$1].y, $1) }
    let centres = spread(
      order.map { (ends[$0].y, names[$0].height + 8 * unit) }, from: plot.area.top - 20 * unit,
      to: plot.area.bottom + 10 * unit)
    let x = plot.area.right + 26 * unit
    canvas.group("names") {
      for (index, centre) in zip(order, centres) {
        let name = names[index]
        let end = ends[index]
        guard
          canvas.addWhereFree(
            name, x: x, y: centre - name.height / 2, orReport: .categoryLeftOut, of: chart.series[index].name)
        else { continue }
        let isMoved = abs(centre - end.y) > name.height * 0.4
        if isMoved || end.x < plot.area.right - 80 * unit {
          let stroke = Stroke(chart.theme.color(chart.series[index].colorIndex), width: 1.5 * unit)
          let a = Point(end.x + 12 * unit, end.y)
          let b = Point(x - 8 * unit, centre)
          canvas.line(a, b, stroke)
          canvas.obstacles.append(.segment(a, b, halfWidth: unit))
        }
      }
    }
  }

  /// Moves rows apart, as little as needed, keeping their order: each row is its wish and its height.
  static func spread(_ rows: [(wish: Double, height: Double)], from top: Double, to bottom: Double) -> [Double] {
    var clusters: [(rows: [Int], sum: Double, height: Double)] = []
    for (index, row) in rows.enumerated() {
      clusters.append(([index], row.wish, row.height))
      // Clusters that overlap become one, centred on the mean of their wishes.
      while clusters.count > 1 {
        let last = clusters[clusters.count - 1]
        let before = clusters[clusters.count - 2]
        let lastTop = centre(last, top, bottom) - last.height / 2
        let beforeBottom = centre(before, top, bottom) + before.height / 2
        guard beforeBottom > lastTop else { break }
        clusters.removeLast(2)
        clusters.append((before.rows + last.rows, before.sum + last.sum, before.height + last.height))
      }
    }
    var out = [Double](repeating: 0, count: rows.count)
    for cluster in clusters {
      var y = centre(cluster, top, bottom) - cluster.height / 2
      for index in cluster.rows {
        out[index] = y + rows[index].height / 2
        y += rows[index].height
      }
    }
    return out
  }

  private static func centre(
    _ cluster: (rows: [Int], sum: Double, height: Double), _ top: Double, _ bottom: Double
  ) -> Double {
    let mean = cluster.sum / Double(cluster.rows.count)
    return max(top + cluster.height / 2, min(bottom - cluster.height / 2, mean))
  }
}
