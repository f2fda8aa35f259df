// Keeps account of every numeral: a figure, or something else for a reason.

import DataCube
import ReportText

struct NumeralLedger: Sendable {
  let text: SourceText
  private(set) var diagnostics: [Diagnostic] = []
  private var tokens: [NumeralToken] = []
  private var reasons: [Int: NotFigureReason] = [:]

  init(text: SourceText) {
    self.text = text
  }

  /// The numerals of a sentence that may be figures; the others are entered with their reason.
  mutating func sort(_ found: [NumeralToken], in range: Range<Int>, times: [TimeExpression]) -> [NumeralToken] {
    guard !found.isEmpty else { return [] }
    var candidates: [NumeralToken] = []
    candidates.reserveCapacity(found.count)
    for token in found {
      tokens.append(token)
      if let time = times.first(where: { $0.range.lowerBound < token.end && token.start < $0.range.upperBound }),
        isDate(token, time)
      {
        reasons[token.start] = time.isDamaged ? .damaged : .date
        if time.isDamaged { noteDamage(time) }
      } else if let rule = NotFigureRules.rule(for: NumeralSite(text: text.folded, token: token, range: range)) {
        reasons[token.start] = rule.reason
      } else {
        candidates.append(token)
      }
    }
    return candidates
  }

  /// Enters a numeral of a table; `reason` is nil for a figure. What was said of it before no longer holds.
  mutating func enter(_ token: NumeralToken, reason: NotFigureReason?) {
    if let reason {
      tokens.append(token)
      reasons[token.start] = reason
    } else {
      reasons[token.start] = nil
    }
  }

  /// A numeral within a time expression is its date; 四年累计11625公里 has one of each.
  private func isDate(_ token: NumeralToken, _ time: TimeExpression) -> Bool {
    token.start >= time.range.lowerBound && token.start < time.range.upperBound
  }

  private mutating func noteDamage(_ time: TimeExpression) {
    diagnostics.append(
      Diagnostic(
        severity: .warning, code: "date.damaged",
        message: "damaged date “\(text.quote(time.range))”; read as a date, mend the text to be sure",
        document: text.document,
        place: text.place(at: time.range.lowerBound)))
  }

  /// One record a numeral, in text order.
  func records(figures: [Figure]) -> [NumeralRecord] {
    let starts = Set(figures.map(\.span.start))
    return tokens.sorted { $0.start < $1.start }.map { token in
      let span = text.span(token.start..<token.end)
      let isFigure = starts.contains(span.start)
      return NumeralRecord(
        span: span, value: token.value,
        unit: token.unitRange.isEmpty ? token.unit?.code : text.quote(token.unitRange),
        figure: isFigure ? span.start : nil,
        reason: isFigure ? nil : (reasons[token.start] ?? .unexplained).rawValue)
    }
  }
}
