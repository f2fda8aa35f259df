// What a change is of whose own words name nothing.

import DataCube
import ReportText

extension SubjectReader {
  func leftOut(_ slot: Slot) -> Subject {
    if let moved = reader.movedSubject(before: slot) { return Subject(indicator: moved, of: nil) }
    if let topic = reader.freshTopic { return Subject(indicator: withMeasure(topic), of: nil) }
    if slot.token.unitIs(.percentagePoint) {
      if let last = lastRate(for: slot) { return Subject(indicator: indicatorOfRateChange(last), of: last) }
    }
    let drafts = reader.drafts
    // A为808万人,较上月减少7万人,主因B减少3万人;与上年同月比较,则增加2万人: the sentence goes back to what it began with.
    if reader.memory.standing != nil, let level = reader.memory.levels.first, level == reader.sentenceDrafts.first,
      drafts[level].kind == .level,
      drafts[level].token.unit?.dimension == slot.token.unit?.dimension
        || slot.token.unitIs(.proportion),
      let last = reader.memory.last,
      reader.text[drafts[last].token.end..<max(drafts[last].token.end, slot.left.lowerBound)].contains(
        Scalars.semicolon)
        || drafts[last].of == level
    {
      return Subject(indicator: drafts[level].indicator, of: level)
    }
    // A change with a subject of its own, nearer than any level, is what a second change goes on about.
    let last = reader.sentenceDrafts.last { !drafts[$0].token.unitIs(.percentagePoint) && !drafts[$0].isAside }
    if let last, drafts[last].isChange, drafts[last].of == nil, drafts[last].status == .actual || reader.clock.isPlan {
      return Subject(indicator: drafts[last].indicator, of: nil)
    }
    if let level = measuredLevel(for: slot) { return Subject(indicator: drafts[level].indicator, of: level) }
    if let told = reader.memory.previousLevels.last, slot.isFirstInClause {
      // 完成年初预算的75.1%。一季度增长10.8%: of the level that the rate is of.
      let level = drafts[told].kind == .ratio ? drafts[told].of ?? told : told
      return Subject(indicator: drafts[level].indicator, of: level)
    }
    if let last = lastActual { return Subject(indicator: drafts[last].indicator, of: drafts[last].of) }
    if let topic = reader.memory.topic { return Subject(indicator: topic, of: nil) }
    // 其中,8月份增长8.6%: what the sentence before told of.
    if let last = reader.memory.previousLast, drafts[last].isChange {
      return Subject(indicator: drafts[last].indicator, of: nil)
    }
    // 要实现全年增长7.5%以上的目标: what the whole report is on.
    if slot.token.unitIs(.proportion), let first = reader.firstProduct {
      return Subject(indicator: drafts[first].indicator, of: nil)
    }
    return Subject(indicator: Phrase(), of: nil)
  }

  /// The last level or rate; behind a share of a level the level itself (占全部利息支出的94.53%,较上年增加…).
  private func measuredLevel(for slot: Slot) -> Int? {
    // 总产有望达到705亿斤,增产1.6%: what is expected grows as it is expected to.
    if let last = reader.memory.last, reader.isExpected(last) || isPlanned(last, slot) { return last }
    guard
      let last = reader.memory.levels.last(where: {
        (!isAverage($0) || isDuration($0, slot)) && (reader.drafts[$0].status == .actual || reader.clock.isPlan)
      }) ?? reader.lastLevel
    else { return nil }
    // 就业人员28310人,新增就业1184人,净增979人: what is left of what came is of the stock.
    if isNet(slot), let stock = stockBefore(last) { return stock }
    if reader.drafts[last].kind == .ratio, let level = reader.drafts[last].of {
      // 其中投诉71208件,占比72.32%,同比增长28.4%: of the part whose share of the whole it was.
      let part = reader.memory.levels.last { $0 < last && reader.drafts[$0].kind == .level }
      if let part, reader.drafts[part].partOf == level, part + 1 == last { return part }
      return level
    }
    // 户数为109万户,平均每户2.61人,较2014年底减少0.36人: persons, not households.
    if reader.drafts[last].kind == .level, reader.drafts[last].token.unit != slot.token.unit,
      slot.token.unit?.isCount ?? false, let near = reader.memory.levels.last, near != last,
      reader.drafts[near].token.unit == slot.token.unit
    {
      return near
    }
    // 公开信息96条,全文电子化率100%,比上年多14条: what is counted is of what is counted.
    if reader.drafts[last].kind == .ratio, slot.token.unit?.isCount ?? false,
      let level = reader.memory.levels.last(where: {
        reader.drafts[$0].kind == .level && reader.drafts[$0].token.unit == slot.token.unit
      })
    {
      return level
    }
    return last
  }

  /// Whether 净增, 净减 or the like stands before the number.
  private func isNet(_ slot: Slot) -> Bool {
    Directions.net.match(endingAt: slot.tail.coreEnd, in: reader.text, limit: slot.left.lowerBound) != nil
  }

  /// The level that the addition `index` was made to: told before it in the same unit, and no smaller.
  private func stockBefore(_ index: Int) -> Int? {
    let added = reader.drafts[index]
    guard added.kind == .level, StockWords.whole(of: added.indicator) != nil else { return nil }
    return reader.memory.levels.last { other in
      let draft = reader.drafts[other]
      return other < index && draft.kind == .level && draft.token.unit == added.token.unit
        && draft.value.number >= added.value.number && StockWords.whole(of: draft.indicator) == nil
    }
  }

  /// 下半年将购置360台收割机,比去年多40台: by how many more there are to be, right behind how many.
  private func isPlanned(_ last: Int, _ slot: Slot) -> Bool {
    let draft = reader.drafts[last]
    return draft.kind == .level && draft.status == .target && draft.token.unit == slot.token.unit
      && slot.clause.opener == Scalars.comma && slot.isFirstInClause
      && !reader.text[draft.token.end..<slot.clause.range.lowerBound - 1].contains(where: Scalars.isDigit)
      && slot.clause.range.lowerBound - draft.token.end <= 16
  }

  /// 平均用时18天,比诉讼程序少52天: days are of nothing else.
  private func isDuration(_ index: Int, _ slot: Slot) -> Bool {
    slot.token.unitIs(.duration) && reader.drafts[index].token.unit == slot.token.unit
  }

  /// 日均228件 behind a total is a remark on it.
  private func isAverage(_ index: Int) -> Bool {
    Self.averages.match(at: 0, in: reader.drafts[index].indicator.folded, limit: reader.drafts[index].indicator.count)
      != nil
      && reader.drafts[index].indicator.count <= 4 && reader.memory.levels.first != index
      && !isPay(index)
  }

  /// 从业人员3.4万人,平均工资8260元,升2.9%: money that is told of people is no remark on how many they are.
  private func isPay(_ index: Int) -> Bool {
    let draft = reader.drafts[index]
    return draft.token.unitIs(.money)
      && MeasureNouns.table.match(endingAt: draft.indicator.count, in: draft.indicator.folded, limit: 2) != nil
      && !reader.memory.levels.contains { $0 < index && reader.drafts[$0].token.unitIs(.money) }
  }

  private static let averages = PhraseTable(words: "日均 月均 户均 人均 平均 亩均")

  private var lastActual: Int? {
    guard let last = reader.memory.last else { return nil }
    return reader.drafts[last].status == .target && !reader.clock.isPlan
      ? reader.sentenceDrafts.last { reader.drafts[$0].status == .actual } : last
  }
}
