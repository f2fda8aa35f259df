// A panel with one series a row and one period a column.

import DataCube
import Foundation
import Storage

/// Gathers series until all of their periods are known.
struct WidePanel {
  private struct Row {
    var key: SeriesKey
    var values: [TimePeriod: Decimal]
  }

  private var rows: [Row] = []
  private var periods: Set<TimePeriod> = []

  /// The columns that identify a series.
  static let keys = ["entity", "indicator", "indicator_id", "unit", "kind", "frequency", "basis", "prices"]

  mutating func add(_ series: [Series]) {
    for one in series {
      let values = Dictionary(one.observations.compactMap(Self.cell), uniquingKeysWith: { first, _ in first })
      guard !values.isEmpty else { continue }
      periods.formUnion(values.keys)
      rows.append(Row(key: one.key, values: values))
    }
  }

  /// What is stated, or inferred: the only candidate, else the estimate. Plans, and values between which nothing decides,
  /// have no place in a table that cannot mark them.
  private static func cell(_ observation: Observation) -> (TimePeriod, Decimal)? {
    guard observation.evidence == .stated || observation.evidence == .inferred,
      let value = observation.value?.number ?? observation.estimate
    else { return nil }
    return (observation.period, value)
  }

  var layout: RecordLayout {
    let columns = Self.keys + sorted.map(\.description)
    return RecordLayout(columns, table: Set(columns).subtracting(["indicator_id", "frequency", "basis", "prices"]))
  }

  func forEachRecord(_ body: (Record) throws -> Void) rethrows {
    let sorted = sorted
    for row in rows {
      let key = row.key
      var record: Record = [
        "entity": .optional(key.entity), "indicator": .text(key.indicator),
        "indicator_id": .optional(key.indicatorID), "unit": .optional(key.unit), "kind": .text(key.kind.rawValue),
        "frequency": .text(key.frequency.rawValue), "basis": .optional(key.basis?.rawValue),
        "prices": .optional(key.prices?.rawValue),
      ]
      for period in sorted { record[period.description] = .optional(row.values[period]) }
      try body(record)
    }
  }

  private var sorted: [TimePeriod] { periods.sorted() }
}
