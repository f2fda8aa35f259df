// 以2015年的按季平均指数为100计.

import ReportText

extension NotFigureRule {
  /// Matches: 以2015年的按季平均指数为100计; 以上年为100.
  static let indexBase = NotFigureRule(
    name: "index-base", reason: .specification, examples: ["以2015年的按季平均指数为«100»计", "性别比(以女性为«100»)为105.07"],
    counterExamples: ["指数为«100»", "以招商为抓手引进项目«100»个"]
  ) { site in
    guard site.wholeNumber == 100, site.token.isBare, site.before() == 0x4E3A || site.before() == 0x3D else {
      return false
    }
    let lower = max(site.range.lowerBound, site.token.start - 24)
    let start = site.text[lower..<site.token.start].lastIndex { marks.contains($0) }.map { $0 + 1 } ?? lower
    return site.text[start] == 0x4EE5 || site.text[start] == 0x8BBE
  }

  private static let marks: ScalarSet = [Scalars.comma, Scalars.openBracket, Scalars.semicolon, Scalars.fullStop]
}
