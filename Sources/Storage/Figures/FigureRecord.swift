// Figures as the rows of `tongbi extract`: one place for their keys and their order.

import DataCube

/// Figures to rows and back.
package enum FigureRecord {
  /// The keys in their order; `tongbi codebook` says what each means.
  package static let layout = RecordLayout(
    [
      "document", "start", "end", "quote", "indicator", "value", "unit", "kind", "period", "entity", "status",
      "approximation", "basis", "of", "part_of", "duplicate_of", "value_low", "value_high", "last_place", "readings",
      "confidence", "decisions",
    ],
    table: ["entity", "indicator", "period", "value", "unit", "kind", "basis", "status", "quote"])

  /// - Parameter explain: whether the row lists which rule decided which field by which words.
  package static func record(of figure: Figure, explain: Bool = false) -> Record {
    var row: Record = [
      "document": .text(figure.span.document), "start": .whole(figure.span.start), "end": .whole(figure.span.end),
      "quote": .text(figure.span.quote), "indicator": .text(figure.indicator),
      "value": .decimal(figure.value.number), "unit": .optional(figure.unit), "kind": .text(figure.kind.rawValue),
      "period": .optional(figure.period?.description), "entity": .optional(figure.entity),
      "status": .text(figure.status.rawValue), "approximation": .text(figure.approximation.rawValue),
      "basis": .optional(figure.basis?.rawValue), "of": .optional(figure.of), "part_of": .optional(figure.partOf),
      "duplicate_of": .optional(figure.duplicateOf),
    ]
    if let range = figure.range {
      row["value_low"] = .decimal(range.low.number)
      row["value_high"] = .decimal(range.high.number)
    }
    row["last_place"] = .whole(figure.value.lastPlace)
    if !figure.readings.isEmpty { row["readings"] = .list(figure.readings.map { .decimal($0.number) }) }
    row["confidence"] = .real(figure.confidence)
    if explain {
      row["decisions"] = .list(
        figure.decisions.map {
          .record(["field": .text($0.field), "rule": .text($0.rule), "words": .text($0.words)])
        })
    }
    return row
  }
}
