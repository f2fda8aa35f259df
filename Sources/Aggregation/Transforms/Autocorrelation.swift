// How much a value resembles the one before.

import Foundation

/// Lag-1 autocorrelation: Σ (yₜ − ȳ)(yₜ₊₁ − ȳ) ÷ Σ (yₜ − ȳ)².
///
/// Source: Box & Jenkins, *Time Series Analysis*, 2.1.5. A high value means that the tests of trend are too confident.
/// Domain: n ≥ 3 and values that vary; pairs with a gap between them are left out of the upper sum.
package enum Autocorrelation {
  static let transform = Transform(
    name: "lag1", formula: "Σ (yₜ − ȳ)(yₜ₊₁ − ȳ) ÷ Σ (yₜ − ȳ)²", source: "Box & Jenkins, Time Series Analysis",
    domain: "n ≥ 3, values that vary")

  /// - Parameter adjacent: for every point but the last, whether the next one is its direct successor in time.
  package static func lagOne(_ y: [Double], adjacent: [Bool]) -> Double? {
    guard y.count >= 3 else { return nil }
    let mean = y.reduce(0, +) / Double(y.count)
    let spread = y.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    guard spread > 0 else { return nil }
    let product = zip(zip(y, y.dropFirst()), adjacent).reduce(0) { sum, pair in
      pair.1 ? sum + (pair.0.0 - mean) * (pair.0.1 - mean) : sum
    }
    return product / spread
  }
}
