// Value labels along lines.

/// Chooses which points of a line are labelled and where a label may stand.
enum LineLabels {
  /// All points where they are few; otherwise first, last, highest and lowest of each series.
  static func requests(_ chart: Chart, in plot: PlotFrame, on canvas: Canvas) -> [Canvas.LabelRequest] {
    let total = chart.series.map(\.points.count).reduce(0, +)
    let isSingle = chart.series.count == 1
    let labelsAll = isSingle ? total <= 16 : chart.series.count <= 3 && total <= 24
    return chart.series.flatMap { series -> [Canvas.LabelRequest] in
      let chosen = labelsAll ? Set(series.points.indices) : notable(series.points)
      if series.colorIndex == nil, !isSingle { return [] }
      let color = isSingle ? chart.theme.ink : chart.theme.textColor(series.colorIndex)
      return series.points.indices.filter(chosen.contains).map { index in
        request(series.points, index, color: color, in: plot, on: canvas)
      }
    }
  }

  /// First, last, highest and lowest.
  private static func notable(_ points: [ChartPoint]) -> Set<Int> {
    let indices = points.indices
    let high = indices.max { points[$0].value < points[$1].value }
    let low = indices.min { points[$0].value < points[$1].value }
    return Set([indices.first, indices.last, high, low].compactMap { $0 })
  }

  /// Above a peak, below a valley; the other side, and further off, if that is taken.
  private static func request(
    _ points: [ChartPoint], _ index: Int, color: Color, in plot: PlotFrame, on canvas: Canvas
  ) -> Canvas.LabelRequest {
    let unit = canvas.unit
    let size = canvas.labelStyle.size
    let point = points[index]
    let x = plot.centre(point.position)
    let y = plot.values.position(point.value)
    let top = min(y - 8 * unit, plot.values.position(point.high ?? point.value)) - (point.openAbove ? 40 * unit : 0)
    let bottom = max(y + 8 * unit, plot.values.position(point.low ?? point.value)) + (point.openBelow ? 40 * unit : 0)
    let before = index > 0 ? points[index - 1].value : point.value
    let after = index + 1 < points.count ? points[index + 1].value : point.value
    let bend = before + after - 2 * point.value
    let above = Canvas.LabelPlace(Point(x, top - 9 * unit), .middle)
    let below = Canvas.LabelPlace(Point(x, bottom + 9 * unit + size * 0.85), .middle)
    var places = bend > 0 ? [below, above] : [above, below]
    let shift = size * 0.9
    for side in [1.0, -1.0] {
      let dx = side * shift
      places.append(.init(Point(x + dx, top - 9 * unit), side > 0 ? .start : .end))
      places.append(.init(Point(x + dx, bottom + 9 * unit + size * 0.85), side > 0 ? .start : .end))
    }
    for step in 1...2 {
      let dy = Double(step) * size * 1.2
      places.append(.init(Point(x, top - 9 * unit - dy), .middle, leader: Point(x, top - 2 * unit)))
      places.append(.init(Point(x, bottom + 9 * unit + size * 0.85 + dy), .middle, leader: Point(x, bottom + 2 * unit)))
    }
    let isEnd = index == points.count - 1
    return Canvas.LabelRequest(point.label, color: color, places: places, priority: isEnd ? 2 : index == 0 ? 1 : 0)
  }
}
