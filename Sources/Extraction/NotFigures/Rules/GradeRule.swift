// 四A级, 4A景区, 二级医院, A级.

import ReportText

extension NotFigureRule {
  /// Matches: 四A级, 4A景区, 二级医院, A级.
  static let grade = NotFigureRule(
    name: "grade", reason: .name, examples: ["«5»A级景区", "«7»座以上客车", "«3»星级饭店", "«985»高校", "«42.5»级水泥"],
    counterExamples: ["«7»家企业"]
  ) { site in
    site.token.form == .arabic
      && (site.digitsAreFollowed(by: grades)
        // 4～5类水质: behind the second of two.
        || site.token.high != nil
          && grades.match(at: site.token.unitRange.lowerBound, in: site.text, limit: site.range.upperBound) != nil)
  }

  private static let grades = PhraseTable(
    words: "A级 星级 类水质 类标准 类水体 类海水 类以上水质 类及以上水质 级以上 高校 期工程 级地震 级大风 级水泥 R级水泥 级油 号水泥 代 型 式 版 度角 纳米 座以上客车 座及以上客车")
}
