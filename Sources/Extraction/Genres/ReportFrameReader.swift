// Works out what holds for a whole report.

import DataCube
import ReportText

/// Decides year, standard period, body and area from metadata and from how the text tells the time.
struct ReportFrameReader {
  let text: SourceText
  let outline: TextOutline
  let metadata: ReportMetadata
  let options: ExtractionOptions
  /// The time expressions of each sentence.
  let times: [[TimeExpression]]

  func read() -> ReportFrame {
    let deliveryYear = deliveryYear
    let isCongress = (metadata.isCongressReport || readsLikeCongressReport) && !isMidYear
    let year = options.year ?? reportYear(deliveryYear, isCongress)
    var resolver = PeriodResolver(
      reportYear: year, deliveryYear: deliveryYear ?? year, isCongressReport: isCongress,
      standard: year.map { .year($0) })
    resolver.lastYearAsFrame = lastYearAsFrame(year, deliveryYear)
    if case .day(let year, let month, _)? = metadata.delivery?.first {
      resolver.lastMonth = month == 1 ? .month(year - 1, 12) : .month(year, month - 1)
    }
    if !metadata.isCongressReport || isMidYear, let part = standardPart {
      resolver.standard = resolver.period(part) ?? resolver.standard
    }
    let area = area
    let body = metadata.publisher
    let entity = entity(body: body, area: area)
    return ReportFrame(resolver: resolver, entity: entity, area: area, body: body ?? entity)
  }

  // MARK: - Year

  /// D: the day of the session, else the year in the title of a report to a congress, else page and file name.
  private var deliveryYear: Int? {
    let delivery = metadata.delivery?.first.year
    guard metadata.isCongressReport else { return delivery ?? metadata.titleYear }
    if let session = metadata.session?.first.year { return session }
    if let reviewed = metadata.reviewedYear {
      return max(delivery ?? 0, reviewed + 1) == delivery ? delivery : reviewed + 1
    }
    // 2021年度法院工作报告, published in April 2022: the title names the year reported on.
    if let title = metadata.titleYear, case .day(let year, let month, _)? = metadata.delivery?.first, year == title + 1,
      month <= 5
    {
      return year
    }
    return metadata.titleYear ?? delivery
  }

  /// A report that a session heard after spring speaks of the year that is running.
  private var isMidYear: Bool {
    guard metadata.isCongressReport, case .day(let year, let month, _)? = metadata.session?.first else { return false }
    return month > 4 && metadata.reviewedYear ?? year == year
  }

  /// The year that 去年 means where it tells when and is no standard of a comparison.
  private func lastYearAsFrame(_ reportYear: Int?, _ deliveryYear: Int?) -> Int? {
    guard let reportYear, let deliveryYear else { return nil }
    if case .day? = metadata.delivery?.first { return deliveryYear - 1 }
    guard deliveryYear == reportYear, metadata.titleYear ?? framedYear(before: deliveryYear) == reportYear,
      !speaksOfThisYear, !namesAsFrame(reportYear)
    else { return deliveryYear - 1 }
    // A file named after the year it reports on, which its text calls 去年: 2014年度…, 去年….
    return reportYear
  }

  /// 2022年,…,上年…: a sentence that opens with the year itself holds 上年 against it.
  private func namesAsFrame(_ year: Int) -> Bool {
    zip(times, outline.sentences).contains { expressions, sentence in
      text.folded[sentence.range.upperBound - 1] == Scalars.fullStop
        && expressions.first.map { plainYear($0.meaning) == year && opensSentence($0, sentence.range) } ?? false
    }
  }

  private var speaksOfThisYear: Bool {
    times.joined().contains { $0.meaning.base == .relativeYear(0) }
  }

  private func reportYear(_ deliveryYear: Int?, _ isCongress: Bool) -> Int? {
    if metadata.isCongressReport {
      if let reviewed = metadata.reviewedYear { return reviewed }
      return isMidYear ? deliveryYear : deliveryYear.map { $0 - 1 }
    }
    if let year = metadata.titleYear { return year }
    if let year = framedYear(before: deliveryYear) { return year }
    if isCongress { return deliveryYear.map { $0 - 1 } }
    return deliveryYear ?? mostNamedYear
  }

  /// Where nothing dates the report: the year that it names most often.
  private var mostNamedYear: Int? {
    var counts: [Int: Int] = [:]
    for (index, expressions) in times.enumerated() {
      for time in expressions where !isCompared(time, outline.sentences[index].range) {
        if let year = time.meaning.explicitYear { counts[year, default: 0] += 1 }
      }
    }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
  }

