// A value that passes through zero, for which there is no growth in percent.

/// From profit to loss, or from below zero to above it.
package enum SignChange: Sendable {
  case toNegative
  case toPositive

  /// Nil where both values stand on one side of zero, or one is zero.
  package init?(from before: Double, to value: Double) {
    if before > 0, value < 0 {
      self = .toNegative
    } else if before < 0, value > 0 {
      self = .toPositive
    } else {
      return nil
    }
  }

  /// `由盈转亏` of profits, `由正转负` of all else.
  package func chinese(_ indicator: String) -> String {
    let isProfit = ["利润", "盈", "损益"].contains { indicator.contains($0) }
    switch self {
    case .toNegative: return isProfit ? "由盈转亏" : "由正转负"
    case .toPositive: return isProfit ? "由亏转盈" : "由负转正"
    }
  }

  package var english: String {
    switch self {
    case .toNegative: "from above zero to below it"
    case .toPositive: "from below zero to above it"
    }
  }
}
