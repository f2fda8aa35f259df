// The regularised incomplete beta function.

import Foundation

/// I_x(a, b) for a, b > 0 and 0 ≤ x ≤ 1.
enum IncompleteBeta {
  /// By the continued fraction of DLMF 8.17.22, evaluated by Lentz's method; about 14 digits.
  static func regularized(_ x: Double, _ a: Double, _ b: Double) -> Double {
    if x <= 0 { return 0 }
    if x >= 1 { return 1 }
    // The fraction converges fast where x < (a + 1) ÷ (a + b + 2); else the symmetry I_x(a, b) = 1 − I_{1−x}(b, a).
    if x > (a + 1) / (a + b + 2) { return 1 - regularized(1 - x, b, a) }
    let front = exp(a * log(x) + b * log1p(-x) - (lgamma(a) + lgamma(b) - lgamma(a + b))) / a
    return front / fraction(x, a, b)
  }

  private static func fraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
    let tiny = 1e-300
    var value = 1.0
    var c = 1.0
    var d = 0.0
    for step in 1...500 {
      let m = Double(step / 2)
      let coefficient =
        step.isMultiple(of: 2)
        ? m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        : -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 + coefficient * d
      if abs(d) < tiny { d = tiny }
      d = 1 / d
      c = 1 + coefficient / c
      if abs(c) < tiny { c = tiny }
      value *= c * d
      if abs(c * d - 1) < 1e-16 { break }
    }
    return value
  }
}
