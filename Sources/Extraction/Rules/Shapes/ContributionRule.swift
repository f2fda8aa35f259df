// 投资拉动GDP增长1.1个百分点; 对经济增长的贡献率为57%.

import DataCube
import ReportText

extension ShapeRule {
  /// Matches: 投资拉动GDP增长1.1个百分点; 对经济增长的贡献率为57%.
  /// Yields: a ratio that names what drives what.
  static let contribution = ShapeRule(
    name: "contribution", matches: "[subject]拉动…增长 NUMBER个百分点",
    examples: [
      Example(
        sentence: "消费对经济增长的贡献率为35%,拉动GDP增长0.7个百分点。",
        figures: ["35% | 消费对经济增长的贡献率 | 35 %", "0.7个百分点 | 消费拉动GDP增长 | 0.7 个百分点"])
    ],
    counterExamples: ["提高0.7个百分点。"], trust: 0.85
  ) { reader, slots, index in
    let slot = slots[index]
    guard slot.token.unitIs(.percentagePoint), let pull = PullWords.table.firstMatch(in: slot.left, of: reader.text)
    else { return 0 }
    var subject = reader.cleaner.clean(slot.left.lowerBound..<pull.range.lowerBound)
    if subject.isEmpty, let last = reader.memory.last {
      // 占可支配收入的55.0%,拉动…: what has the share pulls, not the share.
      subject = PullWords.driver(of: reader.drafts[reader.driver(of: last)].indicator)
    }
    let pulled = reader.cleaner.phrase(pull.range.lowerBound..<slot.tail.coreEnd)
    // 影响CPI下降0.23个百分点: pulled down.
    let direction = Directions.table.match(endingAt: slot.tail.coreEnd, in: reader.text, limit: pull.range.lowerBound)
    // 下拉工业增速1.1个百分点.
    let isDown = PullWords.down.isWhole(pull.range, of: reader.text)
    reader.add(
      slot, kind: .ratio, indicator: subject.appending(pulled), sign: isDown ? -1 : direction?.value.sign ?? 1)
    return 1
  }
}
