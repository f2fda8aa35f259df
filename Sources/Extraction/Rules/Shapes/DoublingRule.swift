// 翻一番; 翻了两番.

import DataCube
import ReportText

extension ShapeRule {
  /// Matches: 翻一番; 翻了两番.
  /// Yields: 1 倍 for one doubling, 3 倍 for two.
  static let doubling = ShapeRule(
    name: "doubling", matches: "[subject]翻 NUMBER 番",
    examples: [Example(sentence: "地区生产总值比2010年翻一番。", figures: ["一番 | 地区生产总值 | 1 倍"])],
    counterExamples: ["增长2倍。"], trust: 0.8
  ) { reader, slots, index in
    let slot = slots[index]
    guard slot.token.unitIs(.multiple), slot.token.unit?.code == "番",
      let verb = Directions.doubling.match(endingAt: slot.tail.coreEnd, in: reader.text, limit: slot.left.lowerBound)
    else { return 0 }
    let found = DirectionReader.Found(direction: Directions.Direction(sign: 1), range: verb.range)
    let used = reader.addChange(slots, index, direction: found)
    if used > 0, let last = reader.drafts.indices.last {
      let times = slot.token.value.number == 2 ? 3 : slot.token.value.number == 3 ? 7 : 1
      reader.drafts[last].value = DecimalValue(significand: UInt64(times), exponent: 0)
      reader.drafts[last].borrowedUnit = "倍"
    }
    return used
  }
}
