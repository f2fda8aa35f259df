// Whether two small counts differ by more than chance.

import DataCube
import Foundation

/// Exact comparison of two counts: given their sum n = a + b, equal rates make b binomial with n and ½, so that
/// p = min(1, 2 · P(X ≤ min(a, b))).
///
/// 13 cases after 19 have p = 0.377: a difference that two equal years give more often than every third time. Source: Przyborowski &
/// Wilenski, Biometrika 31 (1940), 313–323 (the conditional test of two Poisson means); as `scipy.stats.binomtest(a, a + b)`.
/// Domain: whole counts of events that happen independently of each other, told for periods of the same length.
package enum CountComparison {
  static let transform = Transform(
    name: "chance_p", formula: "min(1, 2 · P(X ≤ min(a, b))), X binomial with a + b and ½",
    source: "Przyborowski & Wilenski, Biometrika 31 (1940); scipy.stats.binomtest", domain: "whole counts not below 0")

  /// Both counts up to this are small: above it even little changes pass the test, and other causes than chance rule.
  package static let smallCount: Decimal = 100

  /// The two-sided p of equal rates.
  package static func p(_ first: Int, _ second: Int) -> Double {
    let least = Double(min(first, second))
    let total = Double(first + second)
    if first == second { return 1 }
    // P(X ≤ k) = I_{1/2}(n − k, k + 1).
    return min(1, 2 * IncompleteBeta.regularized(0.5, total - least, least + 1))
  }

  /// The greatest p that the intervals of two small counts allow; nil where one is no small whole count.
  package static func p(_ earlier: TrendPoint, _ later: TrendPoint) -> Double? {
    guard let first = counts(earlier), let second = counts(later) else { return nil }
    // p falls with the distance: the nearest pair of allowed counts decides.
    if first.overlaps(second) { return 1 }
    return first.upperBound < second.lowerBound
      ? p(first.upperBound, second.lowerBound) : p(second.upperBound, first.lowerBound)
  }

  private static func counts(_ point: TrendPoint) -> ClosedRange<Int>? {
    guard let low = point.bounds.low, let high = point.bounds.high, low >= 0, high <= smallCount else { return nil }
    let first = low.rounded(atPlace: 0, .up)
    let last = high.rounded(atPlace: 0, .down)
    guard first <= last else { return nil }
    return NSDecimalNumber(decimal: first).intValue...NSDecimalNumber(decimal: last).intValue
  }
}
