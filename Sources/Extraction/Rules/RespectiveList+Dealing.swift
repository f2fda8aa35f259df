// Makes one figure of each number of a list and its subject.

import DataCube
import Foundation
import ReportText

extension RespectiveList {
  private static func isArea(_ name: Phrase) -> Bool {
    AreaNames.official.isWhole(0..<name.count, of: name.folded)
  }

  func deal(
    over names: [Phrase], of levels: [Int] = [], found: DirectionReader.Found?, basis: ReaderMemory.Standard?,
    _ reader: FigureReader
  ) -> Int {
    var names = withPartners(names, reader)
    let start = found == nil ? startOfAll(reader) : nil
    if found == nil, let (places, measure) = placesMeasured(names) {
      for (slot, place) in zip(slots, places) {
        reader.add(slot, kind: kind(of: slot), indicator: measure, period: start, entity: place.text)
      }
      borrowUnits(reader)
      reader.memory.dealt = Array((reader.drafts.count - count)..<reader.drafts.count)
      return count
    }
    if let found, levels.isEmpty, let measure = reader.measureOfPlaces(names) {
      for (slot, name) in zip(slots, names) {
        reader.add(
          slot, kind: .change, indicator: measure, sign: sign(of: slot, found, measure, reader),
          basis: basis?.basis ?? reader.inheritedBasis(in: slot), period: basis?.period, entity: name.text)
      }
      borrowUnits(reader)
      return count
    }
    func subject(_ index: Int) -> SubjectReader.Subject {
      levels.isEmpty
        ? SubjectReader(reader: reader).subject(of: slots[index], stated: names[index])
        : SubjectReader.Subject(indicator: names[index], of: levels[index])
    }
    // 服务贸易、数字贸易: all before any is added, as the growth of the first is no measure for the others. What areas have
    // grown in was told before.
    let counted = found == nil ? ratesOfCount(names, reader) : nil
    let divided = found == nil ? dividedCount(names, reader) : nil
    names = counted?.names ?? (found == nil ? names.map(reader.asShare) : names)
    let known = names.contains(where: Self.isArea) ? [] : names.indices.map(subject)
    for (index, (slot, name)) in zip(slots, names).enumerated() {
      if let found {
        let subject = known.isEmpty ? subject(index) : known[index]
        reader.add(
          slot, kind: .change, indicator: subject.indicator, sign: sign(of: slot, found, subject.indicator, reader),
          basis: basis?.basis ?? reader.inheritedBasis(in: slot), of: subject.of, period: basis?.period)
      } else {
        let made = reader.add(
          slot, kind: kind(of: slot), indicator: name, of: counted?.count ?? part(of: name, reader) ?? divided,
          period: start)
        if reader.drafts[made].kind == .level { reader.linkPart(made, slot) }
      }
    }
    // 分别达到25.2和27.6: what one has reached in a year the others have, too.
    if found == nil, first.tail.isReached {
      let made = (reader.drafts.count - count)..<reader.drafts.count
      for draft in made { reader.drafts[draft].period = reader.drafts[made.lowerBound].period }
    }
    borrowUnits(reader)
    shareHedge(reader)
    let made = (reader.drafts.count - count)..<reader.drafts.count
    // 分别为47.3、38.6和41.2亿元: the unit, and with it the whole, is told at the last of them.
    for draft in made where reader.drafts[draft].token.unit == nil && reader.drafts[draft].partOf == nil {
      reader.drafts[draft].partOf = reader.drafts[made.upperBound - 1].partOf
    }
    for draft in made { reader.drafts[draft].list = made.lowerBound }
    reader.memory.dealt = Array(made)
    return count
  }

