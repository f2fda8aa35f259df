// 上海路100号, 3楼.

import ReportText

extension NotFigureRule {
  /// Matches: 上海路100号, 3楼.
  static let address = NotFigureRule(
    name: "address", reason: .address, examples: ["中山路«100»号", "«3»号窗口"], counterExamples: ["«100»户", "新建综合楼«12»层"]
  ) { site in
    guard site.token.form == .arabic else { return false }
    if site.digitsAreFollowed(by: addresses) || site.isFollowed(by: numbers) && site.token.unitRange.isEmpty {
      return true
    }
    // 宋玉生广场411-417号皇朝广场17楼: a floor or a number behind a building's name.
    return site.isPreceded(by: places)
      && (site.token.unit?.code == "号" || site.token.unit?.code == "楼"
        || site.digitsAreFollowed(by: floors) && !isBuilt(site))
  }

  /// 新建综合楼12层: how high it is built.
  private static func isBuilt(_ site: NumeralSite) -> Bool {
    let words = max(site.range.lowerBound, site.token.start - 16)..<site.token.start
    return building.lastMatch(in: words, of: site.text) != nil
  }

  private static let building = PhraseTable(words: "新建 建设 建成 改造 共 拆除 加建 扩建 修建")
  private static let numbers = PhraseTable(words: "号")
  private static let places = PhraseTable(words: "广场 大厦 大楼 中心 路 街 道 大道 楼 座")
  private static let floors = PhraseTable(words: "楼 层 室 号")

  private static let addresses = PhraseTable(words: "号 号窗口 号门")
}
