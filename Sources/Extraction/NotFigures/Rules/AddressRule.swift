// 上海路100号, 3楼.

import ReportText

extension NotFigureRule {
  /// Matches: 上海路100号, 3楼.
  static let address = NotFigureRule(
    name: "address", reason: .address, examples: ["中山路«100»号", "«3»号窗口"], counterExamples: ["«100»户"]
  ) { site in
    guard site.token.form == .arabic else { return false }
    if site.digitsAreFollowed(by: addresses) || site.isFollowed(by: numbers) && site.token.unitRange.isEmpty {
      return true
    }
    // 宋玉生广场411-417号皇朝广场17楼: a floor or a number behind a building's name.
    return site.isPreceded(by: places)
      && (site.token.unit?.code == "号" || site.token.unit?.code == "楼" || site.digitsAreFollowed(by: floors))
  }

  private static let numbers = PhraseTable(words: "号")
  private static let places = PhraseTable(words: "广场 大厦 大楼 中心 路 街 道 大道 楼 座")
  private static let floors = PhraseTable(words: "楼 层 室 号")

  private static let addresses = PhraseTable(words: "号 号窗口 号门")
}
