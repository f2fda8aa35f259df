// Finds the names of a list's members where they do not stand before its numbers.

import DataCube
import ReportText

extension RespectiveList {
  /// 千亿级、行业骨干、高成长等三类培育企业产值: the list before 等 names the members, the noun behind it what they share.
  func summarised(_ range: Range<Int>, _ reader: FigureReader) -> [Phrase]? {
    guard let mark = reader.text[range].lastIndex(of: 0x7B49), mark > range.lowerBound else { return nil }
    let members = RespectiveWords.members(of: reader.cleaner.clean(range.lowerBound..<mark), at: RespectiveWords.commas)
    guard members.count == count else { return nil }
    let shared = withoutCount(reader.cleaner.clean((mark + 1)..<range.upperBound))
    var noun =
      shared.folded.first.map { RespectiveWords.classes.contains($0) } ?? false ? shared.dropping(first: 1) : shared
    // 巴基斯坦、俄罗斯等国出口: what the members are is told by their names.
    if let kind = RespectiveWords.kinds.match(at: 0, in: noun.folded, limit: noun.count) {
      noun = noun.dropping(first: kind.range.count)
    }
    // 手机、电脑等高技术产品产量: nor is their class a part of their names.
    if let kind = Self.products.lastMatch(in: 0..<max(0, noun.count - 1), of: noun.folded),
      MeasureNouns.table.isWhole(kind.range.upperBound..<noun.count, of: noun.folded)
    {
      noun = noun.dropping(first: kind.range.upperBound)
    }
    return members.map { $0.appending(noun) }
  }

  /// 对欧盟进出口 of 对东盟、欧盟分别进出口…; and of 其中对东盟、欧盟分别增长…, behind it: with whom, told once for all.
  func withPartners(_ names: [Phrase], _ reader: FigureReader) -> [Phrase] {
    let with = Phrase("对")
    if let head = names.first, head.hasPrefix(with), head.count > 2,
      names.dropFirst().allSatisfy({ !$0.hasPrefix(with) }), names.allSatisfy({ dealing(in: $0) != nil })
    {
      return [head] + names.dropFirst().map { with.appending($0) }
    }
    guard reader.text[first.clause.range.lowerBound..<first.token.start].contains(0x5BF9) else { return names }
    return names.map { name in
      reader.sentenceDrafts.suffix(40).map { reader.drafts[$0] }.last {
        $0.kind == .level && $0.indicator.hasPrefix(with.appending(name)) && dealing(in: $0.indicator) == name.count + 1
      }?.indicator ?? name
    }
  }

  /// Where 进出口 and its like begin at the end of a name.
  private func dealing(in name: Phrase) -> Int? {
    PhraseCleaner.dealings.match(endingAt: name.count, in: name.folded, limit: 1)?.range.lowerBound
  }

  /// 五年 of 五年分别增加14平方米和4.2平方米: over how long, not what.
  func isSpan(_ name: Phrase) -> Bool {
    name.count == 2 && name.folded[1] == 0x5E74
      && (ChineseNumeralReader.digit(name.folded[0]) != nil || Scalars.isDigit(name.folded[0]))
  }

  /// 市级 and 县级 of 市县两级.
  func tiers(in range: Range<Int>, _ reader: FigureReader) -> [Phrase]? {
    guard let both = Self.twoTiers.firstMatch(in: range, of: reader.text) else { return nil }
    return [both.range.lowerBound, both.range.lowerBound + 1].map {
      reader.cleaner.phrase($0..<($0 + 1)).appending(Phrase("级"))
    }
  }

  private static let twoTiers = PhraseTable(words: "省市两级 市县两级 县乡两级 市区两级 区镇两级 县镇两级 镇村两级 乡村两级")
  private static let products = PhraseTable(words: "产品 商品 农产品 工业品")

  /// 总收益以价值计及以数量计分别下跌14.9%及16.0%: one thing, measured in two ways.
  func measuredBothWays(_ range: Range<Int>, _ reader: FigureReader) -> [Phrase]? {
    let ways = FigureReader.waysOfMeasure.matches(in: range, of: reader.text)
    guard ways.count == count, let first = ways.first else { return nil }
    let subject = reader.cleaner.clean(range.lowerBound..<first.range.lowerBound)
    guard !subject.isEmpty else { return nil }
    return ways.map { way in
      way.value
        ? subject.appending(reader.cleaner.phrase((way.range.lowerBound + 1)..<(way.range.lowerBound + 3))) : subject
    }
  }

