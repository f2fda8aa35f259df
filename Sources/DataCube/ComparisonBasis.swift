// What a change is measured against: SDMX's TRANSFORMATION.

/// The state that a change is measured against.
package enum ComparisonBasis: String, CaseIterable, Sendable {
  /// 同比, 比上年, 较去年, 按年.
  case yearOnYear = "year-on-year"
  /// 环比, 比上月.
  case previousPeriod = "previous-period"
  /// A named year, plan, budget, other area; 年均; 由A到B.
  case stated
  /// A bare 增长 with no basis in reach.
  case unspecified
}
