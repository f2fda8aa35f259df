// How much of a total's growth comes from a part: 贡献率.

import DataCube

/// Contribution to growth: (part − part before) ÷ (total − total before) × 100, with the interval that all four allow.
///
/// Source: 国家统计局, 贡献率 (某因素增量与总增量之比). At current prices; the published 贡献率 of GDP is at constant prices.
/// Domain: levels in the same unit of the same body, and a total that moved.
enum GrowthContribution {
  static let transform = Transform(
    name: "contribution", formula: "Δ part ÷ Δ total × 100", source: "国家统计局: 贡献率",
    domain: "levels in one unit of the same body; the total moved", argument: "the total's indicator",
    needsIndicator: true
  ) { request throws(AggregationError) in
    try request.pairs(sameUnit: true).compactMap { part, total in
      Series(
        part.key.measuring("\(part.key.indicator)对\(total.key.indicator)增长贡献率", unit: "%", kind: .ratio),
        GrowthShare.values(part, total, divisor: { $0.later.value - $0.earlier.value }) {
          $0.later.bounds - $0.earlier.bounds
        }
      )
    }
  }
}
