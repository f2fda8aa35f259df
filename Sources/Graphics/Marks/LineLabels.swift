// Value labels along lines.

/// Chooses which points of a line are labelled and where a label may stand.
enum LineLabels {
  /// Whether every point is labelled; otherwise only ends and extremes, and of several lines the last with its name.
  static func labelsAll(_ chart: Chart) -> Bool {
    let total = chart.series.map(\.points.count).reduce(0, +)
    return chart.series.count == 1 ? total <= 16 : chart.series.count <= 3 && total <= 24
  }

  /// The labels of all series, to be placed together; `onlyAbove` keeps them off the area under a line.
  static func requests(
    _ chart: Chart, in plot: PlotFrame, on canvas: Canvas, onlyAbove: Bool = false
  ) -> [Canvas.LabelRequest] {
    let isSingle = chart.series.count == 1
    let labelsAll = labelsAll(chart)
    // Up to a dozen have their last value beside their names; of more in colour nobody could say whose a value is.
    let colored = chart.series.filter { $0.colorIndex != nil }.count
    if !labelsAll, !isSingle, chart.series.count <= DirectLabels.most || colored > 3 { return [] }
    return chart.series.flatMap { series -> [Canvas.LabelRequest] in
      let chosen = labelsAll ? Set(series.points.indices) : notable(series.points)
      if series.colorIndex == nil, !isSingle { return [] }
      let notable = notable(series.points)
      let color = isSingle ? chart.theme.ink : chart.theme.textColor(series.colorIndex)
      return series.points.indices.filter(chosen.contains).map { index in
        var label = request(series.points, index, color: color, onlyAbove: onlyAbove, in: plot, on: canvas)
        label.isNotable = notable.contains(index)
        label.canBeAlike = isSingle && isMonotone(series.points)
        return label
      }
    }
  }

  /// Every label of one series, in its colour where there are several.
  static func requests(
    of series: ChartSeries, _ chart: Chart, in plot: PlotFrame, on canvas: Canvas
  ) -> [Canvas.LabelRequest] {
    let notable = notable(series.points)
    let color = chart.series.count == 1 ? chart.theme.ink : chart.theme.textColor(series.colorIndex)
    return series.points.indices.map { index in
      var label = request(series.points, index, color: color, onlyAbove: false, in: plot, on: canvas)
      label.isNotable = notable.contains(index)
      return label
    }
  }

  /// Whether values only rise or only fall: the same side of the line is then free everywhere.
  private static func isMonotone(_ points: [ChartPoint]) -> Bool {
    let pairs = zip(points, points.dropFirst())
    return pairs.allSatisfy { $0.value <= $1.value } || pairs.allSatisfy { $0.value >= $1.value }
  }

  /// First, last, highest and lowest.
  static func notable(_ points: [ChartPoint]) -> Set<Int> {
    let indices = points.indices
    let high = indices.max { points[$0].value < points[$1].value }
    let low = indices.min { points[$0].value < points[$1].value }
    return Set([indices.first, indices.last, high, low].compactMap { $0 })
  }

  /// Above a peak, below a valley; the other side, and further off, if that is taken.
  private static func request(
    _ points: [ChartPoint], _ index: Int, color: Color, onlyAbove: Bool, in plot: PlotFrame, on canvas: Canvas
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
    let isRising = after > before
    let width = Double(point.label.count) * size * 0.5
    func places(isAbove: Bool) -> [Canvas.LabelPlace] {
      // The line leaves the label free on one side: slide it there, then lift it.
      let free: Double = isAbove == isRising ? -1 : 1
      let base = isAbove ? top - 9 * unit : bottom + 9 * unit + size * 0.85
      let lift = isAbove ? -1.0 : 1.0
      return [(0, 0), (0.3, 0), (0.15, 0.3), (0.5, 0.1), (0.3, 0.45), (0, 0.6), (0.62, 0.1), (0.62, 0.35)].map {
        slide, raised in
        Canvas.LabelPlace(Point(x + free * slide * width, base + lift * raised * size), .middle)
      }
    }
    let isValley = bend > 0 && after > point.value && before > point.value
    // Off an area is beyond its edge: above it, or below where it hangs from zero.
    let isBelow = onlyAbove && point.value < 0
    var places =
      onlyAbove
      ? places(isAbove: !isBelow)
      : isValley ? places(isAbove: false) + places(isAbove: true) : places(isAbove: true) + places(isAbove: false)
    // On a steep line the free side is beside the point.
    if !onlyAbove {
      let gap = 16 * unit
      let side: Double = isRising ? -1 : 1
      places.append(.init(Point(x + side * gap, y - size * 0.1), side < 0 ? .end : .start))
      places.append(.init(Point(x - side * gap, y + size * 0.82), side < 0 ? .start : .end))
    }
    // Over an area a deep valley leaves room only high above it.
    for step in 1...(onlyAbove ? 6 : 2) {
      let dy = Double(step) * size * 1.2
      if !isBelow {
        places.append(.init(Point(x, top - 9 * unit - dy), .middle, leader: Point(x, top - 2 * unit)))
      }
      if onlyAbove, !isBelow { continue }
      places.append(.init(Point(x, bottom + 9 * unit + size * 0.85 + dy), .middle, leader: Point(x, bottom + 2 * unit)))
    }
    let isEnd = index == points.count - 1
    return Canvas.LabelRequest(point.label, color: color, places: places, priority: isEnd ? 2 : index == 0 ? 1 : 0)
  }
}