  /// 1—2月、3月、4月当月增速分别为…: as many times as there are numbers.
  func listedTimes(_ range: Range<Int>, _ reader: FigureReader) -> [TimePeriod]? {
    let times = reader.times.filter {
      range.contains($0.range.lowerBound) && $0.meaning.isPoint
        || range.contains($0.range.lowerBound) && $0.meaning.isPartOfYear
    }
    // 3至6月当月增速依次为…: one month after the other.
    if times.count == 1, let time = times.first, case .months(_, let months) = time.meaning, months.count == count,
      Self.monthly.match(at: time.range.upperBound, in: reader.text, limit: range.upperBound) != nil
        || Self.monthly.firstMatch(in: range, of: reader.text) != nil,
      let year = reader.frame.resolver.framing.period(time.meaning)?.first.year
    {
      return months.map { .month(year, $0) }
    }
    if times.isEmpty, let steps = stepsOfSpan(before: range.lowerBound, reader) { return steps }
    guard times.count == count, let first = times.first,
      // 比上半年、一季度分别加快: what they are held against.
      Comparisons.openers.match(endingAt: first.range.lowerBound, in: reader.text, limit: range.lowerBound) == nil
    else { return nil }
    let periods = times.compactMap { reader.frame.resolver.framing.period($0.meaning) }
    return periods.count == count ? periods : nil
  }

  /// 2019年至2022年,收案依次为…; 一至四季度,接待游客依次为…: as many years or quarters as there are numbers, told ahead of them.
  private func stepsOfSpan(before start: Int, _ reader: FigureReader) -> [TimePeriod]? {
    guard isRespective(reader), reader.memory.openLevels.isEmpty else { return nil }
    guard
      let time = reader.times.last(where: {
        $0.range.upperBound <= start && reader.sentence.range.contains($0.range.lowerBound)
      })
    else {
      // 从年度看,收案依次为…, in a report on as many years.
      guard Self.yearly.firstMatch(in: reader.sentence.range.lowerBound..<start, of: reader.text) != nil else {
        return nil
      }
      return years(reader.frame.resolver.standard)
    }
    if case .quarters(_, let quarters) = time.meaning, quarters.count == count,
      let year = reader.frame.resolver.framing.period(time.meaning)?.first.year
    {
      return quarters.map { .quarter(year, $0) }
    }
    return years(reader.frame.resolver.framing.period(time.meaning))
  }

  /// The years of a stretch of as many as there are numbers.
  private func years(_ period: TimePeriod?) -> [TimePeriod]? {
    guard case .interval(.year(let first), .year(let last))? = period, last - first + 1 == count else { return nil }
    return (first...last).map { .year($0) }
  }

  private static let yearly = PhraseTable(words: "从年度看 分年度 按年度 逐年看 分年看 从年份看")
  private static let monthly = PhraseTable(words: "当月 各月 每月 单月 逐月")

