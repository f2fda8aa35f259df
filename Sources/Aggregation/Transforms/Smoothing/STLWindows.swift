// How far each smoother of STL looks.

/// Window lengths, all odd, as Cleveland et al. advise and statsmodels has them by default.
struct STLWindows {
  let seasonal = 7
  let trend: Int
  let lowPass: Int

  init(period: Int) {
    // The smallest odd number not below 1.5 · period ÷ (1 − 1.5 ÷ seasonal).
    trend = Self.odd(Int((1.5 * Double(period) / (1 - 1.5 / Double(seasonal))).rounded(.up)))
    lowPass = Self.odd(period + 1)
  }

  private static func odd(_ number: Int) -> Int { number.isMultiple(of: 2) ? number + 1 : number }
}
