// 完成市下达任务数的207.5%; 为年度预算的102.1%; 完成计划的98%.

import DataCube
import ReportText

extension ShapeRule {
  /// Matches: 完成市下达任务数的207.5%; 为年度预算的102.1%; 完成计划的98%.
  /// Yields: a ratio of what was achieved.
  static let completion = ShapeRule(
    name: "completion", matches: "完成/为 任务/计划/预算 的 NUMBER%",
    examples: [
      Example(
        sentence: "完成违法建筑处置面积20.75万平方米,完成市下达任务数的207.5%。",
        figures: ["20.75万平方米 | 违法建筑处置面积 | 207500 平方米", "207.5% | 违法建筑处置面积任务完成率 | 207.5 %"])
    ],
    counterExamples: ["完成率98%。"], trust: 0.81
  ) { reader, slots, index in
    let slot = slots[index]
    guard slot.token.unitIs(.proportion) || slot.token.unitIs(.multiple) else { return 0 }
    let left = reader.beforeBracket(slot) ?? slot.left
    guard let goal = CompletionWords.lastGoal(in: left, of: reader.text),
      CompletionWords.verbs.firstMatch(in: left.lowerBound..<goal.range.lowerBound, of: reader.text) != nil,
      (left == slot.left ? slot.token.start : left.upperBound) - goal.range.upperBound <= 4
    else { return 0 }
    let achieved = reader.lastLevel
    var indicator = achieved.map { reader.drafts[$0].indicator } ?? Phrase()
    if indicator.isEmpty {
      let verb =
        CompletionWords.verbs.firstMatch(in: left, of: reader.text)?.range.lowerBound ?? left.lowerBound
      indicator = reader.cleaner.clean(left.lowerBound..<verb)
    }
    // 能繁母猪存栏量为国家下达目标的105.6%: a subject of its own.
    var of = achieved
    if let verb = CompletionWords.verbs.firstMatch(in: left, of: reader.text) {
      let own = reader.cleaner.clean(left.lowerBound..<verb.range.lowerBound)
      if own.count >= 3, achieved.map({ reader.drafts[$0].indicator != own }) ?? false,
        MeasureNouns.table.match(endingAt: own.count, in: own.folded, limit: 1) != nil
      {
        indicator = own
        of = nil
      }
    }
    guard !indicator.isEmpty else { return 0 }
    // 调整预算, 年初预算: which budget it was is part of the name.
    let name = goal.value == "预算" ? reader.cleaner.phrase(goal.range) : Phrase(goal.value)
    reader.add(slot, kind: .ratio, indicator: indicator.appending(name).appending(Phrase("完成率")), of: of)
    return 1
  }
}

extension FigureReader {
  /// 完成年度任务 of 完成年度任务(8万平方米)的|57.9%: the words before a bracket that nothing but a 的 parts from the number.
  fileprivate func beforeBracket(_ slot: Slot) -> Range<Int>? {
    let close = text[max(sentence.range.lowerBound, slot.token.start - 3)..<slot.token.start]
      .lastIndex(of: Scalars.closeBracket)
    guard let close, let open = text[sentence.range.lowerBound..<close].lastIndex(of: Scalars.openBracket)
    else { return nil }
    let start = text[sentence.range.lowerBound..<open].lastIndex { $0 == Scalars.comma || $0 == Scalars.semicolon }
    return (start.map { $0 + 1 } ?? sentence.range.lowerBound)..<open
  }
}
