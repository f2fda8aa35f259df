// The rows of `tongbi evaluate`: scores, and differences.

import Evaluation
import Storage

/// Scores and remarks to rows.
enum EvaluationRow {
  static let layout = RecordLayout(
    ["document", "figures", "precision", "recall", "f1", "record", "change_record", "changes", "fields"],
    nested: ["fields": EvaluatedField.allCases.map(\.rawValue)], table: [])

  static let remarkLayout = RecordLayout(
    ["document", "start", "error", "quote", "indicator", "expected", "got"], table: [])

  /// - Parameter document: nil for all documents together, whose row has no such key.
  static func record(of score: Score, document: String? = nil) -> Record {
    var row = Record()
    if let document { row["document"] = .text(document) }
    row["figures"] = .whole(score.figures)
    row["precision"] = .real(score.precision)
    row["recall"] = .real(score.recall)
    row["f1"] = .real(score.f1)
    row["record"] = .real(score.record)
    row["change_record"] = .optional(score.changeRecord)
    row["changes"] = .whole(score.changes)
    var fields = Record()
    for field in EvaluatedField.allCases {
      if let share = score.accuracy(of: field) { fields[field.rawValue] = .real(share) }
    }
    row["fields"] = .record(fields)
    return row
  }

  static func record(of remark: EvaluationRemark) -> Record {
    [
      "document": .text(remark.document), "start": .whole(remark.start), "error": .text(remark.kind.name),
      "quote": .text(remark.quote), "indicator": .text(remark.indicator), "expected": .optional(remark.expected),
      "got": .optional(remark.got),
    ]
  }
}

extension Evaluation {
  /// Differences, those of one kind together; within a kind in the order of the gold's documents and of their text.
  var remarksByKind: [EvaluationRemark] {
    let order = Dictionary(documents.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    return EvaluationRemark.Kind.all.flatMap { kind in
      remarks.filter { $0.kind == kind }.sorted {
        (order[$0.document] ?? 0, $0.start) < (order[$1.document] ?? 0, $1.start)
      }
    }
  }
}
