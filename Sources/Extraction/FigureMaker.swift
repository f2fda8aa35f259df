// Drafts to figures.

import DataCube
import ReportText

struct FigureMaker {
  let text: SourceText

  /// The figures of two lists of drafts, each linked within itself, in text order.
  func figures(_ prose: [FigureDraft], and tables: [FigureDraft]) -> [Figure] {
    tables.isEmpty ? figures(prose) : (figures(prose) + figures(tables)).sorted { $0.span.start < $1.span.start }
  }

  func figures(_ drafts: [FigureDraft]) -> [Figure] {
    drafts.map { draft in
      func start(_ index: Int?) -> Int? { index.map { drafts[$0].token.start } }
      return Figure(
        span: text.span(draft.token.start..<draft.token.end), indicator: draft.indicator.text, value: draft.value,
        unit: unit(of: draft), kind: draft.kind, period: draft.period, entity: draft.entity, status: draft.status,
        approximation: draft.approximation, basis: draft.kind == .change ? draft.basis ?? .unspecified : nil,
        of: start(draft.of),
        partOf: start(draft.partOf), duplicateOf: start(draft.duplicateOf),
        range: draft.token.high.map { ClosedValueRange(low: draft.value, high: $0) }, readings: draft.readings,
        decisions: draft.decisions, confidence: draft.confidence)
    }.sorted { $0.span.start < $1.span.start }
  }

  private func unit(of draft: FigureDraft) -> String? {
    if let borrowed = draft.borrowedUnit { return borrowed }
    if !draft.token.unitRange.isEmpty { return text.quote(draft.token.unitRange) }
    return draft.token.unit?.code
  }
}
