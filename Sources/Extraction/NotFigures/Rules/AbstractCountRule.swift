// 六大机制, 四个专项领域, 三项工程: small counts in words of things that nobody measures.

import DataCube
import ReportText

extension NotFigureRule {
  /// Matches: 六大机制, 四个专项领域, 三项工程: small counts in words of things that nobody measures.
  static let abstractCount = NotFigureRule(
    name: "abstract-count", reason: .abstractCount,
    examples: ["建立«六大»工作机制", "在«四个»专项领域", "«4大»行动", "实施«三项»工程", "«两»大体系"],
    counterExamples: ["查处副部级干部«一名»。", "制定«十六项»制度", "新建«三所»学校", "开通«两条»公交线路", "培育企业«两家»"]
  ) { site in
    if BareNumbers.isZeroReached(site) { return false }
    if site.token.unitRange.isEmpty, site.after() == 0x5927, (site.wholeNumber ?? 99) <= 20 { return true }
    guard site.token.form == .chinese, site.token.innerHedge == nil, let value = site.wholeNumber, value <= 10,
      !site.token.unitIs(.proportion), !site.token.unitIs(.multiple), !site.token.unitIs(.percentagePoint)
    else { return false }
    // 副部级干部一名, 召开会议三次: behind what it counts, at the clause's end, even one is a count.
    if closesCount(site) { return false }
    // 增设一所就业中心: what is built is counted.
    if value == 1, site.isPreceded(by: builds), houses.isWhole(site.token.unitRange, of: site.text) { return false }
    if value == 1 { return true }
    if things.firstMatch(in: site.token.end..<min(site.range.upperBound, site.token.end + 12), of: site.text) != nil {
      return false
    }
    // 两个车间和6个班组: what is listed with a number in digits is counted as it is.
    if isListed(site) { return false }
    return !concrete.isWhole(site.token.unitRange, of: site.text)
  }

  /// Whether 和 or 、 and a number in digits with the same classifier follow within a few words.
  private static func isListed(_ site: NumeralSite) -> Bool {
    let behind = site.token.end..<min(site.range.upperBound, site.token.end + 10)
    guard !site.token.unitRange.isEmpty, let mark = site.text[behind].firstIndex(where: listMarks.contains),
      mark - behind.lowerBound >= 2, site.text[behind.lowerBound..<mark].allSatisfy(Scalars.isHan)
    else { return false }
    var end = mark + 1
    while end < site.range.upperBound, Scalars.isDigit(site.text[end]) { end += 1 }
    let unit = site.text[site.token.unitRange]
    return end > mark + 1 && end + unit.count <= site.range.upperBound
      && site.text[end..<(end + unit.count)].elementsEqual(unit)
  }

  private static let listMarks: ScalarSet = "和及、"

  private static func closesCount(_ site: NumeralSite) -> Bool {
    guard !site.token.unitRange.isEmpty, Scalars.isHan(site.before()), !site.isPreceded(by: numeralHeads) else {
      return false
    }
    let next = site.after()
    return postposed.isWhole(site.token.unitRange, of: site.text)
      && [0, Scalars.comma, Scalars.fullStop, Scalars.semicolon, Scalars.enumerationComma, Scalars.closeBracket]
        .contains(next)
  }

  private static let numeralHeads = PhraseTable(words: "第 每 这 那 某 同 有 为 是 的 前 后 上 下 其中 之 了")
  private static let postposed = PhraseTable(words: "名 家 座 人 起 件 所 次 场 个 台 辆 本 份 处 条 宗 例 户 套 篇 部 艘 支")

  /// 拆除三处违法建筑, 两条公交线路: things that stand or run are counted, whatever the number is written in.
  private static let things = PhraseTable(words: "违法建筑 违章建筑 违法违章 违建 线路 航线 桥梁 建设工程 厂房 大桥")

  private static let builds = PhraseTable(words: "新建 新增 增设 增建 建成 开设 设立 新设 改建 扩建 再建 迁建 增开")
  private static let houses = PhraseTable(words: "所 座 家 间 条 处")

  /// Classifiers whose things are counted even when the number is written in words.
  private static let concrete = PhraseTable(words: "家 间 人 名 户 座 所 起 例 栋 幢 艘 架 台 亩 吨 公里 元 平方米 辆 件 宗 人次 万元 亿元 番 倍 千瓦")
}
