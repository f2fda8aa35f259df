// What may be said of a series in one word.

/// The outcome of the trend test.
package enum TrendVerdict: String, Sendable {
  case rising, falling
  case noTrend = "no trend"
  /// Fewer than five points: at n = 4 the exact two-sided test cannot fall below 0.083.
  case tooShort = "too short"

  /// The fewest points on which anything is said.
  static let fewestPoints = 5

  /// Mann–Kendall, two-sided, at `alpha`.
  package init(_ test: MannKendall?, p: Double?, count: Int, alpha: Double) {
    guard count >= Self.fewestPoints, let test, let p else {
      self = .tooShort
      return
    }
    self = p < alpha ? (test.s > 0 ? .rising : .falling) : .noTrend
  }
}
