// 六大机制, 四个专项领域, 三项工程: small counts in words of things that nobody measures.

import DataCube
import ReportText

extension NotFigureRule {
  /// Matches: 六大机制, 四个专项领域, 三项工程: small counts in words of things that nobody measures.
  static let abstractCount = NotFigureRule(
    name: "abstract-count", reason: .abstractCount,
    examples: ["建立«六大»工作机制", "在«四个»专项领域", "«4大»行动", "实施«三项»工程", "«两»大体系"],
    counterExamples: ["制定«十六项»制度", "新建«三所»学校", "培育企业«两家»"]
  ) { site in
    if site.token.unitRange.isEmpty, site.after() == 0x5927, (site.wholeNumber ?? 99) <= 20 { return true }
    guard site.token.form == .chinese, site.token.innerHedge == nil, let value = site.wholeNumber, value <= 10,
      !site.token.unitIs(.proportion), !site.token.unitIs(.multiple), !site.token.unitIs(.percentagePoint)
    else { return false }
    if value == 1 { return true }
    return !concrete.isWhole(site.token.unitRange, of: site.text)
  }

  /// Classifiers whose things are counted even when the number is written in words.
  private static let concrete = PhraseTable(words: "家 人 名 户 座 所 起 例 栋 幢 艘 架 台 亩 吨 公里 元 平方米 辆 件 宗 人次 万元 亿元 番 倍 千瓦")
}
