// 同比多退918亿元; 比上年少用23亿元.

import ReportText

extension ShapeRule {
  /// Matches: 同比多退918亿元; 比上年少用23亿元.
  /// Yields: a difference, the verb between 多 or 少 and the number kept out.
  static let moreOrLess = ShapeRule(
    name: "more-or-less", matches: "[subject][standard]多/少 VERB NUMBER",
    examples: [Example(sentence: "出口退税同比多退918亿元。", figures: ["918亿元 | 出口退税 | 91800000000 元"])],
    counterExamples: ["走访多家企业12家。"], trust: 0.8
  ) { reader, slots, index in
    let slot = slots[index]
    let end = slot.tail.coreEnd
    for verb in 1...2 where end - verb - 1 > slot.left.lowerBound {
      let mark = reader.text[end - verb - 1]
      guard mark == 0x591A || mark == 0x5C11 else { continue }
      let before = slot.left.lowerBound..<(end - verb - 1)
      guard let comparison = ComparisonReader(reader: reader).comparison(in: before),
        comparison.range.upperBound >= before.upperBound - 1
      else { continue }
      let found = DirectionReader.Found(
        direction: Directions.Direction(sign: mark == 0x591A ? 1 : -1), range: (end - verb - 1)..<end)
      return reader.addChange(slots, index, direction: found)
    }
    return 0
  }
}
