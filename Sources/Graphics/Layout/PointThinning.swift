// Lines of far more points than pixels: what the eye cannot tell apart is left out before anything is laid out.

/// Thins points to those that decide which pixels a line covers.
///
/// M4 after Jugel, Jerzak, Hackenbroich and Markl, "M4: A Visualization-Oriented Time Series Data Aggregation" (VLDB 2014): of
/// the points in one column of pixels the first, the lowest, the highest and the last; the line through these covers the
/// same pixels as the line through all. Columns here are half a pixel wide, since where the plot begins is not known yet.
/// Ends and extremes of the whole line are among them, so that ticks and labels stay what they are.
enum PointThinning {
  /// A line is thinned from this many points a pixel on.
  private static let least = 4.0
  private static let columnsPerPixel = 2.0

  /// `chart`, or the same with fewer points where its mark is a line of very many.
  static func thinned(_ chart: Chart) -> Chart {
    let width = chart.size.size.width
    guard chart.mark.thinsPoints, !chart.isFaceted, Double(chart.positions.count) > least * width else { return chart }
    let columns = Columns(chart.positions, count: Int(width * columnsPerPixel))
    var kept = [Bool](repeating: false, count: chart.positions.count)
    for index in chart.series.indices { keep(chart.series[index].points, columns, &kept) }
    for position in named(in: chart) where kept.indices.contains(position) { kept[position] = true }
    return reduced(chart, to: kept)
  }

  /// The positions that something else than the line refers to.
  private static func named(in chart: Chart) -> [Int] {
    chart.annotations.map(\.position) + [chart.arrow?.from, chart.arrow?.to].compactMap { $0 }
      + chart.shadings.flatMap { [$0.from, $0.to] }
  }

  /// Which column a position falls into.
  private struct Columns {
    private let positions: [ChartPosition]
    private let first: Double
    private let perUnit: Double
    private let isTime: Bool

    init(_ positions: [ChartPosition], count: Int) {
      self.positions = positions
      let (start, end) = (positions.first?.time, positions.last?.time)
      isTime = start != nil && end != nil
      first = start ?? 0
      let span = isTime ? (end ?? 1) - first : Double(positions.count - 1)
      perUnit = Double(count) / max(span, 1e-9)
    }

    func column(of position: Int) -> Int {
      Int(((isTime ? positions[position].time ?? first : Double(position)) - first) * perUnit)
    }
  }

  /// Marks the positions that one line needs.
  private static func keep(_ points: [ChartPoint], _ columns: Columns, _ kept: inout [Bool]) {
    points.withUnsafeBufferPointer { points in
      var start = 0
      while start < points.count {
        let column = columns.column(of: points[start].position)
        var (low, high, end) = (start, start, start)
        while end < points.count, columns.column(of: points[end].position) == column {
          if points[end].value < points[low].value { low = end }
          if points[end].value > points[high].value { high = end }
          if isSpecial(points[end]) { kept[points[end].position] = true }
          end += 1
        }
        for index in [start, low, high, end - 1] { kept[points[index].position] = true }
        // A gap that can be seen stays one.
        if end < points.count, columns.column(of: points[end].position) > column + 2 {
          kept[points[end].position - 1] = true
        }
        start = end
      }
    }
  }

  /// Whether a point is drawn as more than a bend of the line.
  private static func isSpecial(_ point: ChartPoint) -> Bool {
    point.evidence != .stated || point.low != nil || point.high != nil || point.openAbove || point.openBelow
      || point.startsAnew
  }

  private static func reduced(_ chart: Chart, to kept: [Bool]) -> Chart {
    var chart = chart
    var places = [Int](repeating: -1, count: kept.count)
    var positions: [ChartPosition] = []
    for index in kept.indices where kept[index] {
      places[index] = positions.count
      var position = chart.positions[index]
      // Distances between what is left are as they were.
      position.time = position.time ?? Double(index)
      positions.append(position)
    }
    chart.positions = positions
    for index in chart.series.indices {
      var points: [ChartPoint] = []
      for point in chart.series[index].points where kept[point.position] {
        var point = point
        point.position = places[point.position]
        points.append(point)
      }
      chart.series[index].points = points
    }
    for index in chart.annotations.indices {
      chart.annotations[index].position = places[chart.annotations[index].position]
    }
    if let arrow = chart.arrow {
      chart.arrow?.from = places[arrow.from]
      chart.arrow?.to = places[arrow.to]
    }
    for index in chart.shadings.indices {
      chart.shadings[index].from = places[chart.shadings[index].from]
      chart.shadings[index].to = places[chart.shadings[index].to]
    }
    return chart
  }
}
