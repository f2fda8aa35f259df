// 增速较第二季的3.1%放缓0.8个百分点; 比2010年的3.10人减少0.48人; 好于2008年的70.8%.

import DataCube
import ReportText

extension ShapeRule {
  /// Matches: 增速较第二季的3.1%放缓0.8个百分点; 比2010年的3.10人减少0.48人; 好于2008年的70.8%.
  /// Yields: the value of the other time, which no later figure leans on.
  static let standardValue = ShapeRule(
    name: "standard-value", matches: "较/比/与 TIME 的 NUMBER 回落/提高/相比",
    examples: [
      Example(
        sentence: "2022年三季度生产总值同比增长2.3%,增速较二季度的3.1%放缓0.8个百分点。",
        figures: ["2.3% | 生产总值 | 2.3 %", "3.1% | 生产总值 | 3.1 %", "0.8个百分点 | 生产总值增速 | -0.8 个百分点"]),
      Example(
        sentence: "平均每户家庭人口为2.62人,比2010年的3.10人减少0.48人。",
        figures: ["2.62人 | 平均每户家庭人口 | 2.62 人", "3.10人 | 平均每户家庭人口 | 3.1 人", "0.48人 | 平均每户家庭人口 | -0.48 人"]),
    ],
    counterExamples: ["较上年提高0.8个百分点。"], trust: 0.75
  ) { reader, slots, index in
    let slot = slots[index]
    // 高于去年同期16.1个百分点: a distance from it.
    if slot.token.unitIs(.percentagePoint) { return 0 }
    if reader.addLongTermMean(slot) { return 1 }
    if reader.addValueOfOtherArea(slot, next: index + 1 < slots.count ? slots[index + 1] : nil) { return 1 }
    let bracketed = reader.timeHeldAgainst(behind: slot)
    guard
      let time = bracketed
        ?? reader.times.last(where: {
          slot.left.contains($0.range.lowerBound) && $0.range.upperBound <= slot.token.start
            && reader.isHeldAgainst($0, in: slot.left)
        }),
      let opener = bracketed == nil
        ? reader.standardOpener(before: time.range.lowerBound, limit: slot.left.lowerBound)
        : reader.openerOfList(before: time.range.lowerBound),
      bracketed != nil || reader.isOnlyLink(time.range.upperBound..<slot.token.start),
      bracketed != nil || opener.isVerdict
        || reader.holdsAgainst(slot, next: index + 1 < slots.count ? slots[index + 1] : nil)
    else { return 0 }
    let level = reader.memory.levels.last { reader.drafts[$0].token.unit?.dimension == slot.token.unit?.dimension }
    guard
      let last = slot.token.unitIs(.proportion) ? reader.memory.last : level ?? reader.memory.last,
      reader.drafts[last].token.unit?.dimension == slot.token.unit?.dimension
    else { return 0 }
    let draft = reader.drafts[last]
    // 超过去年全年的352起: all of that year, whatever part of this one is told.
    let isWholeYear = Self.wholeYears.firstMatch(in: time.range.lowerBound..<slot.token.start, of: reader.text) != nil
    let period =
      isWholeYear && time.meaning == .relativeYear(-1)
      ? draft.period.map { .year($0.last.year - 1) }
      // 比去年的31件, in a report to a congress too, is the year before what it is held against.
      : time.meaning == .samePeriodBefore || time.meaning == .relativeYear(-1)
        ? draft.period?.shifted(years: -1)
        : reader.frame.resolver.framing.period(time.meaning) ?? draft.period?.shifted(years: -1)
    reader.addAside(slot, like: last, period: period)
    reader.memory.standing = ReaderMemory.Standard(
      basis: ComparisonReader(reader: reader).basis(against: time.meaning), range: time.range,
      isOfValue: bracketed == nil
        && Comparisons.standingClosers.match(at: slot.token.end, in: reader.text, limit: slot.right.upperBound) == nil)
    return 1
  }

  private static let wholeYears = PhraseTable(words: "全年")
}

extension FigureReader {
  /// 病床使用率74.5%,比全国平均的76.8%低2.3个百分点: the same rate of the area that it is held against.
  fileprivate func addValueOfOtherArea(_ slot: Slot, next: Slot?) -> Bool {
    guard slot.token.isRate, slot.token.start > slot.left.lowerBound, text[slot.token.start - 1] == 0x7684,
      let level = memory.levels.last, drafts[level].kind == .ratio, drafts[level].token.unit == slot.token.unit,
      sentenceDrafts.contains(level)
    else { return false }
    let end = slot.token.start - 1
    let mean = Self.means.match(endingAt: end, in: text, limit: slot.left.lowerBound)
    let name = mean?.range.lowerBound ?? end
    guard
      let area = EntityWords.countries.match(endingAt: name, in: text, limit: slot.left.lowerBound)?.range
        ?? EntityWords.table.match(endingAt: name, in: text, limit: slot.left.lowerBound)?.range
        ?? AreaNames.official.match(endingAt: name, in: text, limit: slot.left.lowerBound)?.range,
      let opener = standardOpener(before: area.lowerBound, limit: slot.left.lowerBound),
      opener.isVerdict || holdsAgainst(slot, next: next)
    else { return false }
    addAside(slot, like: level, period: drafts[level].period, entity: source.quote(area))
    memory.standing = ReaderMemory.Standard(basis: .stated, range: area, isOfValue: true)
    return true
  }

