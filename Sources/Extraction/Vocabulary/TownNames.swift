// Towns and subdistricts, which no table of areas lists.

import ReportText

/// 羽山镇, 东城街道: two or three characters and an ending.
enum TownNames {
  private static let endings = PhraseTable(words: "街道 镇 乡")
  private static let mayEnd = endings.beginnings
  private static let followers = PhraseTable(
    words: "街 长 级 科 镇 卫 村 ( 等 、 和 及 与 的 企业 干部 两级 综合 党委 政府 办事处 社区 域 区 一级 化 居民 登记 就业 新增 职工 常住 基层")
  private static let others = PhraseTable(
    words:
      "组建 成立 各 全 反映 查处 多 本 该 某 个 建制 中心 特色 强 重点 集 古 小城 城 下 返 回 美丽 新型 一批 示范 试点 所有 每 其他 周边 有关 涉及 带动 我 在 对 向 与 和 由 为 及 其中 分 家电 加快 推进 实现 信用 赋权 卫生 文明 生态 旅游 工业 产粮 经济 边境 沿海 山区 平安 无讼 无毒 建设 支持 加强 完善 五年 本公报 年末 乡 农 村 市 县 镇"
  )

  private static let innerEnds: ScalarSet = "城乡村集下市县小入返回通进到还"

  /// The name at `start`; nil where none stands there, or where it qualifies a noun.
  static func match(at start: Int, in text: [UInt32], limit: Int) -> Range<Int>? {
    // Hardly any place is a town's: its third or fourth character tells.
    guard start + 3 < limit, mayEnd.contains(text[start + 2]) || mayEnd.contains(text[start + 3]),
      Scalars.isHan(text[start]), others.match(at: start, in: text, limit: limit) == nil
    else {
      return nil
    }
    for length in 2...3 where start + length < limit {
      guard text[start..<(start + length)].allSatisfy(Scalars.isHan) else { return nil }
      guard let ending = endings.match(at: start + length, in: text, limit: limit) else { continue }
      let end = ending.range.upperBound
      // 改善城乡, 汽车下乡: a word that ends like a town.
      guard ending.range.count > 1 || !Self.innerEnds.contains(text[start + length - 1]) else { return nil }
      guard end < limit, Scalars.isHan(text[end]) || Scalars.isDigit(text[end]),
        followers.match(at: end, in: text, limit: limit) == nil,
        Verbs.action.match(at: start, in: text, limit: end) == nil
      else { return nil }
      return start..<end
    }
    return nil
  }
}
