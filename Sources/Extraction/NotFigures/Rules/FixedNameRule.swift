// “双11”, 721工作法, 8小时工作制, 24小时.

import ReportText

extension NotFigureRule {
  /// Matches: “双11”, 721工作法, 8小时工作制, 24小时.
  static let fixedName = NotFigureRule(
    name: "fixed-name", reason: .name,
    examples: [
      "实施“«721»工作法”", "“«141»”体系", "推进«1010»行动", "“«4»+1”工程", "实行«24»小时值班", "“«3»·15”活动", "“«1»+X”体系", "“«9»·30”工程",
      "“四换«三名»”工程", "神舟«十一号»", "全面«两»孩政策", "党的«十九»大精神", "包括«三»轮汽车", "“«7个»专项行动”", "芦溪至«三台»县城", "印发《优化环境«二十条»意见》",
      "出台支持外贸«15»条、稳岗«9»条等政策措施",
    ],
    counterExamples: ["开展“一月一考”«12»次", "开展行动«12»次"]
  ) { site in
    let next = site.token.digitsEnd < site.range.upperBound ? site.text[site.token.digitsEnd] : 0
    // 4+1, 3·15, 1+X: sums and dates inside a name.
    if site.token.isBare, joins.contains(next) || joins.contains(site.before()) { return true }
    if site.digitsAreFollowed(by: methods), site.token.form == .arabic { return true }
    // 全面两孩政策, 三轮汽车, 党的十九大: the numeral is part of a word.
    if site.token.form == .chinese, site.digitsAreFollowed(by: words) { return true }
    if site.token.form == .chinese, site.after() == 0x5927, site.isPreceded(by: congresses) { return true }
    // 支持外贸15条、稳岗9条等政策措施: what papers are called after.
    if site.token.unit?.code == "条", site.token.form == .arabic, closesPaper(site) { return true }
    if site.isInTitle || site.isQuotedAlone || isCountInName(site) { return true }
    if site.token.form == .chinese, site.before() == Scalars.openQuote || site.isInShortQuotes { return true }
    // “六个百分之百”: what has to hold wholly, six times.
    if site.before() == 0x4E2A, site.isInShortQuotes { return true }
    // 增建三四线: which tracks.
    if site.token.form == .chinese, site.token.unit?.code == "线" { return true }
    if site.token.form == .chinese, site.token.unit?.code == "号" { return true }
    if site.token.isBare, site.before() == Scalars.openQuote || site.before() == Scalars.openTitle { return true }
    return site.wholeNumber == 24 && site.digitsAreFollowed(by: hours)
  }

  /// Whether a list of papers that are called after their articles ends in 等政策 or the like.
  private static func closesPaper(_ site: NumeralSite) -> Bool {
    var end = site.token.end
    for _ in 0..<6 {
      if papers.match(at: end, in: site.text, limit: site.range.upperBound) != nil { return true }
      // 出台稳岗15条、助企9条等措施; not 新建道路15条等措施.
      if measures.match(at: end, in: site.text, limit: site.range.upperBound) != nil {
        let before = max(site.range.lowerBound, site.token.start - 60)..<site.token.start
        return issues.lastMatch(in: before, of: site.text) != nil
      }
      guard end < site.range.upperBound, site.text[end] == Scalars.enumerationComma,
        let next = site.text[end..<min(site.range.upperBound, end + 16)].firstIndex(of: 0x6761),
        Scalars.isDigit(site.text[next - 1])
      else { return false }
      end = next + 1
    }
    return false
  }

  private static let measures = PhraseTable(words: "等措施 等举措 等文件")
  private static let issues = PhraseTable(words: "出台 印发 制定 推出 发布 颁布")
  private static let papers = PhraseTable(words: "等政策 等惠企政策 等扶持政策 等系列政策 等一系列政策 等意见 等政策意见 等惠民政策 等新政")

  /// “7个专项行动”, “5个100%”: a count that its quotation marks make a name.
  private static func isCountInName(_ site: NumeralSite) -> Bool {
    let lower = max(site.range.lowerBound, site.token.start - 6)
    guard let open = site.text[lower..<site.token.start].lastIndex(of: Scalars.openQuote),
      let close = site.text[site.token.end..<min(site.range.upperBound, site.token.end + 12)]
        .firstIndex(of: Scalars.closeQuote),
      Scalars.isDigit(site.text[open + 1])
    else { return false }
    let inner = (open + 1)..<close
    guard let counted = site.text[inner].firstIndex(where: { !Scalars.isDigit($0) }), site.text[counted] == 0x4E2A
    else { return false }
    return site.text[(counted + 1)..<close].contains(where: Scalars.isDigit)
      || names.match(endingAt: close, in: site.text, limit: counted) != nil
  }

  private static let names = PhraseTable(words: "行动 工程 计划 战略 机制 模式 体系 平台 清单 攻坚 专项 提升")
  private static let joins: ScalarSet = [0x2B, 0xB7, 0x2A, 0x58, 0xD7]
  private static let methods = PhraseTable(
    words: "工作法 行动 工程 计划 战略 ”工作法 现代产业体系 现代产业集群 产业集群 国道 省道 县道 航班 快线 条政策 条意见 条办法 条措施 条新政 条举措 条” 条支持政策 社区服务 社区…")
  private static let words = PhraseTable(
    words: "台县 台山 台区 台河 项规定 孩政策 孩生育 孩 线城市 线以下城市 线品牌 轮汽车 轮车 轮摩托 轮电动车 类海水 类、劣四类海水 类水质")
  private static let congresses = PhraseTable(words: "党的 中共 贯彻")
  private static let hours = PhraseTable(words: "小时")
}
