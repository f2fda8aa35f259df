// 净减少耕地4.07万公顷; 净增企业373家.

import DataCube
import ReportText

extension ShapeRule {
  /// Matches: 净减少耕地4.07万公顷; 净增企业373家.
  /// Yields: a change of the thing between verb and number.
  static let netChange = ShapeRule(
    name: "net-change", matches: "净增/净减 NOUN NUMBER",
    examples: [Example(sentence: "全年净减少耕地4.07万公顷。", figures: ["4.07万公顷 | 耕地 | -40700 公顷"])],
    counterExamples: ["新增企业373家。"], trust: 0.75
  ) { reader, slots, index in
    let slot = slots[index]
    let opening = reader.cleaner.clean(slot.core)
    // 降低农业税3.2个百分点: points are only ever a difference.
    if slot.token.unitIs(.percentagePoint),
      let verb = Directions.table.match(at: 0, in: opening.folded, limit: opening.count), !verb.value.isNoun,
      verb.range.count == 2, opening.count - 2 >= 2
    {
      reader.add(
        slot, kind: .change, indicator: opening.dropping(first: 2), sign: verb.value.sign,
        basis: reader.inheritedBasis(in: slot))
      return 1
    }
    // 累计减少贫困人口21.6万人: 精减 is an act, this tells how a stock moved.
    if !slot.token.isRate,
      let verb = Directions.moves.match(at: 0, in: opening.folded, limit: opening.count), opening.count - 2 >= 2
    {
      let noun = opening.dropping(first: 2)
      // 减少重复检查4200余次: so many were spared, held against nothing.
      if verb.value < 0, Self.isSpared(noun, slot), ComparisonReader(reader: reader).comparison(in: slot.left) == nil {
        reader.add(slot, kind: .level, indicator: opening)
        return 1
      }
      let isOverYears = reader.clock.span != nil
      reader.add(
        slot, kind: .change, indicator: noun, sign: verb.value,
        basis: isOverYears ? .stated : reader.inheritedBasis(in: slot))
      return 1
    }
    // 平均减少审批时限22个工作日: by how much a time grew shorter.
    if slot.token.unitIs(.duration),
      let verb = Self.shortenings.match(at: 0, in: opening.folded, limit: opening.count),
      Self.times.match(endingAt: opening.count, in: opening.folded, limit: verb.range.upperBound + 2) != nil
    {
      reader.add(
        slot, kind: .change, indicator: opening.dropping(first: verb.range.count), sign: -1,
        basis: reader.inheritedBasis(in: slot))
      return 1
    }
    // 核减规划面积六成: by how much of itself.
    if slot.token.unitIs(.proportion),
      let cut = Directions.cuts.match(at: 0, in: opening.folded, limit: opening.count), opening.count - 2 >= 3
    {
      reader.add(
        slot, kind: .change, indicator: opening.dropping(first: cut.range.count), sign: -1,
        basis: reader.inheritedBasis(in: slot))
      return 1
    }
    // 平均减材料61%、减环节72%: how much less of it.
    if slot.token.unitIs(.proportion),
      let saved = Directions.savings.match(endingAt: opening.count, in: opening.folded, limit: 0)
    {
      reader.add(
        slot, kind: .change, indicator: opening.dropping(first: saved.range.lowerBound), sign: -1,
        basis: reader.inheritedBasis(in: slot))
      return 1
    }
    guard let verb = Directions.net.firstMatch(in: slot.core, of: reader.text),
      slot.core.upperBound - verb.range.upperBound >= 2
    else { return 0 }
    let noun = reader.cleaner.clean(verb.range.upperBound..<slot.core.upperBound)
    guard noun.count >= 2 else { return 0 }
    reader.add(slot, kind: .change, indicator: noun, sign: verb.value, basis: reader.inheritedBasis(in: slot))
    return 1
  }

  private static func isSpared(_ noun: Phrase, _ slot: Slot) -> Bool {
    slot.token.unit?.isCount ?? true
      || sparedAmounts.match(endingAt: noun.count, in: noun.folded, limit: 0) != nil
      || emissions.match(at: 0, in: noun.folded, limit: noun.count) != nil
  }

  private static let shortenings = PhraseTable(words: "减少 平均减少 缩短 平均缩短 压缩 平均压缩 压减 平均压减")
  private static let times = PhraseTable(words: "时限 时间 期限 工期 周期 时长 用时 耗时")
  private static let emissions = PhraseTable(words: "排放 碳排放")
  private static let sparedAmounts = PhraseTable(words: "排放 碳排放 排放量 成本 负担 用煤 燃煤 支出负担 税费 材料")
}
