// 是上年的4.1倍; 增长到4.1倍; 相当于2010年的2.3倍.

import DataCube
import ReportText

extension ShapeRule {
  /// Matches: 是上年的4.1倍; 增长到4.1倍; 相当于2010年的2.3倍.
  /// Yields: a ratio in 倍.
  static let multiple = ShapeRule(
    name: "multiple", matches: "是/为/相当于 … 的 NUMBER 倍",
    examples: [Example(sentence: "网络零售额是上年的4.1倍。", figures: ["4.1倍 | 网络零售额 | 4.1 倍"])],
    counterExamples: ["网络零售额增长4.1倍。"], trust: 0.8
  ) { reader, slots, index in
    let slot = slots[index]
    guard slot.token.unitIs(.multiple) else { return 0 }
    var core = slot.core
    if let verb = MultipleWords.verbs.lastMatch(in: slot.left, of: reader.text) {
      core = core.lowerBound..<min(core.upperBound, verb.range.lowerBound)
    }
    let stated = reader.cleaner.clean(core.lowerBound..<max(core.lowerBound, core.upperBound))
    let subject = SubjectReader(reader: reader).subject(of: slot, stated: stated)
    guard !subject.indicator.isEmpty else { return 0 }
    // 是农民人均纯收入的2.4倍,上年为2.43倍: the same multiple of another time.
    if let last = reader.memory.last, reader.drafts[last].kind == .ratio, reader.drafts[last].token.unitIs(.multiple),
      stated.isEmpty || MeasureNouns.sameRates.isWhole(0..<stated.count, of: stated.folded), slot.isFirstInClause,
      reader.times.contains(where: { slot.left.contains($0.range.lowerBound) }),
      reader.text[slot.token.start - 1] != 0x7684
    {
      reader.add(slot, kind: .ratio, indicator: reader.drafts[last].indicator)
      return 1
    }
    // 五年累计投资246亿元,是“九五”的2.3倍: a multiple covers what it is of.
    reader.add(
      slot, kind: .ratio, indicator: subject.indicator, of: subject.of,
      period: subject.of.flatMap { reader.drafts[$0].period })
    return 1
  }
}