  func deal(
    overPeriods periods: [TimePeriod], of named: Phrase, found: DirectionReader.Found?, basis: ReaderMemory.Standard?,
    _ reader: FigureReader
  ) -> Int {
    // 工业当月: how long each of the times is.
    let length = named.count >= 4 ? Self.monthly.match(endingAt: named.count, in: named.folded, limit: 2) : nil
    let stated = length.map { named.prefix($0.range.lowerBound) } ?? named
    // 当月增速: of what the sentence before has grown.
    let isGrowth =
      stated.isEmpty && found != nil || RespectiveWords.monthlyGrowth.isWhole(0..<stated.count, of: stated.folded)
    // 产能利用率为74.5%,其中一、二季度分别为67.3%、74.4%: of the rate told before.
    if stated.isEmpty, !isGrowth, let told = reader.memory.levels.last,
      reader.drafts[told].token.unit?.dimension == slots.last?.token.unit?.dimension
    {
      for (slot, period) in zip(slots, periods) {
        reader.add(slot, kind: reader.drafts[told].kind, indicator: reader.drafts[told].indicator, period: period)
      }
      borrowUnits(reader)
      return count
    }
    guard isGrowth || !stated.isEmpty else { return 0 }
    let subject = SubjectReader(reader: reader).subject(of: first, stated: isGrowth ? Phrase() : stated).indicator
    guard !subject.isEmpty || !stated.isEmpty else { return 0 }
    for (slot, period) in zip(slots, periods) {
      if found != nil || isGrowth {
        reader.add(
          slot, kind: .change, indicator: subject.isEmpty ? stated : subject, sign: found?.direction.sign ?? 1,
          basis: basis?.basis ?? reader.inheritedBasis(in: slot), period: period)
      } else {
        let isRate = slot.token.isRate || slots.last?.token.isRate ?? false
        reader.add(slot, kind: isRate ? .ratio : .level, indicator: stated, period: period)
      }
    }
    borrowUnits(reader)
    return count
  }

  /// 中老铁路、广深港高铁分别发送跨境旅客: what each of those named before the word has done stands behind it.
  func actors(of phrase: Phrase) -> [Phrase]? {
    guard let word = RespectiveWords.table.lastMatch(in: 0..<phrase.count, of: phrase.folded),
      phrase.count - word.range.upperBound >= 3,
      Linkers.table.match(at: word.range.upperBound, in: phrase.folded, limit: phrase.count) == nil
    else { return nil }
    let parts = RespectiveWords.members(of: phrase.prefix(word.range.lowerBound), at: RespectiveWords.conjunctions)
    guard parts.count == count, parts.allSatisfy({ $0.count >= 2 }) else { return nil }
    return parts.map { $0.appending(phrase.dropping(first: word.range.upperBound)) }
  }

  /// 电诈立案数、群众损失数双下降,降幅分别为…: the clause before names what the numbers are of.
  func pendingNames(_ reader: FigureReader) -> [Phrase]? {
    guard let clause = reader.memory.pendingClause,
      let stop = RespectiveWords.both.lastMatch(in: clause, of: reader.text)
    else { return nil }
    var end = stop.range.lowerBound
    if end > clause.lowerBound, [Scalars.openQuote, 0x22].contains(reader.text[end - 1]) { end -= 1 }
    let names = conjuncts(of: reader.cleaner.clean(clause.lowerBound..<end), in: reader)
    return names.count == count ? names : nil
  }

  /// 起数、死亡人数两项指标连续5年下降,比上年分别下降…: as many things as there are numbers, at the head of the clause
  /// before.
  func namesOfClauseBefore(_ reader: FigureReader) -> [Phrase]? {
    guard let clause = clauseBefore(reader) else { return nil }
    let ends =
      [RespectiveWords.counted.firstMatch(in: clause.range, of: reader.text)?.range.lowerBound].compactMap(\.self)
      + SceneWords.predicates.matches(in: clause.range, of: reader.text).map(\.range.lowerBound)
      + [clause.range.upperBound]
    for stop in ends {
      var end = stop
      while end > clause.range.lowerBound,
        ChineseNumeralReader.digit(reader.text[end - 1]) != nil || Scalars.isDigit(reader.text[end - 1])
      { end -= 1 }
      guard !reader.holdsCandidate(clause.range.lowerBound..<end) else { continue }
      let names = conjuncts(of: reader.cleaner.clean(clause.range.lowerBound..<end), in: reader)
      if names.count == count { return names }
    }
    return nil
  }

  /// 电器和服装出口录得升幅,分别为7.8%和6.4%: growths, of what the clause before says to have grown.
  func dealGrowthOfClauseBefore(_ reader: FigureReader, _ basis: ReaderMemory.Standard?) -> Int? {
    guard slots.last?.token.unitIs(.proportion) ?? false, let clause = clauseBefore(reader),
      !reader.holdsCandidate(clause.range),
      let growth = Directions.table.match(
        endingAt: clause.range.upperBound, in: reader.text, limit: clause.range.lowerBound), growth.range.count > 1
    else { return nil }
    let verb = RespectiveWords.recorded.match(
      endingAt: growth.range.lowerBound, in: reader.text, limit: clause.range.lowerBound)
    let end = verb?.range.lowerBound ?? growth.range.lowerBound
    let names = conjuncts(of: reader.cleaner.clean(clause.range.lowerBound..<end), in: reader)
    guard names.count == count else { return nil }
    let found = DirectionReader.Found(
      direction: growth.value, range: first.left.lowerBound..<first.left.lowerBound)
    return deal(over: names, found: found, basis: basis, reader)
  }