  /// 236件信访积案办结率、化解率分别达100%和95.8%: rates of what has just been counted, and what they are of.
  private func ratesOfCount(_ names: [Phrase], _ reader: FigureReader) -> (names: [Phrase], count: Int)? {
    guard first.token.unitIs(.proportion) || slots.last?.token.unitIs(.proportion) ?? false,
      names.allSatisfy({ MeasureNouns.processRates.match(endingAt: $0.count, in: $0.folded, limit: 0) != nil }),
      // 不起诉8214人;不捕率、不诉率分别为…: each is of an act of its own.
      !names.contains(where: { Self.ratesOfRefusals.isWhole(0..<$0.count, of: $0.folded) }),
      let count = reader.nearCount(before: first)
    else { return nil }
    let object = reader.object(of: reader.drafts[count].indicator)
    let heads = names.compactMap { name in
      MeasureNouns.processRates.match(endingAt: name.count, in: name.folded, limit: 0)
        .flatMap { $0.range.lowerBound > 0 ? name.prefix($0.range.lowerBound) : nil }
    }
    guard heads.allSatisfy({ object.hasSuffix($0) }) else { return nil }
    let head = heads.first ?? object
    let named = names.map {
      MeasureNouns.processRates.isWhole(0..<$0.count, of: $0.folded) && head.count <= 8 ? head.appending($0) : $0
    }
    return (named, count)
  }

  private static let ratesOfRefusals = PhraseTable(words: "不捕率 不诉率")

  /// 处理76513人次,第一种至第四种形态占比依次为70.2%、22.9%、3.6%和3.3%: what shares that make up all of it divide.
  private func dividedCount(_ names: [Phrase], _ reader: FigureReader) -> Int? {
    guard
      ShareWords.lastMark(in: first.left, of: reader.text) != nil
        || names.allSatisfy({ ShareWords.ratioTails.match(endingAt: $0.count, in: $0.folded, limit: 2) != nil }),
      slots.allSatisfy({ $0.token.unitIs(.proportion) || $0.token.unit == nil }),
      case let sum = slots.reduce(Decimal(0), { $0 + $1.token.value.number }), sum >= 99, sum <= 101
    else { return nil }
    return reader.sentenceDrafts.last {
      reader.drafts[$0].kind == .level && reader.drafts[$0].token.unit?.isCount ?? false
    }
  }

  /// 分别由83%、76%提升至98%和95%: the values of the year before.
  private func startOfAll(_ reader: FigureReader) -> TimePeriod? {
    guard let from = FromWords.last(in: first.left, of: reader.text) else { return nil }
    // 分别从2020年的645元、4318元提高到….
    if let time = reader.times.last(where: {
      from.range.upperBound <= $0.range.lowerBound && $0.range.upperBound <= first.token.start
    }), first.token.start - time.range.upperBound <= 1 {
      return reader.frame.resolver.period(time.meaning)
    }
    guard first.token.start - from.range.upperBound <= 1 else { return nil }
    if let census = reader.frame.earlierCensus { return census }
    return
      (reader.clock.span ?? reader.clock.sectionSpan
      ?? reader.clock.period(for: first, kind: kind(of: first), indicator: Phrase(), in: reader.text))
      .map(StartingPoint.yearBefore)
  }

  /// 第一、第二产业增加值占生产总值的比重分别为…: each share is of the level that its name opens with.
  private func part(of name: Phrase, _ reader: FigureReader) -> Int? {
    guard let mark = name.folded.firstIndex(of: 0x5360), mark >= 3 else { return nil }
    return reader.levelInParagraph(named: name.prefix(mark))
  }

  /// 分别上升1.35、下降6.79个百分点: a member may turn the direction.
  private func sign(
    of slot: Slot, _ found: DirectionReader.Found, _ indicator: Phrase, _ reader: FigureReader
  ) -> Int {
    guard slot.isTurned, let own = DirectionReader(reader: reader).direction(of: slot) else {
      return reader.sign(of: found, in: indicator)
    }
    return reader.sign(of: own, in: indicator)
  }

  /// 分别超过3000亿元、2000亿元: the hedge before the first number is for all.
  private func shareHedge(_ reader: FigureReader) {
    let made = reader.drafts.count - count
    guard let hedge = first.tail.hedge else { return }
    for draft in made..<reader.drafts.count where reader.drafts[draft].approximation == .exact {
      reader.drafts[draft].approximation = hedge
    }
  }

