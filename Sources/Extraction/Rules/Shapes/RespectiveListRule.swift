// 装备制造业、医药制造业增加值分别增长5.9%和10.1%; 环比、同比分别增长51.3%、15.3%.

import ReportText

extension ShapeRule {
  /// Matches: 装备制造业、医药制造业增加值分别增长5.9%和10.1%; 环比、同比分别增长51.3%、15.3%;
  /// 增值税12.8亿元、房产税1.3亿元,同比分别增长210.8%、29.5%.
  /// Yields: one figure a number, each with its own subject or its own standard.
  static let respectiveList = ShapeRule(
    name: "respective-list", matches: "[A、B][standards]分别(增长) NUMBER、NUMBER",
    examples: [
      Example(
        sentence: "装备制造业、医药制造业增加值分别增长5.9%和10.1%。",
        figures: ["5.9% | 装备制造业增加值 | 5.9 %", "10.1% | 医药制造业增加值 | 10.1 %"]),
      Example(
        sentence: "四季度商品房销售面积环比、同比分别增长51.3%、15.3%。",
        figures: ["51.3% | 商品房销售面积 | 51.3 %", "15.3% | 商品房销售面积 | 15.3 %"]),
      Example(
        sentence: "增值税12.8亿元、房产税1.3亿元,同比分别下降21.8%、29.5%。",
        figures: [
          "12.8亿元 | 增值税 | 1280000000 元", "1.3亿元 | 房产税 | 130000000 元", "21.8% | 增值税 | -21.8 %", "29.5% | 房产税 | -29.5 %",
        ]),
    ],
    counterExamples: ["合格率100%。"], trust: 0.8
  ) { reader, slots, index in
    var count = 1
    // 同比下降3.4%、下降2.1%和增长0.6% behind as many levels dealt out: each has a direction of its own.
    let isRespective =
      RespectiveWords.table.lastMatch(in: slots[index].left, of: reader.text) != nil
      || slots[index...].prefix(while: { $0.isTurned || $0.token.start == slots[index].token.start }).count
        == reader.memory.dealt.count && reader.memory.dealt.count >= 2
    while index + count < slots.count,
      slots[index + count].isJoined || isRespective && slots[index + count].isTurned
    { count += 1 }
    guard count >= 2, reader.text[slots[index + 1].left].first != 0x6216 else { return 0 }
    // A、B等在建高速公路32个、1682公里: two measures of all of them.
    let units = slots[index..<(index + count)].map(\.token.unit?.dimension)
    if !isRespective, units.allSatisfy({ $0 != nil }), Set(units).count == count,
      reader.text[slots[index].core].contains(etcetera)
        // 其中党政机关和事业单位25738个、127亿余元: as many, and as much.
        || !reader.memory.totals.isEmpty && units.first == .count && units.last == .money
    {
      return 0
    }
    let start = reader.drafts.count
    let used = RespectiveList(slots: Array(slots[index..<(index + count)])).apply(to: reader)
    reader.placeMembers(start..<reader.drafts.count)
    return used
  }

  /// 等.
  private static let etcetera: UInt32 = 0x7B49
}
