// 高速铁路是指最高营运速度达到200公里/小时的铁路.

import ReportText

extension NotFigureRule {
  /// Matches: 高速铁路是指最高营运速度达到200公里/小时的铁路.
  static let definition = NotFigureRule(
    name: "definition", reason: .specification, examples: ["高速铁路是指最高营运速度达到«200»公里/小时的铁路"],
    counterExamples: ["指数为«99.5»"]
  ) { site in
    definitions.firstMatch(in: site.range.lowerBound..<site.token.start, of: site.text) != nil
  }

  private static let definitions = PhraseTable(words: "是指 统计范围为 统计范围是 起点标准 统计口径为")
}