  /// 年均分别增长14.1%和22.1%,达4270亿元和500亿元: the levels of what has just grown.
  func deal(overDealt dealt: [Int], _ reader: FigureReader) -> Int {
    // 十月份的升幅分别为2.5%及2.4%,九月份则为2.1%及2.2%: the same growths at another time.
    let isAtOtherTime = reader.times.contains { first.left.contains($0.range.lowerBound) } && !first.tail.isArrival
    for (slot, earlier) in zip(slots, dealt) {
      let told = reader.drafts[earlier]
      if isAtOtherTime, told.isChange, told.token.unit == slots.last?.token.unit, slots.last?.token.isRate ?? false {
        reader.add(
          slot, kind: .change, indicator: told.indicator, sign: told.value.number < 0 ? -1 : 1, basis: told.basis)
        continue
      }
      let made = reader.add(slot, kind: kind(of: slot), indicator: told.indicator)
      if reader.drafts[earlier].isChange, reader.drafts[earlier].of == nil { reader.drafts[earlier].of = made }
    }
    borrowUnits(reader)
    return count
  }

  /// 增速比上半年、一季度分别加快6.8、11.9个百分点: one growth, held against as many times as there are numbers.
  private func growthHeldAgainstTimes(_ reader: FigureReader) -> (growth: Int, bases: [ComparisonBasis])? {
    if let held = growthHeldAgainstAsides(reader) { return held }
    let times = reader.times.filter { first.left.contains($0.range.lowerBound) }
    guard times.count == count, let opening = times.first,
      Comparisons.openers.match(endingAt: opening.range.lowerBound, in: reader.text, limit: first.left.lowerBound)
        != nil,
      let growth = reader.sentenceDrafts.last(where: {
        reader.drafts[$0].isChange && reader.drafts[$0].token.unitIs(.proportion) && !reader.drafts[$0].isAside
      })
    else { return nil }
    // 比前三季度、上年: each time is a standard of its own.
    let yearBefore = reader.drafts[growth].period.map { TimePeriod.year($0.last.year - 1) }
    let bases = times.map { time in
      time.meaning == .samePeriodBefore || reader.frame.resolver.period(time.meaning) == yearBefore
        ? ComparisonBasis.yearOnYear : .stated
    }
    return (growth, bases)
  }

  /// 增长1.2%,较一季度(-3.0%)、上半年(0.6%)分别回升4.2和0.6个百分点: held against as many earlier growths as there are numbers.
  private func growthHeldAgainstAsides(_ reader: FigureReader) -> (growth: Int, bases: [ComparisonBasis])? {
    let growths = reader.sentenceDrafts.filter {
      reader.drafts[$0].isChange && reader.drafts[$0].token.unitIs(.proportion)
    }
    guard slots.last?.token.unitIs(.percentagePoint) ?? false, first.clause.opener == Scalars.closeBracket,
      let growth = growths.last(where: { !reader.drafts[$0].isAside }),
      growths.count(where: { reader.drafts[$0].isAside && $0 > growth }) == count
    else { return nil }
    return (growth, Array(repeating: .stated, count: count))
  }

  private static let growth = Phrase("增速")

  /// 增幅 of 增幅比上半年和去年同期: the word for the growth right before its standards.
  func growthNoun(heldAgainstTimes reader: FigureReader) -> Phrase? {
    guard slots.last?.token.unitIs(.percentagePoint) ?? false, growthHeldAgainstTimes(reader) != nil,
      let time = reader.times.first(where: { first.left.contains($0.range.lowerBound) }),
      let opener = Comparisons.openers.match(
        endingAt: time.range.lowerBound, in: reader.text, limit: first.left.lowerBound),
      case let stated = reader.cleaner.clean(first.left.lowerBound..<opener.range.lowerBound),
      stated.isEmpty || RespectiveWords.growth.isWhole(0..<stated.count, of: stated.folded)
    else { return nil }
    // 增长16.1%,但较一季度、上年同期分别回落…: no word for the growth at all.
    return stated.isEmpty ? Self.growth : stated
  }

