// 教育支出612,300万元,+3.2%; 减少217件(-6.70%).

import DataCube
import ReportText

extension ShapeRule {
  /// Matches: 教育支出612,300万元,+3.2%; 减少217件(-6.70%); 减少104亿元,即7.0%.
  /// Yields: the growth of what stands before; the sign is all that says so, or the change that it restates.
  static let signedGrowth = ShapeRule(
    name: "signed-growth", matches: "LEVEL, ±NUMBER%",
    examples: [
      Example(sentence: "教育支出6123万元,+3.2%。", figures: ["6123万元 | 教育支出 | 61230000 元", "3.2% | 教育支出 | 3.2 %"]),
      Example(
        sentence: "出口货值减少104亿元,即7.0%。", figures: ["104亿元 | 出口货值 | -10400000000 元", "7.0% | 出口货值 | -7 %"]),
      Example(
        sentence: "发生案件3024件,比上年减少217件(-6.7%)。",
        figures: ["3024件 | 发生案件 | 3024 件", "217件 | 发生案件 | -217 件", "6.7% | 发生案件 | -6.7 %"]),
    ],
    counterExamples: ["合格率100%。"], trust: 0.75
  ) { reader, slots, index in
    let slot = slots[index]
    if let made = reader.addRestatedGrowth(slot) { return made }
    let before = slot.token.start - 1
    guard slot.token.unitIs(.proportion), before >= slot.left.lowerBound,
      let sign = signs[reader.text[before]],
      case let standard = reader.standardAlone(in: slot.left.lowerBound..<before),
      standard != nil || !reader.text[slot.left.lowerBound..<before].contains(where: Scalars.isHan),
      let told = reader.sentenceDrafts.last,
      // 投诉39164件(占55%,同比+31.6%): of what the share is of.
      let last = reader.drafts[told].kind == .ratio && standard != nil
        ? reader.memory.levels.last(where: { reader.drafts[$0].kind == .level }) : told,
      reader.drafts[last].kind != .ratio
    else { return 0 }
    let draft = reader.drafts[last]
    reader.add(
      slot, kind: .change, indicator: draft.indicator, sign: sign,
      basis: standard ?? (draft.isChange ? draft.basis : reader.inheritedBasis(in: slot)),
      of: draft.isChange ? draft.of : last)
    return 1
  }

  private static let signs: [UInt32: Int] = [0x2B: 1, Scalars.hyphen: -1, 0x2212: -1]
}

extension FigureReader {
  /// 同比 of 同比+31.6%: a standard with nothing else of words around it.
  fileprivate func standardAlone(in range: Range<Int>) -> ComparisonBasis? {
    guard let start = text[range].firstIndex(where: Scalars.isHan),
      let found = Comparisons.table.match(at: start, in: text, limit: range.upperBound),
      !text[found.range.upperBound..<range.upperBound].contains(where: Scalars.isHan)
    else { return nil }
    return found.value
  }

  /// 减少104亿元,即7.0%; (增加189亿元,2.6%): a change of a quantity, told again in percent.
  fileprivate func addRestatedGrowth(_ slot: Slot) -> Int? {
    guard slot.token.unitIs(.proportion), let last = sentenceDrafts.last, drafts[last].isChange,
      slot.token.start - drafts[last].token.end <= 3, slot.clause.depth == drafts[last].depth,
      !drafts[last].token.isRate, !drafts[last].token.unitIs(.percentagePoint),
      !drafts[last].token.unitIs(.multiple), slot.right.isEmpty || text[slot.right.lowerBound] != 0x7684,
      Self.restatements.match(endingAt: slot.token.start, in: text, limit: drafts[last].token.end)?.range.lowerBound
        == drafts[last].token.end
    else { return nil }
    let draft = drafts[last]
    add(
      slot, kind: .change, indicator: draft.indicator, sign: draft.value.number < 0 ? -1 : 1, basis: draft.basis,
      of: draft.of, period: draft.period)
    return 1
  }

  private static let restatements = PhraseTable(words: ", 、 ,即 ,约 ,或 即 或 ,即约 或约")
}
