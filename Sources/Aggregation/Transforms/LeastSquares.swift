// The straight line with the least squared residuals.

import Foundation

/// Ordinary least squares of y on x: slope = Sxy ÷ Sxx, its 95% interval slope ± t(0.975, n−2) · s ÷ √Sxx, and the
/// two-sided p of slope = 0.
///
/// Source: Draper & Smith, *Applied Regression Analysis*, 1.2–1.4; the same as `scipy.stats.linregress`. Domain: two
/// points at different x; interval and p from three points on.
package struct LeastSquares: Hashable, Sendable {
  static let transform = Transform(
    name: "ols", formula: "slope = Sxy ÷ Sxx; interval by Student's t with n − 2 degrees of freedom",
    source: "Draper & Smith, Applied Regression Analysis; scipy.stats.linregress",
    domain: "n ≥ 2 at different x; interval and p: n ≥ 3")

  package var slope: Double
  package var intercept: Double
  /// The share of variance explained; nil where y does not vary.
  package var rSquared: Double?
  package var slopeInterval: ClosedRange<Double>?
  package var p: Double?

  package init?(x: [Double], y: [Double]) {
    let count = Double(x.count)
    guard x.count >= 2, x.count == y.count else { return nil }
    let meanX = x.reduce(0, +) / count
    let meanY = y.reduce(0, +) / count
    var (sxx, sxy, syy) = (0.0, 0.0, 0.0)
    for (x, y) in zip(x, y) {
      sxx += (x - meanX) * (x - meanX)
      sxy += (x - meanX) * (y - meanY)
      syy += (y - meanY) * (y - meanY)
    }
    guard sxx > 0 else { return nil }
    let slope = sxy / sxx
    let intercept = meanY - slope * meanX
    self.slope = slope
    self.intercept = intercept
    rSquared = syy > 0 ? min(1, sxy * sxy / (sxx * syy)) : nil
    guard x.count >= 3, syy > 0 else { return }
    let residuals = zip(x, y).reduce(0) { sum, point in
      let residual = point.1 - meanY - slope * (point.0 - meanX)
      return sum + residual * residual
    }
    let student = StudentT(degrees: count - 2)
    let error = (residuals / (count - 2) / sxx).squareRoot()
    let reach = student.quantile(0.975) * error
    slopeInterval = (slope - reach)...(slope + reach)
    p = error == 0 ? 0 : student.twoSided(slope / error)
  }
}