  /// 增幅分别回升0.6和1.3个百分点: each is of one of the growths just told.
  func dealPoints(
    by noun: Phrase, found: DirectionReader.Found, basis: ReaderMemory.Standard?, _ reader: FigureReader
  ) -> Int? {
    let dealt = reader.memory.dealt
    // 比重分别为40.3%和30.8%,同比提高1.9、2.7个百分点: of the rates dealt out last.
    let isOfRates = dealt.count == count && dealt.allSatisfy { reader.drafts[$0].kind == .ratio }
    let held = isOfRates ? nil : growthHeldAgainstTimes(reader)
    let growths =
      isOfRates ? dealt : held.map { Array(repeating: $0.growth, count: count) } ?? growthsOfSentence(reader)
    guard growths.count == count else { return nil }
    for (index, (slot, growth)) in zip(slots, growths).enumerated() {
      let subject = SubjectReader(reader: reader).distance(of: growth, by: noun)
      let made = reader.add(
        slot, kind: .change, indicator: subject.indicator, sign: sign(of: slot, found, subject.indicator, reader),
        basis: held?.bases[index] ?? basis?.basis ?? reader.inheritedBasis(in: slot), of: growth,
        period: held == nil ? basis?.period : reader.drafts[growth].period)
      reader.drafts[made].lendsBasis = false
    }
    borrowUnits(reader)
    return count
  }

  func deal(
    overLevels levels: [Int], found: DirectionReader.Found?, basis: ReaderMemory.Standard?, _ reader: FigureReader
  ) -> Int {
    for (slot, level) in zip(slots, levels) {
      let indicator = reader.drafts[level].indicator
      if let found {
        reader.add(
          slot, kind: .change, indicator: indicator, sign: sign(of: slot, found, indicator, reader),
          basis: basis?.basis ?? reader.inheritedBasis(in: slot), of: level,
          period: basis?.period ?? reader.drafts[level].period, entity: reader.drafts[level].entity)
      } else {
        reader.add(slot, kind: kind(of: slot), indicator: indicator, of: kind(of: slot) == .ratio ? level : nil)
      }
    }
    borrowUnits(reader)
    reader.memory.dealt = levels
    return count
  }

  func deal(
    overStandards standards: [ReaderMemory.Standard], subject stated: Phrase, found: DirectionReader.Found?,
    _ reader: FigureReader
  ) -> Int {
    guard let found else { return 0 }
    let subject = SubjectReader(reader: reader).subject(of: first, stated: stated)
    guard !subject.indicator.isEmpty else { return 0 }
    for (slot, standard) in zip(slots, standards) {
      // 二季度增长1.2%,较一季度(-3.0%)、上半年(0.6%)分别回升…: of the growth's own time.
      let own =
        subject.of
        ?? reader.sentenceDrafts.last {
          reader.drafts[$0].indicator == subject.indicator && !reader.drafts[$0].isAside
        }
      let period = own.flatMap { reader.drafts[$0].period }
      reader.add(
        slot, kind: .change, indicator: subject.indicator, sign: found.direction.sign, basis: standard.basis,
        of: subject.of, period: period)
    }
    borrowUnits(reader)
    reader.memory.standards = standards
    return count
  }

  /// 产业结构为8:42:50,对经济增长的贡献率分别为6%、41%、53%,分别拉动GDP增长0.7、5.1、6.5个百分点: of each of the sectors whose
  /// shares have just been told.
  func drivenBySectors(_ names: [Phrase], _ reader: FigureReader) -> Int? {
    guard names.count <= 1, let told = reader.memory.proportion, told.count == count,
      told.upperBound <= reader.drafts.count
    else { return nil }
    let sectors = told.map { reader.drafts[$0].indicator }
    guard sectors.allSatisfy({ $0.folded.starts(with: Self.ordinal) && $0.count >= 4 }) else { return nil }
    let words = first.left.lowerBound..<first.token.start
    var tail = Phrase()
    if let name = names.first, name.hasSuffix(Phrase("贡献率")) {
      tail = name.count > 3 ? Phrase("对").appending(name) : name
    } else if let pull = PullWords.table.firstMatch(in: words, of: reader.text) {
      tail = reader.cleaner.phrase(pull.range.lowerBound..<first.tail.coreEnd)
    } else {
      return nil
    }
    for (slot, sector) in zip(slots, sectors) {
      reader.add(slot, kind: .ratio, indicator: sector.prefix(4).appending(tail))
    }
    borrowUnits(reader)
    reader.memory.proportion = told
    return count
  }

  /// 第 of 第一产业.
  private static let ordinal: [UInt32] = [0x7B2C]

