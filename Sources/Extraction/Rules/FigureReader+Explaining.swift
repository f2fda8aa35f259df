// What `--explain` says of a figure.

import DataCube
import ReportText

extension FigureReader {
  /// Notes where period, body, status and hedge come from.
  func explain(_ draft: inout FigureDraft, _ slot: Slot, isGivenPeriod: Bool) {
    if isGivenPeriod {
      draft.note("period", "of-the-figure-it-modifies", "")
    } else if let frame = clock.frame(before: slot.token.start) {
      draft.note("period", "time-words", source.quote(frame.range))
    } else {
      draft.note("period", "year-of-the-report", "")
    }
    draft.note("entity", memory.entity == nil ? "body-of-the-report" : "subject-of-the-sentence", draft.entity ?? "")
    if draft.status == .target { draft.note("status", clock.isPlan ? "section-of-plans" : "words-of-intention", "") }
    if draft.approximation != .exact {
      let behind = Hedges.hedge(behind: slot.token.end, in: text, limit: sentence.range.upperBound)
      draft.note(
        "approximation", "hedge",
        behind.map { source.quote($0.range) } ?? source.quote(slot.tail.coreEnd..<slot.token.numberEnd))
    }
    if !slot.token.unitRange.isEmpty {
      draft.note("unit", "unit-behind-the-number", source.quote(slot.token.unitRange))
    }
  }
}
