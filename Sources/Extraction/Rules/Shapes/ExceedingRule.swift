// 高于全国平均0.5个百分点; 比全省快1.2个百分点; 低于年度目标2件.

import DataCube
import ReportText

extension ShapeRule {
  /// Matches: 高于全国平均0.5个百分点; 比全省快1.2个百分点; 低于年度目标2件.
  /// Yields: a difference against another area, plan or quantity; a number too great for one is the goal itself.
  static let exceeding = ShapeRule(
    name: "exceeding", matches: "[subject]高于/低于 STANDARD NUMBER个百分点",
    examples: [
      Example(
        sentence: "规上工业增加值增长6%,高于全省平均0.5个百分点。",
        figures: ["6% | 规上工业增加值 | 6 %", "0.5个百分点 | 规上工业增加值增速 | 0.5 个百分点"])
    ],
    counterExamples: ["增速高于6%。"], trust: 0.8
  ) { reader, slots, index in
    let slot = slots[index]
    // 超额完成全年计划16个百分点: what leads to a number elsewhere is the standard there.
    if slot.token.unitIs(.percentagePoint),
      let passing = ExceedingWords.passing.lastMatch(in: slot.left, of: reader.text)
    {
      return reader.addPassed(slot, behind: passing.range)
    }
    if reader.addGoalItself(slot) { return 1 }
    guard let opener = ExceedingWords.table.lastMatch(in: slot.core, of: reader.text),
      opener.range.upperBound < slot.core.upperBound,
      !ExceedingWords.isWord(opener.range, in: slot.core, of: reader.text),
      slot.token.unitIs(.percentagePoint)
        || slot.core.upperBound - opener.range.upperBound >= 3 && slot.token.unitIs(.money)
        // 菜价低于市场价一成: a noun stands between that no rate is.
        || slot.token.unitIs(.proportion)
          && yardsticks.match(
            endingAt: slot.tail.coreEnd, in: reader.text, limit: opener.range.upperBound) != nil
        // 死亡率0.045,低于省控指标0.012: a rate without a unit, too.
        || (slot.token.unit?.isCount ?? false || slot.token.unitIs(.proportion)
          || slot.token.unit == nil && slot.token.value.lastPlace < 0
          // 浓度为31微克/立方米,低于年度目标3微克/立方米; 利润2亿元,高于预算1800万元: of what was told in the same unit.
          || reader.isSmallBeside(slot))
          && CompletionWords.bounds.match(
            endingAt: slot.tail.coreEnd, in: reader.text, limit: opener.range.upperBound) != nil
    else { return 0 }
    let stated = reader.cleaner.clean(slot.left.lowerBound..<opener.range.lowerBound)
    let subject = SubjectReader(reader: reader).subject(of: slot, stated: stated)
    guard !subject.indicator.isEmpty else { return 0 }
    // 增长33%,高于去年同期16.1个百分点: the same a year ago, no other area's.
    if let last = reader.memory.last, reader.isYearBefore(opener.range.upperBound..<slot.core.upperBound) {
      reader.add(
        slot, kind: .change, indicator: subject.indicator, sign: opener.value, basis: .yearOnYear,
        of: subject.of ?? (reader.drafts[last].indicator == subject.indicator ? reader.drafts[last].of : nil),
        period: reader.drafts[last].period)
      return 1
    }
    let made = reader.add(
      slot, kind: .change, indicator: subject.indicator, sign: opener.value, basis: .stated, of: subject.of,
      // 城镇化率61%,年均提高1.4个百分点,仍低于全国2.6个百分点: when it was that high.
      period: subject.of.flatMap { reader.drafts[$0].kind == .ratio ? reader.drafts[$0].period : nil })
    reader.drafts[made].lendsBasis = false
    // 累计浓度低于目标3微克/立方米: held against a goal, what was reached is no goal.
    if !reader.clock.isPlan,
      CompletionWords.bounds.match(
        endingAt: slot.tail.coreEnd, in: reader.text, limit: opener.range.upperBound) != nil
    {
      reader.drafts[made].status = .actual
    }
    return 1
  }

  private static let yardsticks = PhraseTable(words: "市场价 市场价格 市价 均价 平均价 平均价格 市场平均价 进价 成本价 评估价 起拍价 备案价")
}

extension FigureReader {
  /// 浓度48微克/立方米,低于年度目标52微克/立方米: what was meant to be reached, too great for a distance from it.
  fileprivate func addGoalItself(_ slot: Slot) -> Bool {
    guard slot.isFirstInClause, slot.clause.opener == Scalars.comma, let level = memory.last,
      drafts[level].kind == .level, slot.token.unit != nil, drafts[level].token.unit == slot.token.unit,
      !isSmallBeside(slot), let opener = ExceedingWords.table.firstMatch(in: slot.core, of: text),
      cleaner.clean(slot.left.lowerBound..<opener.range.lowerBound).isEmpty,
      Self.goalNouns.match(endingAt: slot.tail.coreEnd, in: text, limit: opener.range.upperBound) != nil
    else { return false }
    let goal = addAside(slot, like: level, period: drafts[level].period, status: .target)
    drafts[goal].approximation = slot.token.innerHedge ?? .exact
    return true
  }

  private static let goalNouns = PhraseTable(words: "目标 目标值 年度目标 控制目标 预期目标 考核目标 年度控制目标 计划 年度计划 预算 年初预算")

  /// Whether the number is less than half of the level before in the same unit: 低于年度目标35微克/立方米 tells the goal.
  fileprivate func isSmallBeside(_ slot: Slot) -> Bool {
    guard let level = lastLevel, drafts[level].kind == .level, let unit = slot.token.unit,
      drafts[level].token.unit?.dimension == unit.dimension
    else { return false }
    return slot.token.value.number + slot.token.value.number < drafts[level].value.number
  }

  /// 采购农具386万元,超额完成年度计划28个百分点: by how much what has just been achieved, or what the clause names, passed its goal.
  fileprivate func addPassed(_ slot: Slot, behind words: Range<Int>) -> Int {
    let stated = cleaner.clean(slot.left.lowerBound..<words.lowerBound)
    var subject = SubjectReader(reader: self).subject(of: slot, stated: stated)
    if stated.isEmpty, let last = memory.last, drafts[last].kind == .level {
      subject = SubjectReader.Subject(indicator: drafts[last].indicator, of: last)
    }
    guard !subject.indicator.isEmpty else { return 0 }
    let made = add(slot, kind: .change, indicator: subject.indicator, basis: .stated, of: subject.of)
    drafts[made].lendsBasis = false
    return 1
  }

  /// Whether `range` names nothing but the year before, or its like part.
  fileprivate func isYearBefore(_ range: Range<Int>) -> Bool {
    times.contains { time in
      guard time.range.lowerBound == range.lowerBound, time.range.upperBound + 1 >= range.upperBound else {
        return false
      }
      switch time.meaning.base ?? time.meaning {
      case .samePeriodBefore, .relativeYear(-1): return true
      default: return false
      }
    }
  }
}