  /// 1.8%及17.2%的按年升幅: what the numbers are stands behind the last of them.
  func growthBehind(_ reader: FigureReader) -> DirectionReader.Found? {
    guard let last = slots.last else { return nil }
    // 分别实现了5.4%、16.9%和3.5%的增长: what stands before the first is the subject.
    return DirectionReader(reader: reader).directionBehind(last).map {
      DirectionReader.Found(direction: $0.direction, range: first.tail.coreEnd..<first.tail.coreEnd)
    }
  }

  /// The growth of each of `members`, whose own levels nobody tells.
  func grow(
    _ members: [Phrase], found: DirectionReader.Found, basis: ReaderMemory.Standard?, _ reader: FigureReader
  ) -> Int {
    for (slot, member) in zip(slots, members) {
      reader.add(
        slot, kind: .change, indicator: member, sign: sign(of: slot, found, member, reader),
        basis: basis?.basis ?? reader.inheritedBasis(in: slot), period: basis?.period)
    }
    borrowUnits(reader)
    return count
  }

  /// 分别增长 and 增长分别为: the direction may stand on either side of the word.
  func directionAroundRespective(_ reader: FigureReader) -> DirectionReader.Found? {
    guard let word = RespectiveWords.table.lastMatch(in: first.left, of: reader.text) else { return nil }
    return DirectionReader(reader: reader).direction(
      endingAt: word.range.lowerBound, limit: first.left.lowerBound, first) ?? signedGrowth(reader)
  }

  /// 同比分别+2.1%、-6.8%: the standard says that they are growths, the signs which way they go.
  private func signedGrowth(_ reader: FigureReader) -> DirectionReader.Found? {
    let sign = first.token.start - 1
    guard sign > first.left.lowerBound, reader.text[sign] == 0x2B || first.token.isNegative,
      slots.allSatisfy({ $0.token.unitIs(.proportion) || $0.token.unit == nil }),
      Comparisons.table.lastMatch(in: first.left.lowerBound..<sign, of: reader.text) != nil
    else { return nil }
    return DirectionReader.Found(direction: Directions.Direction(sign: 1), range: sign..<sign)
  }

  private func kind(of slot: Slot) -> MeasureKind {
    let unit = slot.token.unit ?? slots.last?.token.unit
    // 指数分别为93.7、105.2.
    if unit == nil, !slot.token.hasScale, slot.token.value.lastPlace < 0 { return .ratio }
    return unit?.dimension == .proportion || unit?.dimension == .multiple ? .ratio : .level
  }

  /// 分别为3、5亿元: unit and scale stand once, for all.
  func borrowUnits(_ reader: FigureReader) {
    guard let last = slots.last, last.token.unit != nil else { return }
    let made = reader.drafts.count - count
    // 11个、1.7个百分点: 个 is the head of the unit that stands whole at the last.
    if let whole = last.token.unit?.code, whole.count > 1, whole.hasPrefix("个") {
      for offset in 0..<max(0, count - 1) where slots[offset].token.unit?.code == "个" {
        reader.drafts[made + offset].borrowedUnit = reader.source.quote(last.token.unitRange)
      }
    }
    // 2.1个、1.8个百分点和0.7平方米: nor is the last always the one.
    for offset in 0..<max(0, count - 1) where slots[offset].token.unit?.code == "个" {
      guard let next = slots[offset + 1].token.unit?.code, next.count > 1, next.hasPrefix("个") else { continue }
      reader.drafts[made + offset].borrowedUnit = reader.source.quote(slots[offset + 1].token.unitRange)
    }
    for offset in 0..<max(0, count - 1) where slots[offset].token.unit == nil {
      let draft = made + offset
      // 17、260所和1.4万个: the next unit, not the last.
      let next = slots[(offset + 1)...].first { $0.token.unit != nil } ?? last
      reader.drafts[draft].borrowedUnit = reader.source.quote(next.token.unitRange)
      // 86.2亿、61.5亿、44.8亿元: a member with a scale of its own borrows none.
      guard next.token.hasScale, !slots[offset].token.hasScale else { continue }
      let power = ScaleReader.power(of: next.token, in: reader.text)
      reader.drafts[draft].value = reader.drafts[draft].value.scaled(byPowerOfTen: power)
    }
  }
}
