// 1. at the head of a line; 1、 between items; (1).

import ReportText

extension NotFigureRule {
  /// Matches: 1. at the head of a line; 1、 between items; (1).
  static let listNumber = NotFigureRule(
    name: "list-number", reason: .ordinal, examples: ["«1».完善", "«2»、推动", "(«3»)规范", ";(«4»)落实"],
    counterExamples: ["共«1».5万", "分别为«3»、5亿元"]
  ) { site in
    guard site.token.isBare, site.token.form == .arabic, site.token.digitCount <= 2 else { return false }
    if site.before() == Scalars.openBracket, site.after() == Scalars.closeBracket { return true }
    let opensLine = site.token.start == site.range.lowerBound || isLineStart(site)
    let mark = site.after()
    return opensLine
      && (mark == Scalars.point || mark == Scalars.enumerationComma || mark == Scalars.closeBracket
        || mark == 0xB7 || mark == Scalars.space || mark == Scalars.comma)
  }

  private static func isLineStart(_ site: NumeralSite) -> Bool {
    let marks: [UInt32] = [0x2A, 0x23, 0x20, 0x3000, 0x0A, 0x2D, Scalars.semicolon, Scalars.fullStop]
    var index = site.token.start - 1
    while index >= site.range.lowerBound, marks.contains(site.text[index]) { index -= 1 }
    return index < site.range.lowerBound || site.text[index] == Scalars.semicolon
  }
}
