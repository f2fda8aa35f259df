// The rows of `tongbi bodies`.

import Aggregation
import DataCube
import Storage

/// Bodies to rows.
enum BodyRow {
  static let layout = RecordLayout(
    [
      "entity", "area_code", "area_revision", "area", "level", "locality", "organ", "n", "n_series", "n_indicators",
      "n_periods", "first", "last",
    ],
    table: ["entity", "area_code", "area", "level", "organ", "n", "n_indicators", "first", "last"])

  static func record(of summary: BodySummary) -> Record {
    [
      "entity": .optional(summary.entity), "area_code": .optional(summary.body?.areaCode),
      "area_revision": .optional(summary.body?.areaRevision), "area": .optional(summary.body?.area?.name),
      "level": .optional(summary.body?.level.rawValue), "locality": .optional(summary.body?.locality),
      "organ": .optional(summary.body?.organ), "n": .whole(summary.observations),
      "n_series": .whole(summary.seriesCount), "n_indicators": .whole(summary.indicators.count),
      "n_periods": .whole(summary.periods.count), "first": .optional(summary.periods.min()?.description),
      "last": .optional(summary.periods.max()?.description),
    ]
  }
}
