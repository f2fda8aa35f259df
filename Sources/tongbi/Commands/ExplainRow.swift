// The rows of `tongbi explain`: an observation, its sentences, and what the audit says of its figures.

import DataCube
import Reconciliation
import Storage

/// Observations with everything behind them to rows.
enum ExplainRow {
  static let layout = RecordLayout(
    SeriesRecord.layout.columns + [RecordLayout.Column("checks"), RecordLayout.Column("lines")])

  static func record(
    of observation: Observation, in key: SeriesKey, findings: [AuditFinding], excerpts: SourceExcerpts
  ) -> Record {
    var record = SeriesRecord.record(of: observation, in: key)
    record["sources"] = .list(
      observation.sources.map { .record(MarkedExcerpt.record(of: $0, in: excerpts)) })
    record["checks"] = .list(
      findings.map { finding in
        .record([
          "check": .text(finding.check), "verdict": .text(finding.verdict.rawValue), "proof": .text(finding.proof),
        ])
      })
    record["lines"] = .list(
      observation.sources.flatMap { MarkedExcerpt.lines(of: $0, in: excerpts) }.map(RecordValue.text))
    return record
  }
}
