// The standard normal distribution.

import Foundation

/// The standard normal distribution N(0, 1).
package enum NormalDistribution {
  /// P(|Z| ≥ |z|), by erfc, so that small probabilities keep their digits (Abramowitz & Stegun 26.2.29).
  package static func twoSided(_ z: Double) -> Double { erfc(abs(z) / 2.0.squareRoot()) }

  /// The z with P(Z ≤ z) = `probability`, for 0 < probability < 1; by bisection of erfc.
  package static func quantile(_ probability: Double) -> Double {
    RootFinding.bisect(from: -40, to: 40) { 0.5 * erfc(-$0 / 2.0.squareRoot()) - probability }
  }
}
