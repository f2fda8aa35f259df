// Drafts to figures.

import DataCube
import ReportText

struct FigureMaker {
  let text: SourceText

  /// The figures of two lists of drafts, each linked within itself, in text order.
  func figures(_ prose: [FigureDraft], and tables: [FigureDraft]) -> [Figure] {
    if tables.isEmpty { return figures(prose) }
    return merged(figures(prose), figures(tables))
  }

  func figures(_ drafts: [FigureDraft]) -> [Figure] {
    // Figures are large: their drafts' places are put in order, and each figure is made where it stays.
    var order = Array(drafts.indices)
    if !order.dropFirst().allSatisfy({ drafts[$0 - 1].token.start <= drafts[$0].token.start }) {
      order.sort { drafts[$0].token.start < drafts[$1].token.start }
    }
    return order.map { index in
      figure(of: drafts[index]) { text.origin(drafts[$0].token.start) }
    }
  }

  /// - Parameter start: where the figure of another draft begins.
  private func figure(of draft: FigureDraft, start: (Int) -> Int) -> Figure {
    Figure(
      span: text.span(draft.token.start..<draft.token.end), indicator: draft.indicatorText ?? draft.indicator.text,
      value: draft.value,
      unit: unit(of: draft), kind: draft.kind, period: draft.period, entity: draft.entity, status: draft.status,
      approximation: draft.approximation, basis: draft.kind == .change ? draft.basis ?? .unspecified : nil,
      of: draft.of.map(start), partOf: draft.partOf.map(start), duplicateOf: draft.duplicateOf.map(start),
      range: draft.token.high.map { ClosedValueRange(low: draft.value, high: $0) }, readings: draft.readings,
      decisions: draft.decisions, confidence: draft.confidence)
  }

  /// Two lists in text order as one.
  private func merged(_ left: [Figure], _ right: [Figure]) -> [Figure] {
    var result: [Figure] = []
    result.reserveCapacity(left.count + right.count)
    var next = 0
    for figure in left {
      while next < right.count, right[next].span.start < figure.span.start {
        result.append(right[next])
        next += 1
      }
      result.append(figure)
    }
    return result + right[next...]
  }

  private func unit(of draft: FigureDraft) -> String? {
    if let borrowed = draft.borrowedUnit { return borrowed }
    if !draft.token.unitRange.isEmpty { return text.quote(draft.token.unitRange) }
    return draft.token.unit?.code
  }
}
