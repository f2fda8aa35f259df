// 结构为11.2∶14.9∶73.9.

import DataCube
import ReportText

extension ShapeRule {
  /// Matches: 结构为11.2∶14.9∶73.9.
  /// Yields: one ratio in % for each part.
  static let proportion = ShapeRule(
    name: "proportion", matches: "…结构 NUMBER∶NUMBER∶NUMBER",
    examples: [
      Example(
        sentence: "三次产业结构为11.2∶14.9∶73.9。",
        figures: ["11.2 | 第一产业比重 | 11.2 %", "14.9 | 第二产业比重 | 14.9 %", "73.9 | 第三产业比重 | 73.9 %"])
    ],
    counterExamples: ["于09:01发布。"], trust: 0.85
  ) { reader, slots, index in
    var count = 1
    while index + count < slots.count, reader.isRatioMark(between: slots[index + count - 1], and: slots[index + count])
    { count += 1 }
    guard count >= 2, slots[index].token.unit == nil else { return 0 }
    let stated = reader.cleaner.clean(slots[index].core)
    let rest = slots.dropFirst(index + count)
    let leadsOn = rest.first.map { reader.arrives($0, from: slots[index + count - 1].token.end) } ?? false
    let period = reader.startOfProportion(slots[index], leadsOn: leadsOn)
    // 收入比1.98∶1: one ratio to one.
    if count == 2, slots[index + 1].token.value.number == 1 {
      // 由1.89∶1缩小到1.80∶1: the second is of what the first was.
      let isAgain = stated.isEmpty || Directions.table.isWhole(0..<stated.count, of: stated.folded)
      let last = reader.sentenceDrafts.last.map { reader.drafts[$0].indicator } ?? Phrase()
      let name = isAgain ? last : stated
      guard !name.isEmpty else { return 0 }
      reader.add(slots[index], kind: .ratio, indicator: name, period: period)
      return 2
    }
    let named = reader.partsOfProportion(stated, count: count)
    guard let named else { return 0 }
    let first = reader.drafts.count
    for offset in 0..<count {
      let made = reader.add(slots[index + offset], kind: .ratio, indicator: named[offset], period: period)
      reader.drafts[made].borrowedUnit = "%"
    }
    reader.memory.proportion = first..<reader.drafts.count
    return count
  }
}

extension ShapeRule {
  /// What leads from one structure to the next.
  fileprivate static let rearrangements = PhraseTable(
    words: "调整到 调整至 优化到 演变到 演变至 转变到 变化到 变到 调整 优化 演变 转变 变化 变 优化调整 调整优化 改善 升级")
}

extension FigureReader {
  /// What the parts of a proportion are called; nil where nothing tells.
  fileprivate func partsOfProportion(_ stated: Phrase, count: Int) -> [Phrase]? {
    // 由12.1∶50.2∶37.7调整到9.8∶48.1∶42.1: the second structure has the parts of the first.
    if let earlier = memory.proportion, earlier.count == count,
      stated.isEmpty || ShapeRule.rearrangements.isWhole(0..<stated.count, of: stated.folded)
        || earlier.contains(where: { drafts[$0].indicator == stated })
    {
      return earlier.map { drafts[$0].indicator }
    }
    if let listed = membersOfProportion(stated, count: count) { return listed }
    // 加工贸易出口138亿元、一般贸易出口80亿元,两者之比为63.4∶36.6: of what has just been told.
    if Self.pointers.isWhole(0..<stated.count, of: stated.folded), memory.levels.count >= count {
      return memory.levels.suffix(count).map { drafts[$0].indicator.appending(Phrase("占比")) }
    }
    guard count == 3, stated.isEmpty || stated.contains(Phrase("产业")) || stated.contains(Phrase("三产")) else {
      return stated.isEmpty ? nil : Array(repeating: stated, count: count)
    }
    return ["第一产业比重", "第二产业比重", "第三产业比重"].map { Phrase($0) }
  }

  /// 司法办案占比, 监督办案占比 of 司法办案与监督办案占比结构: each member with what all of them are shares of.
  private static let pointers = PhraseTable(words: "两者之比 二者之比 三者之比 之比")

  private func membersOfProportion(_ stated: Phrase, count: Int) -> [Phrase]? {
    guard
      let tail = Self.proportionTails.match(endingAt: stated.count, in: stated.folded, limit: 2),
      case let named = stated.prefix(tail.range.lowerBound)
    else { return nil }
    var parts = named.folded.indices.split {
      Linkers.conjunctions.match(at: $0, in: named.folded, limit: $0 + 1) != nil
    }
    .map { named.prefix($0.endIndex).dropping(first: $0.startIndex) }
    guard parts.count == count, var last = parts.last, parts.allSatisfy({ $0.count >= 2 }) else { return nil }
    // 公益诉讼|“四大检察”业务: a name for all of them, and what they are.
    var noun = Phrase()
    if let open = last.folded.firstIndex(of: Scalars.openQuote), open >= 2,
      let close = last.folded.lastIndex(of: Scalars.closeQuote)
    {
      noun = last.dropping(first: close + 1)
      last = last.prefix(open)
      parts[count - 1] = last
    }
    // 粮食与经济作物、饲草|种植面积之比: the last of them is followed by what all of them have.
    if noun.isEmpty, let measure = MeasureNouns.table.match(endingAt: last.count, in: last.folded, limit: 2) {
      parts[count - 1] = last.prefix(measure.range.lowerBound)
      noun = last.dropping(first: measure.range.lowerBound)
    }
    return parts.map { $0.appending(noun).appending(Phrase("占比")) }
  }

  private static let proportionTails = PhraseTable(words: "占比结构 占比 比例结构 比例 结构 之比 结构比 构成 构成比")

  /// 由2002年末的26.2:30.5:43.3调整为…: the structure that the change started from has a time of its own, or is that of
  /// the year before; nil for a structure that nothing starts from.
  fileprivate func startOfProportion(_ slot: Slot, leadsOn: Bool) -> TimePeriod? {
    // 调整到2005年的18.9∶47.4∶33.7: where it arrived has a time of its own, too.
    if let own = times.last(where: { $0.range.upperBound == slot.token.start - 1 }), own.meaning.explicitYear != nil,
      slot.left.contains(own.range.lowerBound), text[slot.token.start - 1] == 0x7684
    {
      return frame.resolver.framing.period(own.meaning)
    }
    guard let from = FromWords.last(in: slot.left, of: text) else { return nil }
    if let own = times.last(where: {
      $0.range.lowerBound >= from.range.upperBound && $0.range.upperBound <= slot.token.start
    }
    ) {
      return frame.resolver.framing.period(own.meaning)
    }
    guard leadsOn else { return nil }
    return (clock.span ?? clock.sectionSpan ?? clock.period(for: slot, kind: .ratio, indicator: Phrase(), in: text))
      .map(StartingPoint.yearBefore)
  }
}
