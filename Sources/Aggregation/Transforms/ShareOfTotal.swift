// What part of a whole something is: 占比, 比重.

import DataCube

/// Share: part ÷ total × 100 in the same period, with the interval that both intervals allow.
///
/// Source: 国家统计局, 结构相对数. Domain: levels in the unit of a positive total of the same body; `share:国内生产总值`.
enum ShareOfTotal {
  static let transform = Transform(
    name: "share", formula: "part ÷ total × 100", source: "国家统计局: 结构相对数",
    domain: "levels not below 0 in the unit of a positive total of the same body", argument: "the total's indicator",
    needsIndicator: true
  ) { request throws(AggregationError) in
    try request.pairs(sameUnit: true).compactMap { part, total in
      Series(
        part.key.measuring("\(part.key.indicator)占\(total.key.indicator)比重", unit: "%", kind: .ratio),
        part.trendPoints.beside(total.trendPoints).compactMap { Quotient.value($0, per: $1, times: 100) })
    }
  }
}
