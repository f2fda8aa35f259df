// At whose prices the growth of an indicator is printed.

/// How an indicator's printed growth relates to its printed levels.
package enum GrowthPrices: String, CaseIterable, Sendable {
  /// Growth of the printed levels.
  case current
  /// Real growth beside levels at current prices: 国内生产总值, 增加值.
  case constant
  /// Some bodies print nominal, some real growth, some both: only the report's words (实际增长) tell. 人均可支配收入.
  case ambiguous
}
