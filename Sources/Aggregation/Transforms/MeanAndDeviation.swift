// The middle of several values and how far they lie from it.

/// Mean Σ x ÷ n and standard deviation √(Σ (x − mean)² ÷ (n − 1)), in two passes, so that large equal parts cancel.
///
/// Source: Chan, Golub & LeVeque, American Statistician 37 (1983), 242–247 (corrected two-pass); certified by the univariate sets of
/// NIST StRD. Domain: one value; the deviation from two values on.
package struct MeanAndDeviation: Hashable, Sendable {
  static let transform = Transform(
    name: "sd", formula: "√(Σ (x − mean)² ÷ (n − 1))", source: "Chan, Golub & LeVeque (1983); NIST StRD",
    domain: "n ≥ 2")

  package var mean: Double
  /// Nil for one value.
  package var deviation: Double?

  package init?(_ values: [Double]) {
    guard let shift = values.first else { return nil }
    // Around the first value, so that digits that all share take no part in the sums.
    let count = Double(values.count)
    let offset = values.reduce(0) { $0 + ($1 - shift) } / count
    mean = shift + offset
    guard values.count > 1 else { return }
    var (squares, rest) = (0.0, 0.0)
    for value in values {
      let distance = (value - shift) - offset
      squares += distance * distance
      rest += distance
    }
    deviation = ((squares - rest * rest / count) / (count - 1)).squareRoot()
  }
}
