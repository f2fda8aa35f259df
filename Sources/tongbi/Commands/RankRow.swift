// The rows of `tongbi rank`: one body a row, first the first.

import Aggregation
import DataCube
import Storage

/// Ranks to rows.
enum RankRow {
  static let layout = RecordLayout(
    [
      "indicator", "indicator_id", "unit", "kind", "frequency", "basis", "period", "rank", "rank_low", "rank_high",
      "n_bodies", "entity", "value", "value_low", "value_high", "evidence", "rank_before", "rank_change",
    ],
    table: [
      "indicator", "basis", "period", "rank", "entity", "value", "unit", "evidence", "rank_before", "rank_change",
    ])

  /// - Parameter before: the body's rank in the year before.
  static func record(of ranked: RankedPoint, in ranking: RankTable.Ranking, before: Int?) -> Record {
    let (key, point) = (ranked.key, ranked.point)
    return [
      "indicator": .text(key.indicator), "indicator_id": .optional(key.indicatorID), "unit": .optional(key.unit),
      "kind": .text(key.kind.rawValue), "frequency": .text(key.frequency.rawValue),
      "basis": .optional(key.basis?.rawValue), "period": .text(ranking.period.description),
      "rank": .whole(ranked.rank), "rank_low": .whole(ranked.possible.lowerBound),
      "rank_high": .whole(ranked.possible.upperBound), "n_bodies": .whole(ranked.count),
      "entity": .optional(key.entity), "value": .decimal(point.value), "value_low": .optional(point.bounds.low),
      "value_high": .optional(point.bounds.high), "evidence": .text(point.evidence.rawValue),
      "rank_before": .optional(before), "rank_change": .optional(before.map { $0 - ranked.rank }),
    ]
  }
}
