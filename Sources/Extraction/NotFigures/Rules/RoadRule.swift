// 104国道, 2号线, 18号楼.

import ReportText

extension NotFigureRule {
  /// Matches: 104国道, 2号线, 18号楼.
  static let road = NotFigureRule(
    name: "road", reason: .name, examples: ["老«104»国道", "轨道交通«2»号线", "«3»号楼", "«301»路公交"],
    counterExamples: ["«351»基", "公路«762»公里"]
  ) { site in
    site.token.form == .arabic && site.digitsAreFollowed(by: roads)
  }

  private static let roads = PhraseTable(
    words: "国道 省道 县道 国土 号线 号楼 号院 号路 号桥 号机 号地 号台风 路公交 号文 号公告 号令 号泊位 高地 号码 线地铁 大道 号机组")
}