  /// The year with which sentences open: the first three sentences decide, else the latest such year of the text.
  private func framedYear(before deliveryYear: Int?) -> Int? {
    let limit = deliveryYear ?? TimeLexer.plausibleYears.upperBound
    var years: [(sentence: Int, year: Int)] = []
    for (index, sentence) in outline.sentences.enumerated() {
      // 截至2014年8月31日, in the first sentences: up to when the report tells.
      if index < 3, let until = times[index].first(where: { $0.meaning.isUpTo })?.meaning.explicitYear, until <= limit {
        years.append((index, until))
      }
      // 记者从市监局获悉,2023年,…: what the news is of.
      if index < 8, let told = times[index].first(where: { isToldOf($0, sentence.range) }),
        let year = plainYear(told.meaning), year <= limit
      {
        years.append((min(index, 2), year))
      }
      guard let first = times[index].first, opensSentence(first, sentence.range), let year = plainYear(first.meaning),
        year <= limit
      else { continue }
      years.append((index, year))
    }
    if let early = years.first(where: { $0.sentence < 3 }) { return early.year }
    return years.map(\.year).max()
  }

  private func isToldOf(_ time: TimeExpression, _ sentence: Range<Int>) -> Bool {
    let end = time.range.lowerBound
    return end > sentence.lowerBound && text.folded[end - 1] == Scalars.comma
      && Self.tellers.match(endingAt: end - 1, in: text.folded, limit: sentence.lowerBound) != nil
  }

  private static let tellers = PhraseTable(words: "获悉 了解到 悉 了解 显示 介绍")

  private func plainYear(_ meaning: TimeMeaning) -> Int? {
    switch meaning {
    case .year(let year): year
    case .half(.year(let year), _), .quarters(.year(let year), _), .months(.year(let year), _),
      .yearEnd(.year(let year)):
      year
    default: nil
    }
  }

  private func opensSentence(_ time: TimeExpression, _ sentence: Range<Int>) -> Bool {
    var lower = sentence.lowerBound
    // [综述] 1999年…: a label in brackets.
    if [0x5B, 0x3010, 0x3014].contains(text.folded[lower]),
      let close = text.folded[lower..<min(sentence.upperBound, lower + 12)].firstIndex(where: {
        [0x5D, 0x3011, 0x3015].contains($0)
      })
    {
      lower = close + 1
    }
    let gap = text.folded[lower..<max(lower, time.range.lowerBound)]
    guard gap.count <= 14, let last = gap.last else { return gap.isEmpty }
    if gap.allSatisfy({ !Scalars.isHan($0) || Self.listWords.contains($0) }) { return true }
    // 《概况》显示,2009年…; F省2007年…: a source or a name before the time.
    return last == Scalars.comma || last == Scalars.colon
      || Self.nameEnds.contains(last) && !gap.contains(Scalars.openTitle)
  }

  private static let listWords = Set("一二三四五六七八九十是在表截至".unicodeScalars.map(\.value))
  private static let nameEnds = Set("省市县区州局院委厅行司校部镇乡旗国".unicodeScalars.map(\.value))

  private static let congressPhrases = PhraseTable(
    words:
      "一年来, 一年来我们 过去一年 过去的一年 各位代表 预计完成 预计实现 初步测算,去年 五年来,我院 五年来,全市法院 五年来,全市检察机关 五年来,全省法院 过去的五年 过去五年 这一年 五年来,我们 我们坚持 去年全"
  )

  /// An excerpt of a report to a congress gives itself away: 过去一年, 去年 as its frame.
  private var readsLikeCongressReport: Bool {
    guard metadata.title == nil || metadata.titleYear == nil, metadata.delivery.map({ $0.frequency == .year }) ?? true
    else {
      return false
    }
    return opensWithCount || Self.congressPhrases.firstMatch(in: 0..<text.folded.count, of: text.folded) != nil
  }

  /// 九是全力防范…: a passage out of the list of what was done; 今年 would tell of the year that is running.
  private var opensWithCount: Bool {
    guard let first = text.folded.firstIndex(where: { !Scalars.isBlank($0) }), first + 1 < text.folded.count else {
      return false
    }
    return (ChineseNumeralReader.digit(text.folded[first]) != nil || text.folded[first] == 0x5341)
      && text.folded[first + 1] == 0x662F
      && Self.thisYear.firstMatch(in: 0..<text.folded.count, of: text.folded) == nil
  }

  private static let thisYear = PhraseTable(words: "今年")

  // MARK: - Standard period

