// 压缩办理时限81%; 平均减少环节73.5%、材料64%; 降低企业成本15%.

import DataCube
import ReportText

extension ShapeRule {
  /// Matches: 压缩办理时限81%; 平均减少环节73.5%、材料64%; 降低企业成本15%.
  /// Yields: the change of the noun between verb and number, and of the nouns that go on in the list.
  static let cut = ShapeRule(
    name: "cut", matches: "压缩/减少/提高 NOUN NUMBER%(、NOUN NUMBER%)",
    examples: [
      Example(
        sentence: "政务服务平均减少环节73.5%、材料64%。",
        figures: ["73.5% | 环节 | -73.5 %", "64% | 材料 | -64 %"]),
      Example(sentence: "市县两级压缩办理时限81%。", figures: ["81% | 办理时限 | -81 %"]),
    ],
    counterExamples: ["降低比例15%。", "提高教师待遇15人。"], trust: 0.75
  ) { reader, slots, index in
    let slot = slots[index]
    guard slot.token.unitIs(.proportion), !slot.tail.isArrival,
      let verb = verbs.lastMatch(in: slot.core, of: reader.text),
      slot.core.upperBound > verb.range.upperBound,
      reader.text[verb.range.upperBound..<slot.core.upperBound].allSatisfy(Scalars.isHan)
    else { return 0 }
    let noun = reader.cleaner.phrase(verb.range.upperBound..<slot.core.upperBound)
    // 节约采购资金总数的25.2%: how much of it, not by how much.
    guard (2...8).contains(noun.count), isCuttable(noun), noun.folded.last != 0x7684 else { return 0 }
    // 节约资金9.4%: of what would have been spent.
    if savings.isWhole(verb.range, of: reader.text), noun.hasSuffix(money) { return 0 }
    // 压缩到法定时限的14.6%: to what, not what.
    if arrivals.match(at: 0, in: noun.folded, limit: noun.count) != nil { return 0 }
    let basis = reader.inheritedBasis(in: slot)
    func add(_ slot: Slot, _ noun: Phrase) {
      let subject = SubjectReader(reader: reader).subject(of: slot, stated: noun)
      let made = reader.add(
        slot, kind: .change, indicator: subject.indicator, sign: verb.value, basis: basis, of: subject.of)
      reader.drafts[made].note("value", "direction", reader.source.quote(verb.range))
    }
    add(slot, noun)
    var used = 1
    while index + used < slots.count {
      let next = slots[index + used]
      let noun = reader.cleaner.clean(next.core)
      guard next.clause == slot.clause, next.token.unitIs(.proportion), !next.tail.isArrival,
        let mark = reader.text[next.left].first, listMarks.contains(mark), (2...8).contains(noun.count),
        isCuttable(noun),
        Directions.table.match(endingAt: next.core.upperBound, in: reader.text, limit: next.left.lowerBound) == nil
      else { break }
      add(next, noun)
      used += 1
    }
    return used
  }

  /// 比例, 覆盖率: the number is what they are, not how they changed.
  private static func isCuttable(_ noun: Phrase) -> Bool {
    MeasureNouns.rates.match(endingAt: noun.count, in: noun.folded, limit: 0) == nil
      && ShareWords.ratioTails.match(endingAt: noun.count, in: noun.folded, limit: 0) == nil
      && degrees.match(endingAt: noun.count, in: noun.folded, limit: 0) == nil
      // 压缩|比例由年初的78%提升到83%.
      && degrees.match(at: 0, in: noun.folded, limit: noun.count) == nil
      && Directions.table.match(endingAt: noun.count, in: noun.folded, limit: 0) == nil
  }

  private static let verbs = PhraseTable<Int>(
    ["减少", "压减", "压缩", "缩短", "精简", "降低", "节约", "节省", "缩减", "减免", "下调"].map { ($0, -1) }
      + ["提高", "提升", "上调"].map { ($0, 1) })
  private static let savings = PhraseTable(words: "节约 节省 节支")
  private static let money = Phrase("资金")
  private static let arrivals = PhraseTable(words: "到 至 为 成")
  private static let degrees = PhraseTable(words: "幅度 力度 比例 空间 目标 任务 以上")
  private static let listMarks: ScalarSet = "、和及"
}
