// What stacked columns and bars share: parts on one another, with totals.

/// Draws the parts of a whole as one divided bar a position.
enum StackFamily {
  /// Values of one position from the axis outwards: negative parts go the other way.
  struct Part {
    var series: Int
    var point: ChartPoint
    var from: Double
    var to: Double
  }

  /// The parts of a position; as percent of their sum where `isShare`.
  static func parts(_ chart: Chart, at position: Int, isShare: Bool) -> [Part] {
    let points = chart.series.enumerated().compactMap { index, series in
      series.points.first { $0.position == position }.map { (index, $0) }
    }
    let sum = points.map { abs($0.1.value) }.reduce(0, +)
    var up = 0.0
    var down = 0.0
    return points.map { index, point in
      let value = isShare && !tellsShares(chart) ? (sum > 0 ? point.value / sum * 100 : 0) : point.value
      let from = value < 0 ? down : up
      if value < 0 { down += value } else { up += value }
      return Part(series: index, point: point, from: from, to: from + value)
    }
  }

  /// Whether the values are shares as reports print them: they may sum to 99.9, and are not forced to 100.
  static func tellsShares(_ chart: Chart) -> Bool {
    guard !chart.numbers.suffix.isEmpty else { return false }
    var sums: [Int: Double] = [:]
    for point in chart.points { sums[point.position, default: 0] += point.value }
    return sums.allSatisfy { isIncomplete(chart, at: $0.key) || (99...101).contains($0.value) }
  }

  /// Whether a stack has a sum to tell: all parts are there, and they are no shares.
  static func hasTotal(_ chart: Chart, at position: Int, isShare: Bool) -> Bool {
    let parts = parts(chart, at: position, isShare: isShare)
    return !isIncomplete(chart, at: position) && parts.count > 1 && !(isShare && tellsShares(chart))
  }

  /// The sum of a stack, no surer than its parts; over shares with its unit, since the axis is of percent.
  ///
  /// Where parts go both ways no end of the stack stands at the sum: it says that it is one.
  static func totalText(_ points: [ChartPoint], _ chart: Chart, isShare: Bool) -> String {
    let sum = chart.numbers.label(points.map(\.value).reduce(0, +))
    let isSure = points.allSatisfy { !$0.hasInterval && !$0.openAbove && !$0.openBelow && !$0.label.hasPrefix("≈") }
    let parted = chart.numbers.language == .english ? " " : ""
    let isNet = points.contains { $0.value < 0 }
    let name = !isNet ? "" : chart.numbers.language == .english ? "net " : "合计"
    return name + (isSure ? "" : "≈") + sum + (isShare && !chart.unit.isEmpty ? parted + chart.unit : "")
  }

  /// The totals of all stacks, for the room that they need.
  static func totalTexts(_ chart: Chart, isShare: Bool) -> [String] {
    chart.positions.indices.filter { hasTotal(chart, at: $0, isShare: isShare) }.map { position in
      totalText(chart.points.filter { $0.position == position }, chart, isShare: isShare)
    }
  }

  /// Whether a part is missing there that other positions have: a sum or a share would then be one of something else.
  static func isIncomplete(_ chart: Chart, at position: Int) -> Bool {
    let held = chart.series.filter { $0.points.contains { $0.position == position } }.count
    return held > 0 && held < chart.series.filter { !$0.points.isEmpty }.count
  }

  /// From the lowest to the highest end of all stacks.
  static func extent(_ chart: Chart, isShare: Bool) -> ClosedRange<Double> {
    let ends = chart.positions.indices.flatMap { parts(chart, at: $0, isShare: isShare).flatMap { [$0.from, $0.to] } }
    let lines = isShare ? [] : chart.references.map(\.value)
    return min(0, (ends + lines).min() ?? 0)...max(isShare ? 100 : 0, (ends + lines).max() ?? 1)
  }