  /// The quarter or the months that the whole report is about: named twice or more, and no whole year beside it.
  private var standardPart: TimeMeaning? {
    if let named = titlePart { return withoutYear(named) }
    var counts: [TimeMeaning: Int] = [:]
    var order: [TimeMeaning] = []
    var wholeYears = 0
    for (index, expressions) in times.enumerated() {
      for time in expressions {
        switch time.meaning {
        case .half(let year, _), .quarters(let year, _), .months(let year, _):
          if year == .relativeYear(-1) || isCompared(time, outline.sentences[index].range) { continue }
          // A single month is what a report is about only where its title says so.
          if case .months(_, let months) = time.meaning, months.count == 1, index > 1 { continue }
          let key = withoutYear(time.meaning)
          if counts[key] == nil { order.append(key) }
          counts[key, default: 0] += 1
        case .reportYear where isWholeYear(time): wholeYears += 1
        case .year where opensSentence(time, outline.sentences[index].range): wholeYears += 1
        default: break
        }
      }
    }
    guard var best = order.max(by: { counts[$0, default: 0] < counts[$1, default: 0] }), let count = counts[best] else {
      return nil
    }
    // 11月外销订单…, 前11个月…: the month that opens the report, not what has been added up to it.
    if case .months(nil, let months) = best, months.count > 1,
      counts[.months(nil, months.upperBound...months.upperBound)] != nil
    {
      best = .months(nil, months.upperBound...months.upperBound)
    }
    let opening = zip(times, outline.sentences).prefix(2).contains { expressions, sentence in
      // A line that is nothing but a date signs the report.
      expressions.contains { withoutYear($0.meaning) == best && $0.range.count + 2 < sentence.range.count }
    }
    // 2015年环境状况公报: a title that names a year and no part of it speaks of all of it.
    if !opening, metadata.titleYear != nil { return nil }
    guard count >= 2 && count > wholeYears || opening && wholeYears == 0 else { return nil }
    return best
  }

  /// The part of a year that the first line names, where that line is a title: 二〇〇八年八月旅行团及酒店入住率.
  private var titlePart: TimeMeaning? {
    guard let first = outline.sentences.first?.range, first.count <= 40, outline.sentences.count > 1,
      text.folded[first.upperBound - 1] != Scalars.fullStop
    else { return nil }
    let parts = times[0].map(\.meaning).filter { meaning in
      switch meaning {
      case .half, .quarters, .months: true
      default: false
      }
    }
    return parts.count == 1 ? parts[0] : nil
  }

  private func withoutYear(_ meaning: TimeMeaning) -> TimeMeaning {
    switch meaning {
    case .half(_, let half): .half(nil, half)
    case .quarters(_, let quarters): .quarters(nil, quarters)
    case .months(_, let months): .months(nil, months)
    default: meaning
    }
  }

  private func isWholeYear(_ time: TimeExpression) -> Bool {
    text.folded[time.range.lowerBound] == 0x5168
  }

  private func isCompared(_ time: TimeExpression, _ sentence: Range<Int>) -> Bool {
    Comparisons.openers.match(endingAt: time.range.lowerBound, in: text.folded, limit: sentence.lowerBound) != nil
  }

  // MARK: - Body and area

  /// From the lowest level up: a county's report speaks of its province, not the other way round.
  private static let areaWordsByLevel = [
    PhraseTable(words: "我县 我市 我省 我区 我州"), PhraseTable(words: "全县 全镇 全乡 全旗"), PhraseTable(words: "全市 全州"),
    PhraseTable(words: "全区"), PhraseTable(words: "全省"),
  ]
  /// 全市第一: the rank of one among its peers, not all of them.
  private static let ranks = PhraseTable(words: "第 首 前 唯一 率先 领先 最 先进 各 平均 有名")
  /// Bodies that only an area of one level has.
  private static let bodiesByLevel: [(PhraseTable<Void>, String)] = [
    (PhraseTable(words: "县委 县政府 县人大"), "全县"), (PhraseTable(words: "区委 区政府 区级领导 区人大"), "全区"),
  ]

  /// Hong Kong, Macau or Taiwan, where the text is theirs and names no area of its own.
  private var specialRegion: String? { namesNoArea ? SpecialRegion.name(in: text) : nil }

  /// 全国 again and again, and never 全省, 全市 or 全县: a national report.
  private var speaksOfTheNation: Bool {
    let range = 0..<min(text.folded.count, 60_000)
    guard Self.nation.matches(in: range, of: text.folded).count >= 5 else { return false }
    return namesNoArea
  }

  /// Whether the text never says 全省, 全市, 全县 of itself.
  private var namesNoArea: Bool {
    let range = 0..<min(text.folded.count, 60_000)
    return Self.areaWordsByLevel.allSatisfy {
      $0.matches(in: range, of: text.folded).allSatisfy { isInsideWord($0.range) }
    }
  }

