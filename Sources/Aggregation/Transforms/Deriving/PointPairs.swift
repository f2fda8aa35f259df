// Points of the same series, or of two, that are told against each other.

import DataCube
import Foundation

extension [TrendPoint] {
  /// By period; the first where a period recurs.
  var byPeriod: [TimePeriod: TrendPoint] {
    Dictionary(map { ($0.period, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Each point with the one that stands before it, as `before` tells; points without one are left out.
  func paired(_ before: (TimePeriod) -> TimePeriod?) -> [(later: TrendPoint, earlier: TrendPoint)] {
    let known = byPeriod
    return compactMap { later in
      before(later.period).flatMap { known[$0] }.map { (later, $0) }
    }
  }

  /// Each point with that of another series in the same period.
  func beside(_ others: [TrendPoint]) -> [(point: TrendPoint, other: TrendPoint)] {
    let known = others.byPeriod
    return compactMap { point in known[point.period].map { (point, $0) } }
  }
}
