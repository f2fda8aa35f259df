// 高于年初12%的目标14.4个百分点; 低于5%的预期目标0.3个百分点.

import DataCube
import ReportText

extension ShapeRule {
  /// Matches: 高于年初12%的目标14.4个百分点; 低于5%的预期目标0.3个百分点.
  /// Yields: the goal as a target, which no later figure leans on, and the distance to it.
  static let goalStandard = ShapeRule(
    name: "goal-standard", matches: "高于/低于 NUMBER 的目标 NUMBER个百分点",
    examples: [
      Example(
        sentence: "财政收入2.01亿元,较上年增长26.4%,高于年初12%的目标14.4个百分点。",
        figures: [
          "2.01亿元 | 财政收入 | 201000000 元", "26.4% | 财政收入 | 26.4 %", "12% | 财政收入 | 12 %",
          "14.4个百分点 | 财政收入增速 | 14.4 个百分点",
        ])
    ],
    counterExamples: ["超额完成12%的目标。"], trust: 0.75
  ) { reader, slots, index in
    let slot = slots[index]
    // 消费价格上涨2%,在年初3%左右的控制目标之内: the growth that was meant to be the most.
    if slot.token.unitIs(.proportion), let last = reader.memory.last, reader.drafts[last].isChange,
      reader.drafts[last].token.unit == slot.token.unit, slot.clause.opener == Scalars.comma,
      Self.ceilings.match(at: slot.token.end, in: reader.text, limit: slot.clause.range.upperBound) != nil
    {
      reader.addAside(slot, like: last, period: reader.drafts[last].period, status: .target)
      return 1
    }
    guard index + 1 < slots.count, slots[index + 1].token.unitIs(.percentagePoint), slot.token.unitIs(.proportion),
      let opener = ExceedingWords.table.firstMatch(in: slot.left, of: reader.text),
      !ExceedingWords.isWord(opener.range, in: slot.left, of: reader.text),
      CompletionWords.goals.firstMatch(in: slot.token.end..<slots[index + 1].token.start, of: reader.text) != nil,
      let last = reader.sentenceDrafts.last(where: {
        !reader.drafts[$0].token.unitIs(.percentagePoint) && reader.drafts[$0].borrowedUnit == nil
      })
        ?? reader.memory.last
    else { return 0 }
    let period = reader.drafts[last].period
    reader.addAside(slot, like: last, period: period, status: .target)
    let distance = slots[index + 1]
    let subject = SubjectReader(reader: reader).subject(of: distance, stated: Phrase())
    let made = reader.add(
      distance, kind: .change, indicator: subject.indicator, sign: opener.value, basis: .stated, of: subject.of,
      period: period)
    reader.drafts[made].lendsBasis = false
    reader.drafts[made].isAside = true
    return 2
  }

  /// What stands behind a growth that was not to be passed.
  private static let ceilings = PhraseTable(
    words: ["", "左右"].flatMap { hedge in
      ["的控制目标", "的调控目标", "的预期目标", "的年度控制目标", "的年度预期目标", "的目标"].flatMap { goal in
        ["之内", "以内", "范围内"].map { hedge + goal + $0 }
      }
    }.joined(separator: " "))
}
