// The rows of `tongbi audit`: the keys of the codebook in their order.

import Reconciliation
import Storage

/// Findings to rows.
enum AuditRow {
  static let layout = RecordLayout(
    ["check", "verdict", "document", "figures", "stated", "computed", "proof", "message", "sources", "lines"],
    table: ["verdict", "check", "document", "stated", "computed", "proof"])

  static func record(of finding: AuditFinding, excerpts: SourceExcerpts) -> Record {
    [
      "check": .text(finding.check), "verdict": .text(finding.verdict.rawValue), "document": .text(finding.document),
      "figures": .list(finding.starts.map(RecordValue.whole)), "stated": .text(finding.stated),
      "computed": .text(finding.computed), "proof": .text(finding.proof), "message": .text(finding.message),
      "sources": .list(finding.figures.map { .record(MarkedExcerpt.record(of: $0.span, in: excerpts)) }),
      "lines": .list(MarkedExcerpt.lines(of: finding.figures[0].span, in: excerpts).map(RecordValue.text)),
    ]
  }
}
