// Locally weighted straight lines.

import Foundation

/// Loess of degree 1 with tricube weights over the nearest points, for values at 1, 2, 3 …
///
/// Source: Cleveland, JASA 74 (1979), 829–836; the treatment of ends and of windows longer than the data as in Cleveland et al. (1990).
enum Loess {
  /// The smooth at every point.
  static func smooth(_ y: [Double], window: Int) -> [Double] {
    y.indices.map { index in
      let x = Double(index + 1)
      return fit(y, at: x, over: neighbours(of: index, count: y.count, window: window), window: window) ?? y[index]
    }
  }

  /// The smooth at 0, at every point, and one place behind the last.
  static func extended(_ y: [Double], window: Int) -> [Double] {
    guard let first = y.first, let last = y.last else { return [] }
    let span = min(window, y.count)
    let before = fit(y, at: 0, over: 0..<span, window: window) ?? first
    let after = fit(y, at: Double(y.count + 1), over: (y.count - span)..<y.count, window: window) ?? last
    return [before] + smooth(y, window: window) + [after]
  }

  /// The `window` points around one, moved inwards at the ends.
  private static func neighbours(of index: Int, count: Int, window: Int) -> Range<Int> {
    if window >= count { return 0..<count }
    let low = min(max(0, index + 1 - (window + 1) / 2), count - window)
    return low..<(low + window)
  }

  /// The weighted line at x; nil where no point has weight.
  private static func fit(_ y: [Double], at x: Double, over range: Range<Int>, window: Int) -> Double? {
    var reach = max(x - Double(range.lowerBound + 1), Double(range.upperBound) - x)
    // Where the window is longer than the data, its reach grows with it.
    if window > y.count { reach += Double((window - y.count) / 2) }
    var weights = range.map { index -> Double in
      let distance = abs(Double(index + 1) - x)
      if distance > 0.999 * reach { return 0 }
      if distance <= 0.001 * reach { return 1 }
      let ratio = distance / reach
      let cube = 1 - ratio * ratio * ratio
      return cube * cube * cube
    }
    let total = weights.reduce(0, +)
    guard total > 0 else { return nil }
    weights = weights.map { $0 / total }
    if reach > 0 {
      let centre = zip(range, weights).reduce(0) { $0 + $1.1 * Double($1.0 + 1) }
      let spread = zip(range, weights).reduce(0) {
        $0 + $1.1 * (Double($1.0 + 1) - centre) * (Double($1.0 + 1) - centre)
      }
      // Points that all but coincide carry no slope.
      if spread.squareRoot() > 0.001 * Double(y.count - 1) {
        let lean = (x - centre) / spread
        weights = zip(range, weights).map { $1 * (lean * (Double($0 + 1) - centre) + 1) }
      }
    }
    return zip(range, weights).reduce(0) { $0 + $1.1 * y[$1.0] }
  }
}
