// By how many points a part moves the growth of its total: 拉动.

import DataCube

/// Pull on growth: (part − part before) ÷ total before × 100, in percentage points; over all parts they sum to the total's growth.
///
/// Source: 国家统计局, 拉动百分点 (贡献率 × 总量增长速度). At current prices. Domain: levels in the same unit of the same body, and a
/// total above 0 the year before.
enum GrowthPull {
  static let transform = Transform(
    name: "pull", formula: "Δ part ÷ earlier total × 100", source: "国家统计局: 拉动百分点",
    domain: "levels in one unit of the same body; the total of the year before is above 0",
    argument: "the total's indicator",
    needsIndicator: true
  ) { request throws(AggregationError) in
    try request.pairs(sameUnit: true).compactMap { part, total in
      Series(
        part.key.measuring("\(part.key.indicator)拉动\(total.key.indicator)增长", unit: "个百分点", kind: .ratio),
        GrowthShare.values(part, total, divisor: { max(0, $0.earlier.value) }) { $0.earlier.bounds })
    }
  }
}
