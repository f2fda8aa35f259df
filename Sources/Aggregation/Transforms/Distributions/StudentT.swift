// Student's t distribution.

import Foundation

/// Student's t with `degrees` of freedom, a positive number.
package struct StudentT: Sendable {
  package let degrees: Double

  package init(degrees: Double) { self.degrees = degrees }

  /// P(|T| ≥ |t|) = I_x(ν/2, 1/2) with x = ν ÷ (ν + t²) (Abramowitz & Stegun 26.7.1).
  package func twoSided(_ t: Double) -> Double {
    if t.isInfinite { return 0 }
    return IncompleteBeta.regularized(degrees / (degrees + t * t), degrees / 2, 0.5)
  }

  /// The t with P(T ≤ t) = `probability`, for 0.5 ≤ probability < 1.
  package func quantile(_ probability: Double) -> Double {
    let tail = 2 * (1 - probability)
    var high = 2.0
    while twoSided(high) > tail { high *= 2 }
    return RootFinding.bisect(from: 0, to: high) { tail - twoSided($0) }
  }
}
