// a number without a unit that no rate, index or list explains.

import ReportText

extension NotFigureRule {
  /// Matches: a number without a unit that no rate, index or list explains.
  static let bareNumber = NotFigureRule(
    name: "bare-number", reason: .unexplained, examples: ["编号«3871»的", "见附件«2»"],
    counterExamples: ["价格指数«99.5»", "取得平均分«98.7»的高分", "结构为«11.2»∶14.9∶73.9", "分别为«3»、5亿元", "由15.2%降至«零»。"]
  ) { site in
    guard site.token.unit == nil, site.token.form != .fraction else { return false }
    if site.token.hasScale { return false }
    if BareNumbers.isZeroReached(site) { return false }
    if site.token.form == .chinese { return true }
    return !BareNumbers.isExplained(site)
  }
}
