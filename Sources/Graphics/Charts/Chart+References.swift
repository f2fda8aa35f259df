// References that would crush what they are compared with.

extension Chart {
  /// A reference further from the values than this many times their range is left out.
  private static let farthest = 20.0

  /// The chart without references far beyond its values, and those.
  var withoutFarReferences: (chart: Chart, leftOut: [ReferenceLine]) {
    guard !references.isEmpty, !points.isEmpty else { return (self, []) }
    var bare = self
    bare.references = []
    let extent = mark.extent(of: bare)
    let (low, high) = (min(0, extent.lowerBound), max(0, extent.upperBound))
    let reach = (high - low) * Chart.farthest
    let leftOut = references.filter { $0.value > high + reach || $0.value < low - reach }
    bare.references = references.filter { !leftOut.contains($0) }
    return (bare, leftOut)
  }
}
