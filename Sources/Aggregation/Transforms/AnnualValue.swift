// Years out of months, quarters or halves.

import DataCube
import Foundation

/// Annual values: the sum, the mean or the last of all months, quarters or halves of a year.
///
/// A year is made only of all its parts: eleven months are no year, and a missing one is never guessed. Flows (output, cases)
/// are summed, stocks (population, deposits) told by their last period, rates by their mean; only the user knows which, the
/// default being the sum for levels and the mean for rates. Source: Eurostat, *ESS guidelines on temporal disaggregation, benchmarking
/// and reconciliation* (2018), aggregation constraints. Domain: levels and rates by month, quarter or half; rates have no sum.
enum AnnualValue {
  static let transform = Transform(
    name: "annual", formula: "sum, mean or last of all 12 months, 4 quarters or 2 halves",
    source: "Eurostat, ESS guidelines on temporal disaggregation, aggregation constraints",
    domain: "complete years of months, quarters or halves; no sum of rates", argument: "sum, mean or last"
  ) { request throws(AggregationError) in
    let asked = try request.argument == nil ? nil : request.word(otherwise: Rule.sum)
    return request.series.compactMap { series in
      guard series.key.kind != .change, let count = parts[series.key.frequency] else { return nil }
      let isRate = series.key.kind == .ratio
      if isRate, asked == .sum { return nil }
      let rule = asked ?? (isRate ? .mean : .sum)
      return Series(series.key.every(.year), values(series.trendPoints, count: count, rule: rule))
    }
  }

  /// How the parts of a year become one value.
  enum Rule: String, CaseIterable {
    case sum, mean, last
  }

  /// How many periods a year has.
  static let parts: [Frequency: Int] = [.month: 12, .quarter: 4, .half: 2]

  /// One value a complete year, in order.
  static func values(_ points: [TrendPoint], count: Int, rule: Rule) -> [DerivedValue] {
    let years = Dictionary(grouping: points.byPeriod.values, by: \.period.first.year)
    return years.sorted { $0.key < $1.key }.compactMap { year, members in
      guard members.count == count else { return nil }
      let ordered = members.sorted { $0.period < $1.period }
      switch rule {
      case .sum: return PointSum.sum(ordered, at: .year(year))
      case .mean: return PointSum.mean(ordered, at: .year(year))
      case .last:
        return ordered.last.map {
          DerivedValue(.year(year), $0.value, $0.bounds, "\($0.value.plainText) (\($0.period))", from: [$0])
        }
      }
    }
  }
}