  private func clauseBefore(_ reader: FigureReader) -> Clause? {
    reader.clauses.last {
      $0.range.upperBound < first.clause.range.lowerBound + 1 && $0.depth == first.clause.depth
    }
  }

  /// 团客主要来自内地、香港及台湾,依次为…; 集中在城乡规划、公安两个领域,分别为…: the clause before lists what the numbers are of.
  func listedNames(_ reader: FigureReader) -> [Phrase]? {
    guard let clause = clauseBefore(reader), clause.range.upperBound + 1 >= first.clause.range.lowerBound,
      !reader.holdsCandidate(clause.range),
      let opener = RespectiveWords.listOpeners.lastMatch(in: clause.range, of: reader.text)
    else { return nil }
    var end = clause.range.upperBound
    if let closer = RespectiveWords.listClosers.match(endingAt: end, in: reader.text, limit: opener.range.upperBound) {
      end = closer.range.lowerBound
      while end > opener.range.upperBound,
        ChineseNumeralReader.digit(reader.text[end - 1]) != nil || Scalars.isDigit(reader.text[end - 1])
      { end -= 1 }
    }
    let names = conjuncts(of: reader.cleaner.phrase(opener.range.upperBound..<end), in: reader)
    return names.count == count ? names : nil
  }

  /// 违规运输187起、罚款89.6万元,起数和金额分别是上一年的1.6倍和2.1倍: the level that each word counts; nil where one does
  /// not tell which.
  func levelsByMeasure(_ names: [Phrase], _ reader: FigureReader) -> [Int]? {
    guard names.count == count, count >= 2 else { return nil }
    var levels: [Int] = []
    for name in names {
      guard let unit = CountWords.unit(of: name),
        let level = reader.sentenceDrafts.last(where: {
          reader.drafts[$0].kind == .level && !reader.drafts[$0].isAside
            && CountWords.counts(reader.drafts[$0].token.unit, in: unit)
        })
      else { return nil }
      levels.append(level)
    }
    return Set(levels).count == count ? levels : nil
  }

  /// As many of the levels that the sentence has told in the unit of 人数 or 件数 as there are numbers; nil where it has told
  /// fewer.
  func levelsCounted(in measure: Phrase, _ reader: FigureReader) -> [Int]? {
    guard let unit = CountWords.unit(of: measure) else { return nil }
    let levels = reader.sentenceDrafts.filter {
      reader.drafts[$0].kind == .level && !reader.drafts[$0].isAside
        && CountWords.counts(reader.drafts[$0].token.unit, in: unit)
    }
    return levels.count >= count ? Array(levels.suffix(count)) : nil
  }

  /// 第一产业增加值, 第二产业增加值, 第三产业增加值 of 一、二、三产业增加值: numerals that look like the marks of a list.
  func numberedSectors(_ range: Range<Int>, _ reader: FigureReader) -> [Phrase]? {
    guard let found = Self.sectors.firstMatch(in: range, of: reader.text),
      // 第一、二、三产业: no mark is taken for one of a list there.
      found.range.lowerBound == 0 || reader.text[found.range.lowerBound - 1] != 0x7B2C
    else { return nil }
    var named = RespectiveWords.removed(from: reader.cleaner.phrase(found.range.lowerBound..<range.upperBound))
    if let word = RespectiveWords.table.match(endingAt: named.count, in: named.folded, limit: 4) {
      named = named.dropping(last: word.range.count)
    }
    return RespectiveWords.sectors(named, count: count)
  }

  private static let sectors = PhraseTable(words: "一、二、三产业 一、二、三产 二、三产业 一、二产业")
}
