// Roots of increasing functions.

/// Bisection to the last bit.
enum RootFinding {
  /// The root of an increasing function between two points where it has different signs.
  static func bisect(from low: Double, to high: Double, _ function: (Double) -> Double) -> Double {
    var (low, high) = (low, high)
    while true {
      let middle = low + (high - low) / 2
      if middle <= low || middle >= high { return middle }
      if function(middle) < 0 { low = middle } else { high = middle }
    }
  }
}
