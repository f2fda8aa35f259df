// 高于年初12%的目标14.4个百分点; 比10%的预期目标高出1.8个百分点; 距65%的目标还差2.4个百分点.

import DataCube
import ReportText

extension ShapeRule {
  /// Matches: 高于年初12%的目标14.4个百分点; 比10%的预期目标高出1.8个百分点; 距65%的目标还差2.4个百分点.
  /// Yields: the goal as a target, which no later figure leans on, and the distance to it.
  static let goalStandard = ShapeRule(
    name: "goal-standard", matches: "高于/低于/比/距 NUMBER 的目标 [高/低/还差] NUMBER个百分点",
    examples: [
      Example(
        sentence: "财政收入2.01亿元,较上年增长26.4%,高于年初12%的目标14.4个百分点。",
        figures: [
          "2.01亿元 | 财政收入 | 201000000 元", "26.4% | 财政收入 | 26.4 %", "12% | 财政收入 | 12 %",
          "14.4个百分点 | 财政收入增速 | 14.4 个百分点",
        ]),
      Example(
        sentence: "常住人口城镇化率62.6%,距65%的目标还差2.4个百分点。",
        figures: [
          "62.6% | 常住人口城镇化率 | 62.6 %", "65% | 常住人口城镇化率 | 65 %", "2.4个百分点 | 常住人口城镇化率 | -2.4 个百分点",
        ]),
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
    guard index + 1 < slots.count, Self.isDistance(slots[index + 1].token, from: slot.token),
      // 超过200件的任务,人均办理超过300件: another clause counts something else.
      slot.token.unitIs(.proportion) || slots[index + 1].clause == slot.clause,
      Self.namesGoal(slot.token.end..<slots[index + 1].token.start, of: reader.text),
      let held = reader.heldAgainst(slot, until: slots[index + 1]),
      let last = reader.sentenceDrafts.last(where: {
        !reader.drafts[$0].token.unitIs(.percentagePoint) && reader.drafts[$0].borrowedUnit == nil
      })
        ?? reader.memory.last,
      slot.token.unitIs(.proportion) || reader.drafts[last].token.unit == slot.token.unit
    else { return 0 }
    let period = reader.drafts[last].period
    let goal = reader.addAside(slot, like: last, period: period, status: .target)
    // 高于10%的目标: the goal itself, which is no bound.
    if slot.token.innerHedge == nil, held.words.upperBound >= slot.tail.coreEnd {
      reader.drafts[goal].approximation = .exact
    }
    let distance = slots[index + 1]
    let stated = reader.cleaner.clean(slot.left.lowerBound..<held.words.lowerBound)
    let subject = SubjectReader(reader: reader).subject(of: distance, stated: stated)
    let made = reader.add(
      distance, kind: .change, indicator: subject.indicator, sign: held.sign, basis: .stated, of: subject.of,
      period: period)
    reader.drafts[made].lendsBasis = false
    reader.drafts[made].isAside = true
    reader.drafts[made].status = reader.drafts[last].status
    return 2
  }

  /// Whether `distance` says how far off `goal` something was: points off a rate, or things of its own unit.
  private static func isDistance(_ distance: NumeralToken, from goal: NumeralToken) -> Bool {
    goal.unitIs(.proportion) ? distance.unitIs(.percentagePoint) : goal.unit != nil && distance.unit == goal.unit
  }

  private static func namesGoal(_ range: Range<Int>, of text: [UInt32]) -> Bool {
    CompletionWords.goals.firstMatch(in: range, of: text) != nil || demands.firstMatch(in: range, of: text) != nil
  }

  private static let demands = PhraseTable(words: "的要求 的标准 的规定")

  /// What stands behind a growth that was not to be passed.
  private static let ceilings = PhraseTable(
    words: ["", "左右"].flatMap { hedge in
      ["的控制目标", "的调控目标", "的预期目标", "的年度控制目标", "的年度预期目标", "的目标"].flatMap { goal in
        ["之内", "以内", "范围内"].map { hedge + goal + $0 }
      }
    }.joined(separator: " "))
}

extension FigureReader {
  /// The words that hold what was told before `goal` against it, and which way the number of `distance` goes.
  fileprivate func heldAgainst(_ goal: Slot, until distance: Slot) -> (words: Range<Int>, sign: Int)? {
    if let verb = ExceedingWords.table.firstMatch(in: goal.left, of: text),
      !ExceedingWords.isWord(verb.range, in: goal.left, of: text)
    {
      return (verb.range, verb.value)
    }
    // 比10%的目标高出1.8个百分点, 距65%的目标还差2.4个百分点: the way stands behind the goal.
    let between = goal.token.end..<max(goal.token.end, distance.tail.coreEnd)
    let openers = ExceedingWords.openers.matches(in: goal.left, of: text)
    guard let opener = openers.last(where: { !Comparisons.isWord($0.range, in: goal.left, of: text) }),
      let way = ExceedingWords.ways.match(endingAt: between.upperBound, in: text, limit: between.lowerBound)
    else { return nil }
    return (opener.range, way.value)
  }
}
