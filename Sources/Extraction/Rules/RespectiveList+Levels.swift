// Which of the levels told before a list of numbers goes on about.

import DataCube
import ReportText

extension RespectiveList {
  /// The levels that a list of as many numbers goes on about: the latest, else those of the last list dealt out.
  func levelsOfList(_ reader: FigureReader) -> [Int] {
    if let alike = levelsInTheirUnits(reader) { return alike }
    // 立案2215件、结案2104件,结案率95%,罚款1163万元,三项指标分别增长…: in percent grows what was counted, not its rate.
    if slots.allSatisfy({ $0.token.unitIs(.proportion) }), isRespective(reader) {
      let counted = reader.memory.openLevels.filter { reader.drafts[$0].kind == .level }
      if counted.count == count, reader.memory.openLevels.count > count { return counted }
    }
    // 货物由2.7亿吨增加到4.1亿吨、集装箱从520万箱增加到1300万箱,分别年均增长…: what each has reached, not where it began.
    let reached = zip(reader.memory.openLevels, reader.memory.openLevels.dropFirst().map { Optional($0) } + [nil])
      .compactMap { level, next in
        next.map { reader.drafts[$0].indicator == reader.drafts[level].indicator } ?? false ? nil : level
      }
    if reached.count == count, reader.memory.openLevels.count == 2 * count { return reached }
    // 可支配收入14020元,纯收入突破五千元、达5075元: the latter is told twice.
    let once = reader.memory.openLevels.enumerated().filter { place, level in
      place + 1 == reader.memory.openLevels.count
        || !isSame(reader.drafts[level], reader.drafts[reader.memory.openLevels[place + 1]])
    }.map(\.element)
    if once.count >= count, once.count < reader.memory.openLevels.count, isRespective(reader) {
      return once.suffix(count)
    }
    let open = Array(reader.memory.openLevels.suffix(count))
    if open.count == count { return open }
    let levels = Array(reader.memory.levels.suffix(count))
    if reader.memory.dealt.isEmpty, levels.count == count { return levels }
    let dealt = reader.memory.dealt.compactMap { reader.drafts[$0].isChange ? reader.drafts[$0].of : $0 }
    return dealt.count == count ? dealt : []
  }

  /// 契税、土地增值税合计减收58.3亿元,降幅分别达到27.4%和15.6%; 增值税、契税两税合计14亿元,分别增长2.1%和3.5%: those that the
  /// figure before names together.
  func membersOfSum(_ reader: FigureReader) -> [Phrase]? {
    guard let last = reader.memory.last else { return nil }
    var sum = reader.drafts[last].indicator
    if sum.count > 4, sum.hasSuffix(Phrase("合计")) { sum = sum.dropping(last: 2) }
    if !reader.drafts[last].isChange {
      guard let how = Self.howMany.match(endingAt: sum.count, in: sum.folded, limit: 4), how.value == count else {
        return nil
      }
      sum = sum.dropping(last: how.range.count)
    }
    let members = conjuncts(of: sum, in: reader)
    return members.count == count ? members : nil
  }

  /// 三税, 四项: how many a sum takes together.
  private static let howMany = PhraseTable<Int>(
    zip("两三四五六".map(String.init), 2...6).flatMap { numeral, count in
      ["税", "项", "者", "大税种", "个税种", "大行业", "个行业"].map { (numeral + $0, count) }
    })

  private func isSame(_ one: FigureDraft, _ other: FigureDraft) -> Bool {
    one.indicator == other.indicator && one.token.unit == other.token.unit
  }

  /// 43宗,156.8亩(其中耕地21.3亩,基本农田0亩),较上年分别减少12宗、40.6亩、9.7亩: those in a row that count in the same
  /// units, where the units tell them apart.
  private func levelsInTheirUnits(_ reader: FigureReader) -> [Int]? {
    let units = slots.map(\.token.unit)
    let levels = reader.sentenceDrafts.filter { reader.drafts[$0].kind == .level }
    guard !slots.contains(where: { $0.token.isRate || $0.token.unit == nil }), levels.count > count,
      units.dropFirst().contains(where: { $0 != units[0] })
    else { return nil }
    for start in stride(from: levels.count - count, through: 0, by: -1) {
      let row = Array(levels[start..<(start + count)])
      if zip(row, units).allSatisfy({ reader.drafts[$0].token.unit == $1 }) { return row }
    }
    return nil
  }

  /// The levels of the sentence before, where they are as many and count in the same units.
  func levelsOfSentenceBefore(_ reader: FigureReader) -> [Int]? {
    let told = reader.memory.previousLevels.filter { reader.drafts[$0].kind == .level }.suffix(count)
    guard reader.memory.levels.isEmpty, told.count == count, Set(slots.map { $0.token.unit?.code }).count == count,
      zip(told, slots).allSatisfy({ reader.drafts[$0].token.unit == $1.token.unit })
    else { return nil }
    return Array(told)
  }

  /// The levels of the sentence before, where it told no more and no fewer than there are numbers.
  func asManyLevelsBefore(_ reader: FigureReader) -> [Int]? {
    let told = reader.memory.previousLevels
    guard reader.memory.last == nil, told.count == count, told.allSatisfy({ reader.drafts[$0].kind == .level })
    else { return nil }
    return told
  }

  /// 管理高血压患者5170人、糖尿病患者1830人,规范管理率分别为76.5%和75.9%: the rate of each of those counted before.
  func ratesOfLevels(_ names: [Phrase], _ reader: FigureReader) -> Int? {
    guard names.count == 1, let rate = names.first, rate.folded.last == 0x7387, (3...8).contains(rate.count),
      slots.allSatisfy({ $0.token.isRate || $0.token.unit == nil }),
      first.clause.opener == Scalars.comma,
      case let levels = reader.memory.openLevels, levels.count == count,
      levels.allSatisfy({ reader.drafts[$0].kind == .level && reader.drafts[$0].token.unit?.isCount ?? false }),
      levels.allSatisfy({ reader.drafts[$0].token.unit == reader.drafts[levels[0]].token.unit })
    else { return nil }
    for (slot, level) in zip(slots, levels) {
      reader.add(slot, kind: .ratio, indicator: reader.drafts[level].indicator.appending(rate), of: level)
    }
    borrowUnits(reader)
    return count
  }
}
