// Where a series changes its level.

import Foundation

/// Pettitt's test for one change point: K = max |Uₜ| with Uₜ = Σ sign(xᵢ − xⱼ) over i ≤ t < j, and p ≈ 2 · exp(−6 K² ÷ (n³ + n²)).
///
/// Source: Pettitt, "A non-parametric approach to the change-point problem", Applied Statistics 28 (1979), 126–135; as
/// `pyhomogeneity.pettitt_test` without simulation. Domain: n ≥ 5, values that vary; the approximation cannot fall below 0.05
/// for n ≤ 10, so n stands beside it. A trend has a change point too: read it beside the trend test.
package struct PettittTest: Hashable, Sendable {
  static let transform = Transform(
    name: "change_point", formula: "K = max |Uₜ|; p ≈ 2 exp(−6 K² ÷ (n³ + n²))",
    source: "Pettitt, Applied Statistics 28 (1979); pyhomogeneity", domain: "n ≥ 5, values that vary")

  /// How many values stand before the change.
  package var before: Int
  package var k: Double
  package var p: Double
  /// How many values there are.
  package var n: Int

  /// - Parameter y: values in order of time.
  package init?(_ y: [Double]) {
    guard y.count >= 5 else { return nil }
    var best = (before: 0, size: 0)
    var score = 0
    for t in 0..<(y.count - 1) {
      // U grows by the signs of the new value against all: those before it cancel.
      score += y.reduce(0) { $0 + (y[t] > $1 ? 1 : y[t] < $1 ? -1 : 0) }
      if abs(score) > best.size { best = (t + 1, abs(score)) }
    }
    guard best.size > 0 else { return nil }
    before = best.before
    k = Double(best.size)
    n = y.count
    let count = Double(n)
    p = min(1, 2 * exp(-6 * k * k / (count * count * count + count * count)))
  }
}