  /// 安全区, 健全市场: two words that only meet.
  private func isInsideWord(_ range: Range<Int>) -> Bool {
    range.lowerBound > 0 && text.folded[range.lowerBound] == 0x5168
      && Self.beforeAll.contains(text.folded[range.lowerBound - 1])
  }

  private static let beforeAll = Set("安完健保齐周".unicodeScalars.map(\.value))

  private static let nation = PhraseTable(words: "全国")

  private func opensWithArea(_ title: String) -> Bool {
    let scalars = title.unicodeScalars.prefix(16).map(\.value)
    return AreaNames.official.match(at: 0, in: scalars, limit: scalars.count) != nil
  }

  private var area: String? {
    if let title = metadata.title, title.contains("国民经济和社会发展统计公报"),
      !opensWithArea(title), Self.areaWordsByLevel.allSatisfy({ mostFrequent($0) == nil }),
      metadata.publisher.map({ $0.contains("国家统计局") || !$0.hasSuffix("局") }) ?? true,
      title.first?.isNumber == true || title.hasPrefix("中华人民共和国")
    {
      return nationAsPrinted
    }
    if speaksOfTheNation { return nationAsPrinted }
    return specialRegion ?? metadata.area
  }

  /// A statistical report tells of its area; a bureau's report of the bureau.
  private func entity(body: String?, area: String?) -> String? {
    for ending in ["人民政府", "统计局", "调查总队"] {
      if let body, body.hasSuffix(ending), body.count > ending.count + 1, !body.hasPrefix("国家"), !body.hasPrefix("中华") {
        return String(body.dropLast(ending.count))
      }
    }
    if let body, !body.hasSuffix("统计局"), !body.hasSuffix("调查总队"), !body.hasSuffix("人民政府") { return body }
    if let area { return area }
    if let town = openingTown { return town }
    if let own = ownLevel { return own }
    if let word = Self.areaWordsByLevel.lazy.compactMap({ mostFrequent($0) }).first { return word }
    if AreaNames.cityWords.firstMatch(in: 0..<min(text.folded.count, 60_000), of: text.folded) != nil { return "全市" }
    return homelandNamed ?? body
  }

  /// 全区 in the report of a 区委 and 区政府, 全县 in that of a 县委: they also speak of their city, which does not speak of
  /// its parts like that.
  private var ownLevel: String? {
    let head = 0..<min(text.folded.count, 60_000)
    for (bodies, area) in Self.bodiesByLevel {
      // 区县政府, 各县委: the bodies of others.
      let own = bodies.matches(in: head, of: text.folded).contains { match in
        match.range.lowerBound == 0 || !Self.others.contains(text.folded[match.range.lowerBound - 1])
      }
      if own { return area }
    }
    return nil
  }

  private static let others = Set("区各市、等两".unicodeScalars.map(\.value))

  /// 芦庙镇自古以来…: the town that the text opens with.
  private var openingTown: String? {
    guard let first = outline.sentences.first?.range else { return nil }
    return TownNames.match(at: first.lowerBound, in: text.folded, limit: first.upperBound).map { text.quote($0) }
  }

  /// 全国, 我国, 中国 …: the country that a text without any area of its own speaks of, once at the head of a clause or
  /// again and again.
  private var homelandNamed: String? {
    let range = 0..<min(text.folded.count, 60_000)
    for (words, name) in Self.homelands {
      let matches = words.matches(in: range, of: text.folded)
      let opens = matches.contains { $0.range.lowerBound == 0 || !Scalars.isHan(text.folded[$0.range.lowerBound - 1]) }
      guard matches.count >= 2 || opens || matches.first.map({ $0.range.lowerBound < Self.headLength }) ?? false else {
        continue
      }
      return name ?? nationAsPrinted
    }
    return nil
  }

  /// What stands before this speaks for the whole text.
  private static let headLength = 120

  private static let homelands: [(PhraseTable<Void>, String?)] = [
    (PhraseTable(words: "我国 全国 中国"), nil), (PhraseTable(words: "内地"), "内地"),
  ]

  /// 全國 where the text is set in traditional characters.
  private var nationAsPrinted: String {
    let country = text.scalars.contains(0x570B)
    return country ? "全國" : "全国"
  }

  private func mostFrequent(_ table: PhraseTable<Void>) -> String? {
    var counts: [String: Int] = [:]
    for match in table.matches(in: 0..<min(text.folded.count, 60_000), of: text.folded)
    where Self.ranks.match(at: match.range.upperBound, in: text.folded, limit: text.folded.count) == nil
      && (match.range.lowerBound == 0 || text.folded[match.range.lowerBound - 1] != Scalars.openQuote)
      && !isInsideWord(match.range)
    {
      counts[text.quote(match.range), default: 0] += 1
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}
