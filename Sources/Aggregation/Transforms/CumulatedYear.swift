// Months or quarters added up from January on: 累计.

import DataCube

/// Year to date: the sum of all months or quarters from January to each of them, intervals added.
///
/// Source: 国家统计局, 累计值. Domain: levels that add up over time; the sum stops where a period is missing, and December is left
/// to `annual`.
enum CumulatedYear {
  static let transform = Transform(
    name: "cumulate", formula: "x₁ + … + xₘ from January on", source: "国家统计局: 累计值",
    domain: "levels by month or quarter, none missing since January"
  ) { request throws(AggregationError) in
    request.series.compactMap { series in
      guard series.key.kind == .level, series.key.frequency == .month || series.key.frequency == .quarter else {
        return nil
      }
      return Series(series.key.every(.cumulative), values(series.trendPoints))
    }
  }

  /// One value a period, from January to its end.
  static func values(_ points: [TrendPoint]) -> [DerivedValue] {
    let known = points.byPeriod
    return points.compactMap { last in
      let months = last.period.last.months
      guard months.upperBound < 12, months.upperBound > 1 else { return nil }
      var run = [last]
      while run[0].period.first.months.lowerBound > 1 {
        guard let before = run[0].period.preceding, let point = known[before] else { return nil }
        run.insert(point, at: 0)
      }
      return PointSum.sum(run, at: .months(last.period.first.year, 1, months.upperBound))
    }
  }
}
