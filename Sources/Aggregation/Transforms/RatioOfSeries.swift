// One series by another: per head, per household, per hectare.

import DataCube

/// Ratio of two series: value ÷ other in the same period, in the unit 元/人, with the interval that both intervals allow.
///
/// Source: 国家统计局, 强度相对数 (人均). Domain: levels not below 0, the other one above 0, of the same body; `per:常住人口`. The
/// quotient of a flow and a year-end stock is not the official 人均, which divides by the mean population of the year.
enum RatioOfSeries {
  static let transform = Transform(
    name: "per", formula: "value ÷ other", source: "国家统计局: 强度相对数",
    domain: "levels not below 0, the other above 0, of the same body", argument: "the other indicator",
    needsIndicator: true
  ) { request throws(AggregationError) in
    try request.pairs(sameUnit: false).compactMap { series, other in
      let units = [series.key.unit ?? "1", other.key.unit ?? "1"]
      return Series(
        series.key.measuring(
          "\(series.key.indicator)与\(other.key.indicator)之比",
          unit: units[0] == units[1] ? nil : units.joined(separator: "/"),
          kind: .ratio),
        series.trendPoints.beside(other.trendPoints).compactMap { Quotient.value($0, per: $1, times: 1) })
    }
  }
}
