// Series as rows: one observation a row, the keys of `tongbi series` in their order.

import DataCube

/// Observations to rows.
package enum SeriesRecord {
  /// The keys in their order; `tongbi codebook` says what each means.
  package static let layout = RecordLayout(
    [
      "entity", "indicator", "indicator_id", "indicator_stated", "unit", "kind", "frequency", "basis", "period",
      "value", "estimate", "value_low", "value_high", "candidates", "approximation", "prices", "evidence",
      "derivation", "sources", "break",
    ],
    table: ["entity", "indicator", "kind", "period", "value", "estimate", "unit", "evidence", "derivation"])

  /// Every observation of a series, in order of period.
  package static func records(of series: Series) -> [Record] {
    series.observations.map { record(of: $0, in: series.key) }
  }

  package static func record(of observation: Observation, in key: SeriesKey) -> Record {
    [
      "entity": .optional(key.entity), "indicator": .text(key.indicator), "indicator_id": .optional(key.indicatorID),
      "indicator_stated": .text(observation.indicatorStated), "unit": .optional(key.unit),
      "kind": .text(key.kind.rawValue), "frequency": .text(key.frequency.rawValue),
      "basis": .optional(key.basis?.rawValue), "period": .text(observation.period.description),
      "value": .optional(observation.value?.number), "estimate": .optional(observation.estimate),
      "value_low": .optional(observation.bounds.low), "value_high": .optional(observation.bounds.high),
      "candidates": .optional(observation.candidates.map { $0.map(RecordValue.decimal) }),
      "approximation": .text(observation.approximation.rawValue), "prices": .optional(observation.prices?.rawValue),
      "evidence": .text(observation.evidence.rawValue), "derivation": .optional(observation.derivation),
      "sources": .list(observation.sources.map { .record(Record($0)) }),
      "break": .optional(observation.breakReason),
    ]
  }
}
