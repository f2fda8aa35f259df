// How many places a body moved: 位次升降.

import DataCube

/// Change of rank over a year: rank before − rank, so that 2 is two places up; among the bodies of each year.
///
/// Source: difference of two standard competition rankings. Domain: ranks in both years; where bodies come and go, places
/// move by that alone.
enum BodyRankChange {
  static let transform = Transform(
    name: "rank_change", formula: "rank before − rank", source: "difference of competition rankings",
    domain: "two bodies or more in both years", argument: "descending or ascending"
  ) { request throws(AggregationError) in
    let order = try request.word(otherwise: RankOrder.descending)
    return RankTable(request.series, order: order).series().compactMap { series in
      var key = series.key
      key.indicator += "升降"
      return Series(
        key, series.trendPoints.paired(\.yearBefore).map { Growth.difference($0.earlier, $0.later).at($0.later.period) }
      )
    }
  }
}
