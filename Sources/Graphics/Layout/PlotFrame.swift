// The region that marks draw in, with its scales.

/// A plot area and the mapping of positions and values onto it.
package struct PlotFrame: Sendable {
  /// Whether values run to the right instead of upwards.
  package var isSideways: Bool
  package var area: Rectangle
  package var values: LinearScale
  package var positions: PositionScale
  package var ticks: [Double]

  package init(
    isSideways: Bool, area: Rectangle, values: LinearScale, positions: PositionScale, ticks: [Double] = []
  ) {
    self.isSideways = isSideways
    self.area = area
    self.values = values
    self.positions = positions
    self.ticks = ticks
  }

  /// The pixel of the value that columns stand on: zero, or the nearest end of the axis.
  package var zero: Double { values.position(min(max(0, values.low), values.high)) }

  /// Centre of a position along its axis.
  package func centre(_ position: Int) -> Double {
    positions.centres.indices.contains(position) ? positions.centres[position] : 0
  }

  /// The point at `along` the position axis with that value.
  package func point(along: Double, value: Double) -> Point {
    let across = values.position(value)
    return isSideways ? Point(across, along) : Point(along, across)
  }

  /// The rectangle around `along`, `thickness` wide, between two values.
  package func bar(along: Double, thickness: Double, from a: Double, to b: Double) -> Rectangle {
    let first = point(along: along - thickness / 2, value: a)
    let second = point(along: along + thickness / 2, value: b)
    return Rectangle(from: first, to: second)
  }
}
