// 增速8.5%; 增幅达33.7%; 降幅为5%.

import ReportText

extension ShapeRule {
  /// Matches: 增速8.5%; 增幅达33.7%; 降幅为5%.
  /// Yields: a growth of what the noun stands behind.
  static let nounOfGrowth = ShapeRule(
    name: "noun-of-growth", matches: "[subject]增速/增幅/降幅 NUMBER",
    examples: [Example(sentence: "工业投资增幅达33.7%。", figures: ["33.7% | 工业投资 | 33.7 %"])],
    counterExamples: ["产销率98%。"], trust: 0.85
  ) { reader, slots, index in
    let slot = slots[index]
    let finder = DirectionReader(reader: reader)
    guard let found = finder.direction(of: slot) ?? finder.directionBehind(slot), found.direction.isNoun else {
      return 0
    }
    return reader.addChange(slots, index, direction: found)
  }
}
