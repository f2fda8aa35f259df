// Why a printed growth and two printed levels need not agree.

/// What stands between a printed growth and the levels beside it.
package enum GrowthCaution: String, CaseIterable, Sendable {
  /// The growth is real: no nominal level may be inferred from it, and none contradicts it.
  case constantPrices = "constant-prices"
  /// The growth may be real or nominal: the report's words decide.
  case ambiguousPrices = "ambiguous-prices"
  /// The growth is told for a like-for-like coverage (可比口径, 同口径), the levels for the coverage of their year.
  case comparableCoverage = "comparable-coverage"

  /// What an author may answer to a growth that does not follow from two levels.
  package var harmlessCause: String {
    switch self {
    case .constantPrices: "the growth is at constant prices"
    case .ambiguousPrices: "the growth is in real terms"
    case .comparableCoverage: "the growth is told for a comparable coverage"
    }
  }

  /// Whether to infer a prior level from the growth would be wrong rather than merely unsafe.
  package var forbidsInference: Bool { self == .constantPrices }
}
