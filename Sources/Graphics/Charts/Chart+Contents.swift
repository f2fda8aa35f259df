// What occurs in a chart, for legends and contact sheets.

extension Chart {
  /// All points of all series.
  package var points: [ChartPoint] { series.flatMap(\.points) }

  /// The positions at which no series has a value.
  package var emptyPositions: [Int] {
    let present = Set(points.map(\.position))
    return positions.indices.filter { !present.contains($0) }
  }

  /// Whether an interval is told in labels, or else drawn.
  package func tellsIntervals(inLabels: Bool) -> Bool {
    let drawn = tellingNarrowIntervals.points
    return zip(points, drawn).contains { asked, drawn in
      asked.hasInterval && mark.drawsIntervals && (inLabels ? !drawn.hasInterval : drawn.hasInterval)
    }
  }
}
