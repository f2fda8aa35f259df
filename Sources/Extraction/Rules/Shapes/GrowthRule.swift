// 案件数量较去年同比增长4.7%; 下降0.8个百分点; 比年初增加568亿元.

import DataCube
import ReportText

extension ShapeRule {
  /// Matches: 案件数量较去年同比增长4.7%; 下降0.8个百分点; 比年初增加568亿元.
  /// Yields: a change with sign, basis and the figure that it modifies.
  static let growth = ShapeRule(
    name: "growth", matches: "[subject][standard]增长/下降 NUMBER",
    examples: [
      Example(sentence: "全年办理案件120件,案件数量较去年同比增长4.7%。", figures: ["120件 | 办理案件 | 120 件", "4.7% | 办理案件 | 4.7 %"]),
      Example(sentence: "财政收入43.7亿元,同比下降19.8%。", figures: ["43.7亿元 | 财政收入 | 4370000000 元", "19.8% | 财政收入 | -19.8 %"]),
      Example(sentence: "产销率98%,比上年提高0.3个百分点。", figures: ["98% | 产销率 | 98 %", "0.3个百分点 | 产销率 | 0.3 个百分点"]),
      Example(sentence: "工业用电量增长8%,增幅提高3.4个百分点。", figures: ["8% | 工业用电量 | 8 %", "3.4个百分点 | 工业用电量增幅 | 3.4 个百分点"]),
    ],
    counterExamples: ["新增车位4326个。", "提高到95.65%。"], trust: 0.92
  ) { reader, slots, index in
    let slot = slots[index]
    guard let found = DirectionReader(reader: reader).direction(of: slot), !found.direction.isNoun else { return 0 }
    // 新增灌溉面积38万亩,改善72万亩: what was done to land, not how it changed.
    if slot.token.unitIs(.area), reader.source.quote(found.range) == "改善" { return 0 }
    // 规范提升2条示范路段: an act on things, not a change of a number.
    if slot.token.unit?.isCount ?? false,
      reader.memory.last == nil
        || Verbs.acts.match(endingAt: found.range.upperBound, in: reader.text, limit: slot.left.lowerBound) != nil,
      NounBehind(reader: reader, slot: slot).noun != nil,
      ComparisonReader(reader: reader).comparison(in: slot.left.lowerBound..<found.range.lowerBound) == nil
    {
      return 0
    }
    return reader.addChange(slots, index, direction: found)
  }
}
