// The rows of `tongbi aggregate`: one group and period a row.

import Aggregation
import DataCube
import Storage

/// Aggregates to rows.
enum AggregateRow {
  static let layout = RecordLayout(
    [
      "indicator", "indicator_id", "unit", "kind", "frequency", "basis", "group", "area_code", "level", "period", "n",
      "n_expected", "complete", "missing", "overlapping", "sum", "sum_low", "sum_high", "mean", "mean_low", "mean_high",
      "median", "median_low", "median_high", "min", "min_low", "min_high", "min_entity", "max", "max_low", "max_high",
      "max_entity", "sd", "entities",
    ], table: [])

  static func record(of aggregate: BodyAggregate) -> Record {
    let key = aggregate.key
    func texts(_ list: [String]) -> RecordValue { .list(list.map(RecordValue.text)) }
    var record: Record = [
      "indicator": .text(key.indicator), "indicator_id": .optional(key.indicatorID), "unit": .optional(key.unit),
      "kind": .text(key.kind.rawValue), "frequency": .text(key.frequency.rawValue),
      "basis": .optional(key.basis?.rawValue), "group": .optional(aggregate.group?.name),
      "area_code": .optional(aggregate.group?.code), "level": .optional(aggregate.level?.rawValue),
      "period": .text(aggregate.period.description), "n": .whole(aggregate.members.count),
      "n_expected": .whole(aggregate.expected), "complete": .flag(aggregate.isComplete),
      "missing": texts(aggregate.missing), "overlapping": texts(aggregate.overlapping),
    ]
    func add(_ name: String, _ value: AggregatedValue?) {
      record[name] = .optional(value?.value)
      record["\(name)_low"] = .optional(value?.bounds.low)
      record["\(name)_high"] = .optional(value?.bounds.high)
    }
    add("sum", aggregate.sum)
    add("mean", aggregate.mean)
    add("median", aggregate.median)
    add("min", aggregate.least)
    record["min_entity"] = .optional(aggregate.leastBody)
    add("max", aggregate.greatest)
    record["max_entity"] = .optional(aggregate.greatestBody)
    record["sd"] = .optional(aggregate.deviation)
    record["entities"] = texts(aggregate.members.map { $0.entity ?? "" })
    return record
  }
}