  /// 空置率9.8%,高于过去十年6.4%的平均水平: the same rate as it has been for long.
  fileprivate func addLongTermMean(_ slot: Slot) -> Bool {
    guard slot.token.isRate, slot.isFirstInClause, slot.clause.opener == Scalars.comma, let level = memory.last,
      drafts[level].kind == .ratio, drafts[level].token.unit == slot.token.unit,
      Self.longTerms.match(at: slot.token.end, in: text, limit: slot.right.upperBound) != nil,
      case let start = firstWord(slot),
      ExceedingWords.table.match(at: start, in: text, limit: slot.token.start) != nil
        || Comparisons.openers.match(at: start, in: text, limit: slot.token.start) != nil
    else { return false }
    addAside(slot, like: level, period: drafts[level].period)
    memory.standing = ReaderMemory.Standard(basis: .stated, range: start..<slot.token.start, isOfValue: true)
    return true
  }

  private static let longTerms = PhraseTable(
    words: "的长期平均水平 的平均水平 的长期平均 的长期平均值 的平均值 的历史平均水平 的历史平均 的多年平均水平 的平均数")
  private static let means = PhraseTable(words: "平均 平均水平 平均值 平均数")

  /// 与去年4月(167519例)相比: the time right before the bracket that the value stands in.
  func timeHeldAgainst(behind slot: Slot) -> TimeExpression? {
    guard slot.clause.opener == Scalars.openBracket, slot.isFirstInClause,
      slot.token.start - (slot.token.isNegative ? 1 : 0) <= slot.clause.range.lowerBound,
      let time = times.last(where: { $0.range.upperBound + 1 == slot.clause.range.lowerBound }),
      openerOfList(before: time.range.lowerBound) != nil
    else { return nil }
    return time
  }

  /// Whether `time` is a standard, or the only time before the number: the 全年 of 超过去年全年的 is neither.
  fileprivate func isHeldAgainst(_ time: TimeExpression, in left: Range<Int>) -> Bool {
    standardOpener(before: time.range.lowerBound, limit: left.lowerBound) != nil
      || !times.contains { left.contains($0.range.lowerBound) && $0.range.upperBound == time.range.lowerBound }
  }

  /// 较一季度(-3.0%)、上半年(0.6%)分别回升…: what the first of the times stands behind.
  fileprivate func openerOfList(before end: Int) -> (range: Range<Int>, isVerdict: Bool)? {
    let limit = sentence.range.lowerBound
    if let opener = standardOpener(before: end, limit: limit) { return opener }
    guard end - 2 > limit, text[end - 1] == Scalars.enumerationComma, text[end - 2] == Scalars.closeBracket,
      let open = text[limit..<end].lastIndex(of: Scalars.openBracket),
      let before = times.last(where: { $0.range.upperBound == open })
    else { return nil }
    return openerOfList(before: before.range.lowerBound)
  }

  /// 比, 较, 与 before the time of a standard; 好于 and 低于 are verdicts that need no number behind.
  func standardOpener(before end: Int, limit: Int) -> (range: Range<Int>, isVerdict: Bool)? {
    guard
      let opener = Comparisons.openers.match(endingAt: end, in: text, limit: limit)?.range
        ?? Comparisons.standingOpeners.match(endingAt: end, in: text, limit: limit)?.range
        ?? Self.passings.match(endingAt: end, in: text, limit: limit)?.range
    else { return nil }
    return (opener, ExceedingWords.table.match(endingAt: end, in: text, limit: limit) != nil)
  }

  private static let passings = PhraseTable(words: "超过 超过了 已超过 超出 赶超 已超")

  /// Whether nothing but 的 and a remark in brackets stands in `range`.
  func isOnlyLink(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      if text[index] == Scalars.openBracket,
        let close = text[index..<range.upperBound].firstIndex(of: Scalars.closeBracket)
      {
        index = close + 1
      } else if let end = occasionEnd(from: index, range.upperBound) {
        index = end
      } else if let link = Self.standardLinks.match(at: index, in: text, limit: range.upperBound) {
        index = link.range.upperBound
      } else if Scalars.isBlank(text[index]) {
        index += 1
      } else {
        return false
      }
    }
    return true
  }

  /// Where 普查时 ends behind a year: on what occasion of that year; nil where no such words stand there.
  func occasionEnd(from start: Int, _ limit: Int) -> Int? {
    let words = text[start..<max(start, min(limit, start + Self.longestOccasion))].prefix(while: Scalars.isHan)
    guard let mark = words.dropFirst(2).firstIndex(of: Self.when) else { return nil }
    return mark + 1
  }

  /// 时.
  private static let when: UInt32 = 0x65F6
  private static let longestOccasion = 9

  /// 较八月份的6.3%为高: how the two stand to each other, without a number.
  private static let verdicts = PhraseTable(words: "为高 为低 稍高 略高 略低 稍低 较高 较低 相若 相同")

  private static let standardLinks = PhraseTable(
    words: "高位 低位 高点 低点 峰值 历史高位 历史低位 历史高点 历史低点 的高位 的低位 的高点 的低点 的人民币 人民币 的 之 底之 末之 底的 时的 末的 同季的 同期的 同月的 全年的 水平 的水平 为 时")

  /// Whether a change against the value in `slot` follows: 放缓0.8个百分点, 相比.
  func holdsAgainst(_ slot: Slot, next: Slot?) -> Bool {
    if Comparisons.standingClosers.match(at: slot.token.end, in: text, limit: slot.right.upperBound) != nil
      || Self.verdicts.match(at: slot.token.end, in: text, limit: slot.right.upperBound) != nil
    {
      return true
    }
    // 较2019年的9件明显减少: by how much is not told.
    if next == nil || next?.clause != slot.clause,
      let direction = Directions.table.firstMatch(in: slot.right, of: text),
      direction.range.lowerBound - slot.token.end <= 4
    {
      return true
    }
    guard let next, next.token.start - slot.token.end <= 8, next.tail.coreEnd > slot.token.end else { return false }
    return Directions.table.match(endingAt: next.tail.coreEnd, in: text, limit: slot.token.end) != nil
  }
}
