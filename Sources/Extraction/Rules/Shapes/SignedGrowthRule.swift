// 教育支出612,300万元,+3.2%; 减少217件(-6.70%).

import DataCube
import ReportText

extension ShapeRule {
  /// Matches: 教育支出612,300万元,+3.2%; 减少217件(-6.70%).
  /// Yields: the growth of what stands before; the sign is all that says so.
  static let signedGrowth = ShapeRule(
    name: "signed-growth", matches: "LEVEL, ±NUMBER%",
    examples: [
      Example(sentence: "教育支出6123万元,+3.2%。", figures: ["6123万元 | 教育支出 | 61230000 元", "3.2% | 教育支出 | 3.2 %"]),
      Example(
        sentence: "发生案件3024件,比上年减少217件(-6.7%)。",
        figures: ["3024件 | 发生案件 | 3024 件", "217件 | 发生案件 | -217 件", "6.7% | 发生案件 | -6.7 %"]),
    ],
    counterExamples: ["合格率100%。"], trust: 0.75
  ) { reader, slots, index in
    let slot = slots[index]
    let before = slot.token.start - 1
    guard slot.token.unitIs(.proportion), before >= slot.left.lowerBound,
      let sign = signs[reader.text[before]],
      !reader.text[slot.left.lowerBound..<before].contains(where: Scalars.isHan),
      let last = reader.sentenceDrafts.last, reader.drafts[last].kind != .ratio
    else { return 0 }
    let draft = reader.drafts[last]
    reader.add(
      slot, kind: .change, indicator: draft.indicator, sign: sign,
      basis: draft.isChange ? draft.basis : reader.inheritedBasis(in: slot), of: draft.isChange ? draft.of : last)
    return 1
  }

  private static let signs: [UInt32: Int] = [0x2B: 1, Scalars.hyphen: -1, 0x2212: -1]
}
