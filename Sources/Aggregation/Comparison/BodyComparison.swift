// Bodies side by side.

import DataCube

/// One value of one body, held against the others and against one of them.
package struct BodyComparison: Hashable, Sendable {
  package var key: SeriesKey
  package var point: TrendPoint
  /// Its place among the bodies of the period; nil where it is alone.
  package var rank: RankedPoint?
  /// The body that the others are held against; nil where no series has one.
  package var base: String?
  /// Value − that of the base body in the same period; nil for the base itself and where it has none.
  package var difference: DerivedValue?
  /// Value ÷ that of the base body, for levels not below 0.
  package var ratio: DerivedValue?

  /// Every value of every series, in order of indicator, period and rank.
  ///
  /// - Parameters:
  ///   - base: the body that others are held against; nil for the first.
  ///   - order: which end has rank 1.
  package static func comparisons(
    of series: [Series], base: String? = nil, order: RankOrder = .descending
  ) -> [BodyComparison] {
    var ranks: [SeriesKey: [TimePeriod: RankedPoint]] = [:]
    for ranking in RankTable(series, order: order).rankings {
      for point in ranking.points { ranks[point.key, default: [:]][ranking.period] = point }
    }
    func shared(_ key: SeriesKey) -> SeriesKey {
      var key = key
      key.entity = nil
      return key
    }
    let base = base ?? series.first { $0.key.entity != nil }?.key.entity
    var order: [SeriesKey] = []
    for key in series.map({ shared($0.key) }) where !order.contains(key) { order.append(key) }
    return order.flatMap { key -> [BodyComparison] in
      let members = series.filter { shared($0.key) == key }
      let against = members.first { $0.key.entity == base }?.trendPoints.byPeriod ?? [:]
      let rows = members.flatMap { series in
        series.trendPoints.map { point in
          let other = series.key.entity == base ? nil : against[point.period]
          return BodyComparison(
            key: series.key, point: point, rank: ranks[series.key]?[point.period], base: base,
            difference: other.map { Growth.difference(point, $0) },
            ratio: key.kind == .level ? other.flatMap { Quotient.value(point, per: $0, times: 1) } : nil)
        }
      }
      return rows.enumerated().sorted { left, right in
        (left.element.point.period, left.element.rank?.rank ?? 0, left.offset)
          < (right.element.point.period, right.element.rank?.rank ?? 0, right.offset)
      }.map(\.element)
    }
  }
}