  /// Draws all stacks; labels stand in parts that are large enough, totals beyond the ends.
  static func draw(_ chart: Chart, isShare: Bool, in plot: PlotFrame, on canvas: Canvas) throws {
    let unit = canvas.unit
    let thickness = min(plot.positions.band * 0.62, (plot.isSideways ? 90 : 250) * unit)
    // What found no room in the last stack is told with the names beside it.
    let last = StackNames.canName(chart) && !plot.isSideways ? StackNames.lastPosition(chart) : nil
    var labels = StackLabels(
      chart: chart, isShare: isShare, last: last,
      style: try labelStyle(chart, isShare: isShare, thickness: thickness, in: plot, on: canvas))
    var totals: [(sum: Double, request: Canvas.LabelRequest)] = []
    blockZero(in: plot, on: canvas)
    for position in chart.positions.indices {
      let along = plot.centre(position)
      let parts = parts(chart, at: position, isShare: isShare)
      let isIncomplete = isIncomplete(chart, at: position)
      if isShare, isIncomplete {
        try GapWords.draw(
          chart, along: along, room: plot.positions.band, because: .incomplete, in: plot, on: canvas)
        continue
      }
      let hasTotal = hasTotal(chart, at: position, isShare: isShare)
      let ends = [parts.map(\.to).min(), parts.map(\.to).max()]
      for part in parts {
        let bar = plot.bar(along: along, thickness: thickness, from: part.from, to: part.to)
        let color = chart.theme.color(chart.series[part.series].colorIndex)
        canvas.group("mark", attributes: part.point.attributes) {
          EvidenceDrawing.drawBar(part.point.evidence, bar, color: color, on: canvas)
          // A seam of background keeps neighbours apart whatever their colours.
          canvas.add(.rectangle(bar), stroke: Stroke(chart.theme.background, width: 1.5 * unit))
        }
        let outside = StackLabels.Outside(
          room: plot.positions.band - thickness, isEnd: !hasTotal && ends.contains(part.to),
          isSideways: plot.isSideways)
        try labels.plan(part, in: bar, outside, on: canvas)
      }
      if isIncomplete {
        let end = plot.values.position(parts.map(\.to).max() ?? 0)
        try GapWords.draw(
          chart, along: along, room: plot.positions.band, because: .incomplete, at: end, in: plot, on: canvas)
      }
      if hasTotal {
        let sum = parts.map(\.point.value).reduce(0, +)
        totals.append(
          (
            sum,
            total(
              totalText(parts.map(\.point), chart, isShare: isShare), parts, along: along, in: plot, on: canvas, chart)
          ))
      }
    }
    try canvas.group("values") { try labels.draw(on: canvas) }
    try GapWords.drawEmptyPositions(chart, in: plot, on: canvas)
    if let last {
      let right = plot.centre(last) + thickness / 2
      try StackNames.draw(chart, isShare: isShare, values: labels.besideNames, right: right, in: plot, on: canvas)
    }
    // Where not every total finds room, the largest, the smallest and the last do.
    let sums = totals.map(\.sum)
    let extremes = Set([sums.min(), sums.max(), sums.last].compactMap { $0 })
    let requests = totals.map { total in
      var request = total.request
      request.isNotable = extremes.contains(total.sum)
      return request
    }
    try canvas.group("totals") {
      // Over shares the sum is the lesser news.
      let style = isShare ? canvas.tickStyle : canvas.style(chart.theme.labelSize, .bold)
      try canvas.place(requests, style: style, of: chart.title)
    }
  }

  /// Keeps labels off the zero line, which is drawn over the marks.
  private static func blockZero(in plot: PlotFrame, on canvas: Canvas) {
    guard plot.ticks.contains(0) else { return }
    let (a, b) =
      plot.isSideways
      ? (Point(plot.zero, plot.area.top), Point(plot.zero, plot.area.bottom))
      : (Point(plot.area.left, plot.zero), Point(plot.area.right, plot.zero))
    canvas.obstacles.append(.segment(a, b, halfWidth: 1.5 * canvas.unit))
  }

  /// One size for the labels in columns: the largest of three in which the widest fits.
  private static func labelStyle(
    _ chart: Chart, isShare: Bool, thickness: Double, in plot: PlotFrame, on canvas: Canvas
  ) throws -> TextStyle {
    let style = canvas.style(chart.theme.labelSize * 0.92)
    guard !plot.isSideways else { return style }
    let all = chart.positions.indices.flatMap { parts(chart, at: $0, isShare: isShare) }
    let texts = Set(all.map { StackLabels.text(of: $0, isShare: isShare, chart) })
    let widest = try texts.map { try canvas.measurer.extent(of: $0, style).width }.max() ?? 0
    let factor = StackLabels.sizes.first { widest * $0 < thickness - 8 * canvas.unit }
    return style.scaled(factor ?? 1)
  }

  private static func total(
    _ text: String, _ parts: [Part], along: Double, in plot: PlotFrame, on canvas: Canvas, _ chart: Chart
  ) -> Canvas.LabelRequest {
    let end = plot.values.position(parts.map(\.to).max() ?? 0)
    let size = canvas.labelStyle.size
    let place =
      plot.isSideways
      ? Canvas.LabelPlace(Point(end + 12 * canvas.unit, along + size * 0.36), .start)
      : Canvas.LabelPlace(Point(along, end - 11 * canvas.unit), .middle)
    return Canvas.LabelRequest(text, color: chart.theme.ink, places: [place])
  }
}
