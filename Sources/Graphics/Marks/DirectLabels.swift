// Names at the ends of lines, instead of a legend.

/// Writes each series' name beside its last point, moved apart where ends lie close.
package enum DirectLabels {
  /// More series than this are named in a legend.
  package static let most = 12

  /// Room that the names need at the right of the plot.
  static func width(_ chart: Chart, on canvas: Canvas) throws -> Double {
    guard chart.series.count > 1 else { return 0 }
    let widths = try paragraphs(chart, on: canvas).map(\.width)
    return (widths.max() ?? 0) + 34 * canvas.unit
  }

  private static func paragraphs(_ chart: Chart, on canvas: Canvas) throws -> [Canvas.Paragraph] {
    try chart.series.map {
      try canvas.paragraph(
        text(of: $0, chart), canvas.style(chart.theme.tickSize, $0.colorIndex == nil ? .regular : .bold),
        chart.theme.textColor($0.colorIndex), width: canvas.bounds.width * 0.2, role: .legend, leading: 1.2, most: 3)
    }
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
    let names = try paragraphs(chart, on: canvas)
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
        let isMoved = abs(centre - end.y) > name.height * 0.4
        if isMoved || end.x < plot.area.right - 80 * unit {
          let stroke = Stroke(chart.theme.color(chart.series[index].colorIndex), width: 1.5 * unit)
          let a = Point(end.x + 12 * unit, end.y)
          let b = Point(x - 8 * unit, centre)
          canvas.line(a, b, stroke)
          canvas.obstacles.append(.segment(a, b, halfWidth: unit))
        }
        canvas.add(name, x: x, y: centre - name.height / 2)
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
