// 全省第3位, 前10名, 列第2位, 500强.

import ReportText

extension NotFigureRule {
  /// Matches: 全省第3位, 前10名, 列第2位, 500强.
  static let rank = NotFigureRule(
    name: "rank", reason: .rank,
    examples: ["全省第«3»位", "位居全国前«10»", "进入前«20»名", "由第«6»位升至第4位", "居全国«38»强", "«500»强企业", "排名上升«2»位"],
    counterExamples: ["前三季度完成«10»件", "目前«10»家"]
  ) { site in
    if site.before() == 0x7B2C, site.token.unit?.code == "位" || site.token.unit?.code == "名" { return true }
    if site.isPreceded(by: rankOpeners) { return true }
    if site.before() == 0x524D, ["位", "名", "强"].contains(site.token.unit?.code) { return true }
    if site.isPreceded(by: rankVerbs), site.token.unit?.code == "位" || site.token.unit?.code == "名" { return true }
    return site.digitsAreFollowed(by: rankTails)
  }

  private static let rankOpeners = PhraseTable(words: "全国前 全省前 全市前 进入前 位列前 居前 世界前 前列 挺进前 跻身前 排名前 稳居前 位居前 列前 保持前")
  private static let rankVerbs = PhraseTable(words: "排名上升 排名下降 位次上升 位次前移 前移 上升了 提升了 排名提升 位次提升 跃升 前进 上升 提升 晋升")
  private static let rankTails = PhraseTable(words: "强 强县 强市 强区 强镇 强企业 强” 百强 强榜单 强,")
}
