// The arithmetic that contribution and pull share.

import DataCube
import Foundation

/// A part's change held against something of its total, year by year.
enum GrowthShare {
  /// Two points of one series, a year apart.
  typealias Change = (later: TrendPoint, earlier: TrendPoint)

  /// (part − part before) ÷ divisor × 100 for every year of which both are known; none where the divisor is 0.
  static func values(
    _ part: Series, _ total: Series, divisor: (Change) -> Decimal, bounds: (Change) -> ValueBounds
  ) -> [DerivedValue] {
    let totals = Dictionary(
      total.trendPoints.paired(\.yearBefore).map { ($0.later.period, $0) }, uniquingKeysWith: { first, _ in first })
    return part.trendPoints.paired(\.yearBefore).compactMap { change in
      guard let whole = totals[change.later.period] else { return nil }
      let below = divisor(whole)
      let difference = change.later.value - change.earlier.value
      guard let value = (difference * 100).divided(by: below, .nearest) else { return nil }
      let above = (change.later.bounds - change.earlier.bounds).scaled(by: 100)
      return DerivedValue(
        change.later.period, value, above.signedQuotient(by: bounds(whole)),
        "(\(change.later.value.plainText) − \(change.earlier.value.plainText)) ÷ \(below.plainText) × 100",
        from: [change.earlier, change.later, whole.earlier, whole.later])
    }
  }
}
