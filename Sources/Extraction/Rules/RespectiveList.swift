// Deals the numbers of a list out to their subjects.

import DataCube
import ReportText

/// Deals the numbers of a list out to their subjects.
struct RespectiveList {
  let slots: [Slot]

  /// The verb before the first number is the verb before all: 达到503元和460元.
  init(slots: [Slot]) {
    self.slots = slots.enumerated().map { index, slot in
      guard index > 0, let first = slots.first else { return slot }
      var slot = slot
      slot.tail.isReached = slot.tail.isReached || first.tail.isReached
      return slot
    }
  }

  var count: Int { slots.count }
  var first: Slot { slots[0] }

  func apply(to reader: FigureReader) -> Int {
    if let distances = distances(reader) { return distances }
    let finder = DirectionReader(reader: reader)
    var found = finder.direction(of: first) ?? growthBehind(reader)
    let isRespective = isRespective(reader)
    if found == nil, isRespective, !first.tail.isArrival { found = directionAroundRespective(reader) }
    let subjectEnd = found?.range.lowerBound ?? first.tail.coreEnd
    let before = first.left.lowerBound..<max(first.left.lowerBound, subjectEnd)
    let comparisons = ComparisonReader(reader: reader)
    let comparison =
      found.map { comparisons.comparison(of: first, before: before, direction: $0.range) }
      ?? comparisons.comparison(in: before)
    var basis = comparison?.standard ?? reader.memory.standing
    if let comparison, basis?.period == nil { basis?.period = reader.yearsOfAverage(comparison, first) }
    let standards = comparisons.standards(in: before, count: count)
    let statedRange =
      before
      .lowerBound..<(standards.first.map { firstStandardStart($0, before, reader) } ?? comparison?.range.lowerBound
      ?? before.upperBound)
    // 增幅比上半年和去年同期分别回落2.8和10.7个百分点: one growth, each time a standard of its own.
    if let found, let noun = growthNoun(heldAgainstTimes: reader),
      let dealt = dealPoints(by: noun, found: found, basis: basis, reader)
    {
      return dealt
    }
    let statedPhrase = reader.cleaner.clean(statedRange)
    var names =
      actors(of: statedPhrase) ?? conjuncts(of: RespectiveWords.removed(from: statedPhrase), in: reader)
    if let sectors = numberedSectors(statedRange, reader) { names = sectors }
    if let members = summarised(statedRange, reader) ?? measuredBothWays(statedRange, reader) { names = members }
    // 一季度、二季度进出口规模分别为…: one measure at two times, not imports and exports.
    let isOne = Linkers.conjunctions.firstMatch(in: 0..<statedPhrase.count, of: statedPhrase.folded) == nil
    if names.count <= 1 || isOne, let periods = listedTimes(statedRange, reader) {
      let measure = names.count <= 1 ? names.first : RespectiveWords.removed(from: statedPhrase)
      let used = deal(overPeriods: periods, of: measure ?? Phrase(), found: found, basis: basis, reader)
      if used > 0 { return used }
    }
    // 参与率为58.6%,男、女分别为64.3%及53.7%: the rate of each of them.
    if found == nil, names.count == count,
      names.allSatisfy({ RespectiveWords.sexes.isWhole(0..<$0.count, of: $0.folded) }),
      let told = reader.memory.levels.last, reader.drafts[told].token.unit == slots.last?.token.unit
    {
      names = names.map { $0.appending(reader.drafts[told].indicator) }
    }
    // 名义、实际分别增长13.8%、10.6%: one growth at two prices.
    if let found, RespectiveWords.prices.matches(in: before, of: reader.text).count == count,
      let level = reader.memory.levels.last
    {
      return deal(overLevels: Array(repeating: level, count: count), found: found, basis: basis, reader)
    }
    // 对前两者分别增长6.5%和14.2%: of as many as the list before began with.
    if names.count == 1, statedPhrase.folded.first == 0x524D,
      RespectiveWords.isAnaphor(statedPhrase, of: count) || RespectiveWords.isAnaphor(names[0], of: count),
      reader.memory.dealt.count > count, reader.memory.dealt.allSatisfy({ reader.drafts[$0].kind == .level })
    {
      return deal(overLevels: Array(reader.memory.dealt.prefix(count)), found: found, basis: basis, reader)
    }
    if names.count == 1, RespectiveWords.isAnaphor(names[0], of: count) || isSpan(names[0]) { names = [] }
    // 分别从2020年的645元、4318元提高到2025年的801元、7226元: where the list before has arrived.
    if found == nil, reader.memory.dealt.count == count, let last = reader.memory.dealt.last,
      first.left.lowerBound >= reader.drafts[last].token.end - 1, reader.arrives(first, from: first.left.lowerBound),
      // 占比重提高到38.2%、61.7%: another measure of the same.
      ShareWords.lastMark(in: first.left.lowerBound..<first.token.start, of: reader.text) == nil
    {
      return deal(overDealt: reader.memory.dealt, reader)
    }

    // 受理571人,提起公诉447人,不起诉58人,人数分别上升…: as many levels in that unit.
    if found != nil, names.count == 1, let levels = levelsCounted(in: names[0], reader) {
      return deal(overLevels: levels, found: found, basis: basis, reader)
    }
    if let levels = levelsByMeasure(names, reader) {
      return deal(overLevels: levels, found: found, basis: basis, reader)
    }
    // 结算2.13万人次、支付2.9亿元,分别是去年同期的1.4倍和1.32倍: a multiple of each of the levels.
    if found == nil, isRespective, slots.allSatisfy({ $0.token.unitIs(.multiple) }),
      MultipleWords.verbs.firstMatch(in: first.left, of: reader.text) != nil
    {
      let levels = levelsOfList(reader)
      if levels.count == count { return deal(overLevels: levels, found: nil, basis: basis, reader) }
    }
    // 接待游客8127.5万人次,旅游收入895.6亿元,恢复到2019年的123.4%和118.7%: of as many levels.
    if found == nil, RecoveryWords.opens(first.core, reader) {
      let levels = levelsOfList(reader)
      if levels.count == count { return deal(overLevels: levels, found: nil, basis: basis, reader) }
    }

    // 参保人数分别为…,分别增加…,完成年度任务的101.2%、104.6%和102%: of each of those.
    if found == nil, !isRespective,
      [reader.memory.dealt, reader.memory.openLevels].contains(where: { $0.count == count }),
      let dealt = completions(reader)
    {
      return dealt
    }
    if found == nil, isRespective,
      let dealt = dealOverActors(reader) ?? completions(reader) ?? sharesOfWholes(reader)
        ?? ratesOfLevels(names, reader)
    {
      return dealt
    }
    // 小客车、摩托车酒驾突出,分别查处…: an act on each of what the clause before names.
    if isRespective, names.count == 1,
      reader.isBareAct(names[0]) || RespectiveWords.deals.isWhole(0..<names[0].count, of: names[0].folded),
      let topic = reader.memory.topic
    {
      let topics = conjuncts(of: topic, in: reader)
      let isDeal = !reader.isBareAct(names[0])
      if topics.count == count { names = isDeal ? topics.map { $0.appending(names[0]) } : topics }
    }

    // 信息软件业、服务外包产业发展迅速,业务收入分别增长42.4%和34.7%: a measure of each of them.
    if isRespective, names.count == 1, let topic = reader.memory.topic,
      MeasureNouns.table.match(endingAt: names[0].count, in: names[0].folded, limit: 0) != nil
    {
      let topics = conjuncts(of: topic, in: reader)
      // …发展加快,占服务业营收比重分别提高到19%和27%: the 占 tells which is the part.
      let isShare = ShareWords.lastMark(in: statedRange, of: reader.text) != nil
      let measure = isShare && !names[0].folded.contains(0x5360) ? Phrase("占").appending(names[0]) : names[0]
      if topics.count == count { names = topics.map { $0.appending(measure) } }
    }
    if isRespective, found == nil, let dealt = progress(names, reader) { return dealt }
    if isRespective, found != nil, let things = measured(names, reader) { names = things }
    if isRespective, let driven = drivenBySectors(names, reader) { return driven }
    // 原煤、钢材、水泥等产品产量持续下降,分别下降…: of each that the clause before lists.
    if isRespective, found != nil, names.allSatisfy({ RespectiveWords.growth.isWhole(0..<$0.count, of: $0.folded) }),
      let listed = reader.movedList(before: first, count: count)
    {
      names = listed
    }
    // 市县两级文明校园比例分别达到30%和70%: of each of the two.
    if isRespective, names.count == 1, count == 2, !names[0].folded.contains(Scalars.openQuote),
      let tiers = tiers(in: statedRange, reader)
    {
      names = tiers.map { $0.appending(names[0]) }
    }
    if isRespective, names.count == 1, let bracketed = bracketed(upTo: statedRange.upperBound, reader) {
      return deal(over: bracketed.names, of: bracketed.levels, found: found, basis: basis, reader)
    }
    if let last = slots.last, last.token.unitIs(.percentagePoint), let found,
      names.isEmpty || names.count == 1 && RespectiveWords.growth.isWhole(0..<names[0].count, of: names[0].folded),
      standards.count != count,
      let pointed = dealPoints(
        by: names.first ?? Phrase(), found: found, basis: basis, reader)
    {
      return pointed
    }
    if standards.count == count, names.count <= 1 {
      return deal(overStandards: standards, subject: names.first ?? Phrase(), found: found, reader)
    }
    if names.allSatisfy({ RespectiveWords.growth.isWhole(0..<$0.count, of: $0.folded) }), let found,
      let pending = pendingNames(reader)
    {
      return deal(over: pending, found: found, basis: basis, reader)
    }
    if isRespective, names.allSatisfy({ RespectiveWords.growth.isWhole(0..<$0.count, of: $0.folded) }), let found,
      let members = membersOfSum(reader)
    {
      return grow(members, found: found, basis: basis, reader)
    }
    // 而八月份的相应升幅分别为…: of those that the list before has dealt out, at another time.
    if names.allSatisfy({ RespectiveWords.growth.isWhole(0..<$0.count, of: $0.folded) }), let found,
      // 十月份的升幅分别为…: the noun is the direction found.
      !names.isEmpty || found.direction.isNoun && reader.memory.last == nil,
      case let dealt = reader.memory.levels.isEmpty && reader.memory.dealt.isEmpty
        ? reader.memory.previousDealt : reader.memory.dealt,
      dealt.count == count, dealt.allSatisfy({ reader.drafts[$0].isChange })
    {
      return deal(over: dealt.map { reader.drafts[$0].indicator }, found: found, basis: basis, reader)
    }
    if names.count == count {
      return deal(over: found == nil ? withSharedEnding(names) : names, found: found, basis: basis, reader)
    }
    if names.isEmpty {
      // 住屋(分别上升4.0%及3.7%): of what the bracket is put to.
      if found != nil, let owner = reader.bracketOwner(first) {
        // 电力、燃气及水(分别下跌4.7%及4.4%): one name of three words.
        let words = [RespectiveWords.commas, RespectiveWords.conjunctions].reduce(1) {
          $0 + RespectiveWords.members(of: owner, at: $1).count - 1
        }
        let owners = words == count ? conjuncts(of: owner, in: reader) : []
        return deal(
          over: owners.count == count ? owners : Array(repeating: owner, count: count), found: found, basis: basis,
          reader
        )
      }
      // A下降1.9%,B下降2.7%,而上年同期分别上涨…: of the growths that the sentence has told.
      if found != nil, isRespective, reader.clock.isAside(first, in: reader.text),
        case let grown = growthsOfSentence(reader).map({ reader.drafts[$0].indicator }), Set(grown).count == count
      {
        return deal(over: grown, found: found, basis: basis, reader)
      }
      if let found, reader.memory.openLevels.count == 1, reader.memory.standards.count == count {
        let last = reader.memory.openLevels[0]
        return deal(
          overStandards: reader.memory.standards, subject: reader.drafts[last].indicator, found: found, reader)
      }
      if isRespective, let pending = reader.memory.pendingSubject, let dealt = deal(overPending: pending, reader, basis)
      {
        return dealt
      }
      if isRespective, let listed = listedNames(reader) {
        let isShare = ShareWords.lastMark(in: first.left, of: reader.text) != nil
        let names = isShare ? listed.map { $0.appending(Phrase("占比")) } : listed
        return deal(over: names, found: found, basis: basis, reader)
      }
      if isRespective, found == nil, let dealt = dealGrowthOfClauseBefore(reader, basis) { return dealt }
      // 金融借款、买卖合同纠纷,分别有3.95万件和2.41万件: a list with no word but its names.
      if isRespective, found == nil, reader.memory.dealt.count != count, levelsOfList(reader).isEmpty,
        let names = namesOfClauseBefore(reader)
      {
        return deal(over: names, found: nil, basis: basis, reader)
      }
      if found == nil, ShareWords.lastMark(in: first.left.lowerBound..<first.token.start, of: reader.text) != nil,
        let share = share(reader)
      {
        return share
      }
      let levels = found != nil || isRespective ? levelsOfList(reader) : []
      // 销售1101万台,销售额192亿元。其中6月份分别为376万台、68.2亿元: of what the sentence before measured so.
      if found == nil, isRespective, levels.isEmpty, let told = levelsOfSentenceBefore(reader) {
        return deal(overLevels: told, found: nil, basis: basis, reader)
      }
      // 产量和销量分别为A和B。比去年同月分别上升…: of as many as the sentence before has told.
      if found != nil, isRespective, levels.isEmpty, let told = asManyLevelsBefore(reader) {
        return deal(overLevels: told, found: found, basis: basis, reader)
      }
      if levels.count == count {
        return deal(overLevels: levels, found: found, basis: basis, reader)
      }
      if found == nil, reader.memory.dealt.count == count { return deal(overDealt: reader.memory.dealt, reader) }
      if let found {
        // …表现突出,分别年增31.4%、27.9%: what the clause before speaks of, else what the sentence does.
        var topics = reader.memory.topic.map { conjuncts(of: $0, in: reader) } ?? []
        if topics.count != count { topics = namesOfClauseBefore(reader) ?? [] }
        let subject = SubjectReader(reader: reader).subject(of: first, stated: Phrase()).indicator
        let isList = topics.count == count
        guard isList || !subject.isEmpty else { return 0 }
        return deal(over: isList ? topics : Array(repeating: subject, count: count), found: found, basis: basis, reader)
      }
    }
    if found == nil, let share = share(reader) { return share }
    guard isRespective || found != nil else { return 0 }
    guard let subject = names.isEmpty ? nil : names.last else { return 0 }
    return deal(
      over: Array(repeating: names.count == 1 ? subject : reader.cleaner.clean(statedRange), count: count),
      found: found, basis: basis, reader)
  }

