// The range of values that a chart's axis covers, before its ends are rounded to ticks.

extension Chart {
  /// From the lowest to the highest value of the axis; with zero wherever the mark stands on it or it is near.
  var valueRange: ClosedRange<Double> {
    let extent = panel?.extent ?? mark.extent(of: self)
    var low = extent.lowerBound
    var high = extent.upperBound
    if mark.frame != .spread || low < 0 || low < 0.5 * high {
      low = min(0, low)
      high = max(0, high)
    }
    return low...(low == high ? low + 1 : high)
  }

  /// Below this share of the axis an interval's whisker could not be told from a line.
  private static let narrowest = 0.025

  /// The chart with narrow intervals told in their labels, where a whisker would be too short to see.
  var tellingNarrowIntervals: Chart {
    guard mark.drawsIntervals, series.contains(where: { $0.points.contains(where: \.hasInterval) }) else { return self }
    let range = valueRange
    let least = (range.upperBound - range.lowerBound) * Chart.narrowest
    var chart = self
    chart.series = series.map { one in
      var one = one
      one.points = one.points.map { point in
        guard let low = point.low, let high = point.high, low < high, high - low < least else { return point }
        var told = point
        (told.low, told.high, told.label) = (nil, nil, point.rangeLabel ?? point.label)
        return told
      }
      return one
    }
    return chart
  }
}
