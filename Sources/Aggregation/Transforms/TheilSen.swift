// The median of all slopes between two points.

import Foundation

/// Theil–Sen slope with its 95% interval by Kendall's variance; intercept = median(y) − slope · median(x).
///
/// Source: Sen, "Estimates of the regression coefficient based on Kendall's tau", JASA 63 (1968), 1379–1389; the same as
/// `scipy.stats.theilslopes(method="separate")`. Domain: two points at different x.
package struct TheilSen: Hashable, Sendable {
  static let transform = Transform(
    name: "theil_sen", formula: "median of (yⱼ − yᵢ) ÷ (xⱼ − xᵢ) over xⱼ > xᵢ",
    source: "Sen, JASA 63 (1968); scipy.stats.theilslopes, separate intercept", domain: "n ≥ 2 at different x")

  package var slope: Double
  package var intercept: Double
  /// Nil where the variance is not positive.
  package var slopeInterval: ClosedRange<Double>?

  package init?(x: [Double], y: [Double]) {
    guard x.count >= 2, x.count == y.count else { return nil }
    var slopes: [Double] = []
    for i in x.indices {
      for j in x.indices where x[j] > x[i] { slopes.append((y[j] - y[i]) / (x[j] - x[i])) }
    }
    guard !slopes.isEmpty else { return nil }
    slopes.sort()
    slope = Median.of(slopes)
    intercept = Median.of(y) - slope * Median.of(x)
    let n = Double(x.count)
    let variance =
      (n * (n - 1) * (2 * n + 5) - MannKendall.tieTerm(x) - MannKendall.tieTerm(y)) / 18
    guard variance >= 0 else { return }
    let reach = -NormalDistribution.quantile(0.025) * variance.squareRoot()
    let count = Double(slopes.count)
    let upper = min(Int(((count + reach) / 2).rounded(.toNearestOrEven)), slopes.count - 1)
    let lower = max(Int(((count - reach) / 2).rounded(.toNearestOrEven)) - 1, 0)
    if lower <= upper { slopeInterval = slopes[lower]...slopes[upper] }
  }
}
