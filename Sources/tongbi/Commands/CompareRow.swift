// The rows of `tongbi compare`: one value of one body a row.

import Aggregation
import DataCube
import Storage

/// Compared values to rows.
enum CompareRow {
  static let layout = RecordLayout(
    [
      "indicator", "indicator_id", "unit", "kind", "frequency", "basis", "period", "entity", "value", "value_low",
      "value_high", "evidence", "rank", "rank_low", "rank_high", "n_bodies", "base", "difference", "difference_low",
      "difference_high", "ratio", "ratio_low", "ratio_high",
    ], table: [])

  static func record(of row: BodyComparison) -> Record {
    let (key, point) = (row.key, row.point)
    var record: Record = [
      "indicator": .text(key.indicator), "indicator_id": .optional(key.indicatorID), "unit": .optional(key.unit),
      "kind": .text(key.kind.rawValue), "frequency": .text(key.frequency.rawValue),
      "basis": .optional(key.basis?.rawValue), "period": .text(point.period.description),
      "entity": .optional(key.entity), "value": .decimal(point.value), "value_low": .optional(point.bounds.low),
      "value_high": .optional(point.bounds.high), "evidence": .text(point.evidence.rawValue),
      "rank": .optional(row.rank?.rank), "rank_low": .optional(row.rank?.possible.lowerBound),
      "rank_high": .optional(row.rank?.possible.upperBound), "n_bodies": .whole(row.rank?.count ?? 1),
      "base": .optional(row.base),
    ]
    for (name, derived) in [("difference", row.difference), ("ratio", row.ratio)] {
      record[name] = .optional(derived?.value)
      record["\(name)_low"] = .optional(derived?.bounds.low)
      record["\(name)_high"] = .optional(derived?.bounds.high)
    }
    return record
  }
}