  /// Whether 分别 or the like stands before the first number.
  func isRespective(_ reader: FigureReader) -> Bool {
    first.tail.isRespective || RespectiveWords.table.lastMatch(in: first.left, of: reader.text) != nil
  }

  /// 增长14.1%;B增长4.4%,增幅分别回升0.6和1.3个百分点: as many growths as the sentence has just told.
  func growthsOfSentence(_ reader: FigureReader) -> [Int] {
    let growths = reader.sentenceDrafts.filter {
      reader.drafts[$0].isChange && reader.drafts[$0].token.unitIs(.proportion) && !reader.drafts[$0].isAside
    }
    return growths.count >= count ? growths.suffix(count) : []
  }

  /// 占26.56%、13.5%; 占全年新收案件的23.2%、21.3%和20%: one share for each of the levels before.
  private func share(_ reader: FigureReader) -> Int? {
    guard slots.allSatisfy({ $0.token.isRate || $0.token.unit == nil }) else { return nil }
    let dealt = reader.memory.dealt
    // 增加值分别增长16.4%、18.1%,占规模以上工业的比重分别为40.3%和30.8%: of what has just been said to grow.
    let isOfGrown =
      dealt.count == count && dealt.allSatisfy { reader.drafts[$0].isChange && reader.drafts[$0].of == nil }
    let levels = isOfGrown ? dealt : levelsOfList(reader)
    guard levels.count == count, isOfGrown || levels.allSatisfy({ reader.drafts[$0].kind == .level }) else {
      return nil
    }
    let tail: Phrase
    if let mark = ShareWords.lastMark(in: first.left.lowerBound..<first.token.start, of: reader.text) {
      guard reader.cleaner.clean(first.left.lowerBound..<mark.lowerBound).isEmpty else { return nil }
      let whole = reader.cleaner.phrase(mark.upperBound..<max(mark.upperBound, first.tail.coreEnd))
      tail = Phrase("占").appending(whole.isEmpty ? Phrase("比") : whole)
    } else {
      guard ShareWords.ratioTails.isWhole(0..<stated(reader).count, of: stated(reader).folded) else { return nil }
      tail = Phrase("占比")
    }
    for (slot, level) in zip(slots, levels) {
      reader.add(
        slot, kind: .ratio, indicator: reader.drafts[level].indicator.appending(tail), of: isOfGrown ? nil : level)
    }
    borrowUnits(reader)
    if isOfGrown { reader.memory.dealt = Array((reader.drafts.count - count)..<reader.drafts.count) }
    return count
  }

