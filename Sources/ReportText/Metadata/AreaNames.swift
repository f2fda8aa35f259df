// Finds the names of administrative areas in a text.

import DataCube

/// The areas of GB/T 2260 as phrases: official names, and short ones for provinces and prefectures.
package enum AreaNames {
  /// Official name → area; the first of the areas that share a name.
  package static let official = PhraseTable<Area>(AreaTable.all.map { ($0.name, $0) })

  /// Words that only a city says of itself.
  package static let cityWords = PhraseTable(words: "市区 市政府 市委 市本级")

  /// Short names such as 宁波 and 广东 → area.
  package static let short = PhraseTable<Area>(
    AreaTable.all.compactMap { area in
      guard area.level < .county || area.name.count >= 4 else { return nil }
      guard let ending = endings.first(where: { area.name.hasSuffix($0) }) else { return nil }
      let short = String(area.name.dropLast(ending.count))
      return short.count >= 2 && short != metal ? (short, area) : nil
    })

  /// The short names, and those of autonomous prefectures without their peoples → area.
  package static let called = PhraseTable<Area>(
    AreaTable.all.compactMap { area in
      guard area.level < .county, let ending = endings.first(where: { area.name.hasSuffix($0) }) else { return nil }
      let short = withoutPeoples(String(area.name.dropLast(ending.count)))
      return short.count >= 2 && short != metal ? (short, area) : nil
    })

  /// 楚雄 of 楚雄彝族: a prefecture is called by its place alone.
  private static func withoutPeoples(_ name: String) -> String {
    var name = name
    while name.count > 3, let people = peoples.first(where: { name.hasSuffix($0) && name.count >= $0.count + 2 }) {
      name = String(name.dropLast(people.count))
    }
    return name
  }

  private static let peoples = [
    "柯尔克孜", "哈萨克", "布依族", "土家族", "哈尼族", "傈僳族", "景颇族", "朝鲜族", "蒙古族", "藏族", "羌族", "彝族", "白族", "傣族", "苗族", "侗族", "回族",
    "壮族", "蒙古",
  ]

  /// 白银 is silver wherever the city is not called by its whole name.
  private static let metal = "白银"

  private static let endings = ["特别行政区", "维吾尔自治区", "壮族自治区", "回族自治区", "自治区", "省", "市", "地区", "自治州", "县", "区"]

  /// What makes an area's name part of a street's or a station's.
  /// Firms and brands that bear the name of where they come from.
  package static let firms = PhraseTable(
    words:
      "宁德时代 贵州茅台 上海大众 长春一汽 青岛啤酒 徐州重工 重庆啤酒 云南白药 上海电气 东方电气 哈尔滨电气 北京银行 上海银行 南京银行 宁波银行 杭州银行 江苏银行 海南航空 深圳航空 厦门航空 四川航空 山东航空")
  package static let streetWords = PhraseTable(words: "路 街 大道 东路 西路 南路 北路 机场 站 大街 广场 银行 大学 海关 关区 铁路局 铁路 战役")

  /// The official name of an area that stands before what is its: 辽宁省|外贸进出口; nil where it is part of a longer name.
  package static func prefix(at start: Int, in text: [UInt32], limit: Int) -> Range<Int>? {
    guard let area = official.match(at: start, in: text, limit: limit), area.range.count >= 3,
      limit - area.range.upperBound >= 2, Scalars.isHan(text[area.range.upperBound]),
      prefixTails.match(at: area.range.upperBound, in: text, limit: limit) == nil
        || ownedNouns.match(at: area.range.upperBound, in: text, limit: limit) != nil
    else { return nil }
    return area.range
  }

  /// Nouns that begin like the rest of a longer name: 防城港市|外贸进出口.
  private static let ownedNouns = PhraseTable(
    words: "外贸 外商 外资 外来 外汇 内贸 内外贸 工业 农业 农村 农民 农林 农产品 农作物 商品 商业 中小学 中小企业 小学 大学生 机动车 区域外")

  /// What goes on with an area's name: 省级, 市场, 县域, 区政府.
  private static let prefixTails = PhraseTable(
    words:
      "级 场 域 政府 人民 委 长 内 外 属 民 政 容 直 本级 局 厅 法院 检察院 公安 中级 高级 第 各 和 及 与 、 的 等 行政 城管 城市管理 综合 财政局 发展 统计 市 县 区 街 路 大 中 小 东 西 南 北 工 农 商 银 机 农村信用 供电"
  )
}
