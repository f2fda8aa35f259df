// 城镇新增就业目标为5万人,实际达到5.6万人.

import DataCube
import ReportText

extension ShapeRule {
  /// Matches: 城镇新增就业目标为5万人,实际达到5.6万人.
  /// Yields: the goal as a target, and what came of it by the name without the goal.
  static let goalAndOutcome = ShapeRule(
    name: "goal-and-outcome", matches: "[subject]目标/任务/计划 NUMBER, 实际达到/完成 NUMBER",
    examples: [
      Example(
        sentence: "新建口袋公园年度目标为36个,实际完成41个。",
        figures: ["36个 | 新建口袋公园年度目标 | 36 个", "41个 | 新建口袋公园 | 41 个"])
    ],
    counterExamples: ["完成年度目标,新增就业5.6万人。"], trust: 0.8
  ) { reader, slots, index in
    let slot = slots[index]
    guard index + 1 < slots.count, slots[index + 1].token.unit == slot.token.unit, slot.token.unit != nil,
      slots[index + 1].clause != slot.clause,
      outcomes.isWhole(slots[index + 1].clause.range.lowerBound..<slots[index + 1].token.start, of: reader.text)
    else { return 0 }
    let goal = reader.cleaner.clean(slot.left)
    guard let word = CompletionWords.goals.match(endingAt: goal.count, in: goal.folded, limit: 2) else { return 0 }
    // 承担任务5项,完成5项: tasks that are counted are no goal.
    guard word.value != "任务" || reader.text[slots[index + 1].clause.range].contains(Self.real) else { return 0 }
    var stated = goal.prefix(word.range.lowerBound)
    if stated.folded.last == 0x7684 { stated = stated.dropping(last: 1) }
    guard stated.count >= 2 else { return 0 }
    reader.addAside(slot, kind: slot.token.isRate ? .ratio : .level, indicator: goal, status: .target)
    let made = reader.add(
      slots[index + 1], kind: slot.token.isRate ? .ratio : .level, indicator: reader.withTopic(stated, slot))
    reader.drafts[made].status = .actual
    return 2
  }

  /// 实 of 实际.
  private static let real: UInt32 = 0x5B9E
  private static let outcomes = PhraseTable(
    words: "实际达到 实际达 实际完成 实际完成了 实际为 实际 实际新增 实际实现 实际建成 实际新建 完成 已完成 实完成 完成了 全年实际完成 全年完成 全年实际达到 全年达到")
}