  private func stated(_ reader: FigureReader) -> Phrase { reader.cleaner.clean(first.core) }

  /// 矿产加工业和电子信息增幅最大,分别为22.5%和21.6%: what the clause before puts at the top.
  func deal(overPending pending: Phrase, _ reader: FigureReader, _ basis: ReaderMemory.Standard?) -> Int? {
    let growth = Directions.table.match(endingAt: pending.count, in: pending.folded, limit: 1)
    let isGrowth = growth?.value.isNoun ?? false
    let stem = isGrowth ? pending.dropping(last: growth?.range.count ?? 0) : pending
    let names = conjuncts(of: stem, in: reader)
    guard names.count == count else { return nil }
    let found = growth.flatMap {
      isGrowth ? DirectionReader.Found(direction: $0.value, range: first.left.lowerBound..<first.left.lowerBound) : nil
    }
    return deal(over: names, found: found, basis: basis, reader)
  }

  /// 内地(2500元)及香港(1126元)旅客的人均消费按年分别…: members whose levels stand in brackets behind each.
  private func bracketed(upTo end: Int, _ reader: FigureReader) -> (names: [Phrase], levels: [Int])? {
    guard let start = reader.outerStart(of: first), start < end else { return nil }
    let levels = reader.sentenceDrafts.filter {
      reader.drafts[$0].depth == first.clause.depth + 1 && reader.drafts[$0].token.start > start
        && !reader.drafts[$0].isChange
    }
    guard levels.count == count else { return nil }
    let names = conjuncts(of: RespectiveWords.removed(from: reader.cleaner.clean(start..<end)), in: reader)
    guard names.count == count else { return nil }
    for (name, level) in zip(names, levels) where name.hasPrefix(reader.drafts[level].indicator) {
      reader.drafts[level].indicator = name
    }
    return (names, levels)
  }

  private func firstStandardStart(_ standard: ReaderMemory.Standard, _ before: Range<Int>, _ reader: FigureReader)
    -> Int
  {
    let opener = Comparisons.openers.lastMatch(
      in: before.lowerBound..<max(before.lowerBound, standard.range.lowerBound), of: reader.text)
    return opener.map { min($0.range.lowerBound, standard.range.lowerBound) } ?? standard.range.lowerBound
  }
}
