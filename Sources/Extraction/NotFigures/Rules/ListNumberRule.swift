// 1. at the head of a line; 1、 between items; (1).

import ReportText

extension NotFigureRule {
  /// Matches: 1. at the head of a line; 1、 between items; (1).
  static let listNumber = NotFigureRule(
    name: "list-number", reason: .ordinal, examples: ["«1».完善", "«2»、推动", "(«3»)规范", ";(«4»)落实", "«2.1» 基本情况简介"],
    counterExamples: ["共«1».5万", "分别为«3»、5亿元"]
  ) { site in
    if isSectionNumber(site) { return true }
    guard site.token.isBare, site.token.form == .arabic, site.token.digitCount <= 2 else { return false }
    if site.before() == Scalars.openBracket, site.after() == Scalars.closeBracket { return true }
    let opensLine = site.token.start == site.range.lowerBound || isLineStart(site)
    let mark = site.after()
    return opensLine
      && (mark == Scalars.point || mark == Scalars.enumerationComma || mark == Scalars.closeBracket
        || mark == 0xB7 || mark == Scalars.space || mark == Scalars.comma)
  }

  /// 2.1 基本情况: a section's number at the head of its line, a blank behind it.
  private static func isSectionNumber(_ site: NumeralSite) -> Bool {
    guard site.token.form == .arabic, !site.token.hasScale, site.token.digitCount <= 4, site.token.value.lastPlace < 0,
      site.token.start == site.range.lowerBound, site.token.digitsEnd + 1 < site.range.upperBound
    else { return false }
    return site.text[site.token.digitsEnd] == Scalars.space && Scalars.isHan(site.text[site.token.digitsEnd + 1])
      && !site.token.unitIs(.proportion) && !(site.token.unit.map { !$0.isCount } ?? false)
  }

  private static func isLineStart(_ site: NumeralSite) -> Bool {
    let marks: [UInt32] = [0x2A, 0x23, 0x20, 0x3000, 0x0A, 0x2D, Scalars.semicolon, Scalars.fullStop]
    var index = site.token.start - 1
    while index >= site.range.lowerBound, marks.contains(site.text[index]) { index -= 1 }
    return index < site.range.lowerBound || site.text[index] == Scalars.semicolon
  }
}
