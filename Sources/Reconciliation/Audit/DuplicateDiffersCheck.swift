// Passages that a report prints twice, with another number the second time.

import Aggregation
import DataCube

extension AuditCheck {
  /// Reads: repeated passages (`duplicate_of`), and figures that stand in a repeated passage without repeating theirs.
  /// Finds: another number in the second copy. The same thing stated twice outside repeated passages with values that
  /// exclude each other is undetermined: the two may be different things under one name.
  package static let duplicateDiffers = AuditCheck(
    name: "duplicate-differs", meaning: "a repeated passage against the first one"
  ) { context in
    let all = context.index.figures
    var findings: [AuditFinding] = []
    for (position, figure) in all.enumerated() {
      if figure.duplicateOf != nil {
        let original = context.index.original(of: figure)
        if original.span != figure.span, original.value.number != figure.value.number {
          findings.append(differs(figure, original))
        }
      } else if let twin = twin(of: position, all, context), twin.value.number != figure.value.number {
        findings.append(differs(figure, twin))
      }
    }
    return findings + contradictions(context)
  }

  /// The figure of the first copy that stands where this one stands in the second.
  private static func twin(of position: Int, _ all: [Figure], _ context: AuditContext) -> Figure? {
    guard position > 0 else { return nil }
    let (before, figure) = (all[position - 1], all[position])
    guard before.duplicateOf != nil, before.span.document == figure.span.document else { return nil }
    let first = context.index.original(of: before)
    guard let place = context.index.position(of: first), place + 1 < position else { return nil }
    let candidate = all[place + 1]
    guard candidate.span.document == figure.span.document, candidate.indicator == figure.indicator,
      candidate.unit == figure.unit, candidate.kind == figure.kind,
      candidate.span.start - first.span.start == figure.span.start - before.span.start
    else { return nil }
    return candidate
  }

  private static func differs(_ second: Figure, _ first: Figure) -> AuditFinding {
    AuditFinding(
      check: "duplicate-differs", verdict: .inconsistent, figures: [second, first],
      stated: NumberText.printedWithUnit(second), computed: NumberText.printedWithUnit(first),
      proof: "\(NumberText.printed(second)) ≠ \(NumberText.printed(first))",
      message: "the passage stands twice, once with \(NumberText.printedWithUnit(first)) and once with "
        + "\(NumberText.printedWithUnit(second)) for “\(second.indicator)”: inconsistent")
  }

  /// Values of one cell in one document that exclude each other.
  private static func contradictions(_ context: AuditContext) -> [AuditFinding] {
    var first: [SeriesCell: [Figure]] = [:]
    var findings: [AuditFinding] = []
    for figure in context.figures where figure.kind != .change {
      guard let cell = context.cell(of: figure) else { continue }
      if let earlier = first[cell]?.first(where: {
        $0.span.document == figure.span.document && !$0.bounds.meets(figure.bounds)
      }) {
        findings.append(
          AuditFinding(
            check: "duplicate-differs", verdict: .undetermined, figures: [figure, earlier],
            stated: NumberText.printedWithUnit(figure), computed: NumberText.printedWithUnit(earlier),
            proof: "\(NumberText.printed(figure)) ≠ \(NumberText.printed(earlier))",
            message:
              "“\(figure.indicator)” is stated twice for \(cell.period) with different values; perhaps these are "
              + "two things under one name"))
      }
      first[cell, default: []].append(figure)
    }
    return findings
  }
}
