// 完成调整预算406480万元的103.5%; 占计划1200套的98%.

import DataCube
import ReportText

extension ShapeRule {
  /// Matches: 完成调整预算406480万元的103.5%; 占计划1200套的98%.
  /// Yields: the goal as a target, which no later figure leans on, and how far it was reached.
  static let targetBase = ShapeRule(
    name: "target-base", matches: "完成/为/占 预算/计划/任务 NUMBER 的 NUMBER%",
    examples: [
      Example(
        sentence: "总收入420733万元,完成调整预算406480万元的103.5%。",
        figures: ["420733万元 | 总收入 | 4207330000 元", "406480万元 | 调整预算 | 4064800000 元", "103.5% | 总收入预算完成率 | 103.5 %"])
    ],
    counterExamples: ["完成预算的103.5%。"], trust: 0.75
  ) { reader, slots, index in
    let slot = slots[index]
    guard index + 1 < slots.count, slots[index + 1].token.unitIs(.proportion), !slot.token.isRate,
      (1...3).contains(slots[index + 1].left.count), reader.text[slots[index + 1].left.lowerBound] == 0x7684,
      let goal = CompletionWords.goals.lastMatch(in: slot.left, of: reader.text),
      let verb = CompletionWords.verbs.firstMatch(in: slot.left.lowerBound..<goal.range.lowerBound, of: reader.text)
    else { return 0 }
    let achieved = reader.lastLevel
    let name = reader.cleaner.clean(verb.range.upperBound..<max(verb.range.upperBound, slot.tail.coreEnd))
    guard !name.isEmpty else { return 0 }
    let memory = reader.memory
    let made = reader.add(slot, kind: .level, indicator: name)
    reader.drafts[made].status = .target
    reader.drafts[made].isAside = true
    reader.memory = memory
    let indicator = achieved.map { reader.drafts[$0].indicator } ?? name
    reader.add(
      slots[index + 1], kind: .ratio, indicator: indicator.appending(Phrase("\(goal.value)完成率")), of: achieved)
    return 2
  }
}
