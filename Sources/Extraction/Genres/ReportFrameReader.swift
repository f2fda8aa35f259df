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
  let areaWords: AreaWords

  init(
    text: SourceText, outline: TextOutline, metadata: ReportMetadata, options: ExtractionOptions,
    times: [[TimeExpression]]
  ) {
    self.text = text
    self.outline = outline
    self.metadata = metadata
    self.options = options
    self.times = times
    areaWords = AreaWords(in: text)
  }

  func read() -> ReportFrame {
    let deliveryYear = deliveryYear
    let isCongress = (metadata.isCongressReport || readsLikeCongressReport || looksBackFromSpring) && !isMidYear
    let year = options.year ?? reportYear(deliveryYear, isCongress)
    var resolver = PeriodResolver(
      reportYear: year, deliveryYear: deliveryYear ?? year, isCongressReport: isCongress,
      standard: year.map { .year($0) })
    resolver.lastYearAsFrame = lastYearAsFrame(year, deliveryYear)
    resolver.isSpringNews = looksBackFromSpring && !metadata.isCongressReport
    switch metadata.delivery?.first {
    case .day(let year, let month, _): resolver.lastMonth = TimePeriod.month(year, month).preceding
    // 审计工作报告(2013年7月): a report to a congress may tell no day.
    case .month(let year, let month) where isCongress:
      resolver.lastMonth = TimePeriod.month(year, month).preceding
    default: break
    }
    if let years = titleYears, years.upperBound == year {
      resolver.standard = .years(years.lowerBound, years.upperBound)
    } else if !(metadata.isCongressReport || readsLikeCongressReport) || isMidYear, let part = standardPart {
      resolver.standard = resolver.period(part) ?? resolver.standard
    }
    if isCongress, let year, let count = yearsOfTerm ?? yearsLookedBack {
      resolver.standard = .years(year - count + 1, year)
    }
    let area = area
    let body = metadata.publisher
    let entity = entity(body: body, area: area)
    var frame = ReportFrame(resolver: resolver, entity: entity, area: area, body: body ?? entity)
    frame.isPlan = isCongress && tellsNothingDone
    frame.earlierCensus = year.flatMap(censusBefore)
    return frame
  }

  // MARK: - Year

  /// D: the day of the session, else the year in the title of a report to a congress, else page and file name.
  private var deliveryYear: Int? {
    let delivery = metadata.delivery?.first.year
    guard metadata.isCongressReport else { return delivery ?? titleYears?.upperBound ?? metadata.titleYear }
    if let session = metadata.session?.first.year { return session }
    // 2012年度预算执行审计工作报告, given in July 2013.
    if metadata.namesReportedYear, let reported = metadata.titleYear {
      return max(delivery ?? 0, reported + 1) == delivery ? delivery : reported + 1
    }
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
  var isMidYear: Bool {
    guard metadata.isCongressReport, case .day(let year, let month, _)? = metadata.session?.first else { return false }
    // Heard late, but on the year before: 一、关于去年和今年前4个月工作.
    if hasHeadOfOneYear || month <= 6 && opensWith(year: year - 1) { return false }
    return month > 4 && metadata.reviewedYear ?? year == year
  }

  /// 2019年,面对…: whether one of the first sentences opens with `year`.
  private func opensWith(year: Int, within count: Int = 12) -> Bool {
    zip(times, outline.sentences).prefix(count).contains { expressions, sentence in
      text.folded[sentence.range.upperBound - 1] == Scalars.fullStop
        && expressions.first.map { plainYear($0.meaning) == year && opensSentence($0, sentence.range) } ?? false
    }
  }

  /// The year that 去年 means where it tells when and is no standard of a comparison.
  private func lastYearAsFrame(_ reportYear: Int?, _ deliveryYear: Int?) -> Int? {
    guard let reportYear, let deliveryYear else { return nil }
    if case .day? = metadata.delivery?.first { return deliveryYear - 1 }
    guard deliveryYear == reportYear, metadata.titleYear ?? framedYear(before: deliveryYear) == reportYear,
      !speaksOfThisYear, !namesAsFrame(reportYear), speaksOfLastYear
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

  private var speaksOfLastYear: Bool {
    zip(times, outline.sentences).contains { expressions, sentence in
      expressions.contains { isLastYear($0, sentence.range) && opensSentence($0, sentence.range) }
    }
  }

  private var speaksOfThisYear: Bool {
    times.joined().contains { $0.meaning.base == .relativeYear(0) }
  }

  private func reportYear(_ deliveryYear: Int?, _ isCongress: Bool) -> Int? {
    if metadata.isCongressReport {
      if let reviewed = metadata.reviewedYear { return reviewed }
      if metadata.namesReportedYear, let year = metadata.titleYear { return year }
      return isMidYear ? deliveryYear : deliveryYear.map { $0 - 1 }
    }
    if let years = titleYears { return years.upperBound }
    if let year = metadata.titleYear { return looksBack(from: year) ? year - 1 : year }
    if let year = yearBeforePlans(deliveryYear) { return year }
    if let year = framedYear(before: deliveryYear) ?? yearReached(before: deliveryYear) { return year }
    if isCongress { return deliveryYear.map { $0 - 1 } }
    return deliveryYear ?? mostNamedYear
  }

  /// 2013年…职代会工作报告, which begins 过去的2012年,…: the title tells when the report was given.
  private func looksBack(from year: Int) -> Bool {
    guard !metadata.namesReportedYear, opensWith(year: year - 1, within: 3) else { return false }
    return !opensWith(year: year, within: 3)
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
  func framedYear(before deliveryYear: Int?) -> Int? {
    let limit = deliveryYear ?? TimeLexer.plausibleYears.upperBound
    var years: [(sentence: Int, year: Int)] = []
    for (index, sentence) in outline.sentences.enumerated() {
      // 截至2014年8月31日, in the first sentences: up to when the report tells.
      if index < 3, let until = times[index].first(where: { $0.meaning.isUpTo })?.meaning.explicitYear, until <= limit {
        years.append((index, until))
      }
      // 所列数据的统计期限自2020年1月1日起至12月31日止: what was counted.
      if index < 5, Self.countingTimes.firstMatch(in: sentence.range, of: text.folded) != nil,
        let year = times[index].lazy.compactMap(\.meaning.explicitYear).first, year <= limit
      {
        years.append((min(index, 2), year))
      }
      // 记者从市监局获悉,2023年,…: what the news is of.
      if index < 8, let told = times[index].first(where: { isToldOf($0, sentence.range) }),
        let year = plainYear(told.meaning), year <= limit
      {
        years.append((min(index, 2), year))
      }
      if index == 0, let year = headlineYear(sentence.range), year <= limit { years.append((0, year)) }
      guard let first = times[index].first, opensSentence(first, sentence.range), let year = plainYear(first.meaning),
        year <= limit, !announcesPlans(first, sentence.range)
      else { continue }
      years.append((index, year))
    }
    // 2017年启动的…,今年…: where news of a later year began is not what it reports on.
    if let early = years.first(where: { $0.sentence < 3 }),
      deliveryYear.map({ early.year >= $0 - 1 || !speaksOfThisYear && latestNamedYear(until: $0) == early.year })
        ?? true
    {
      return early.year
    }
    // 今年上半年,…; 2024年…: news of the running year that looks back in passing.
    if deliveryYear != nil, opensWithPartOfThisYear { return nil }
    guard let latest = years.map(\.year).max() else { return nil }
    return deliveryYear.map { latest < $0 - 1 && (speaksOfThisYear || latestNamedYear(until: $0) != latest) } ?? false
      ? nil : latest
  }

  /// 云川市税务部门2024年组织税费收入突破600亿元: the one year of a headline.
  private func headlineYear(_ headline: Range<Int>) -> Int? {
    guard (8...45).contains(headline.count), let last = text.folded[headline].last, last != Scalars.fullStop,
      case let named = times[0].filter({ $0.meaning.explicitYear != nil }), named.count == 1, let time = named.first,
      case .year(let year) = time.meaning, !isCompared(time, headline), !announcesPlans(time, headline)
    else { return nil }
    return year
  }

  private static let countingTimes = PhraseTable(words: "标准时点 普查时点 调查时点 统计期限 统计周期 统计时间 统计区间 数据期限 数据的期限 数据时限")

  /// The latest year that the text names as anything but a standard.
  private func latestNamedYear(until limit: Int) -> Int? {
    namedYears(until: limit).max()
  }

  private func namedYears(until limit: Int) -> Set<Int> {
    var years: Set<Int> = []
    for (expressions, sentence) in zip(times, outline.sentences) {
      for time in expressions where !isCompared(time, sentence.range) {
        if let year = time.meaning.explicitYear, year <= limit { years.insert(year) }
        if case .plan(_, let last) = time.meaning, last <= limit { years.insert(last) }
      }
    }
    return years
  }

  /// Whether the text names the year other than as a standard or for what is planned in it.
  func tells(of year: Int) -> Bool {
    zip(times, outline.sentences).contains { expressions, sentence in
      expressions.contains {
        $0.meaning == .year(year) && !isCompared($0, sentence.range) && !announcesPlans($0, sentence.range)
      }
    }
  }

  /// 由2002年的194亿元增加到2007年的601亿元 in a file of 2008 that never names that year: the year before is what it has reached.
  private func yearReached(before deliveryYear: Int?) -> Int? {
    guard let deliveryYear, metadata.title == nil, metadata.delivery?.frequency == .year, !speaksOfThisYear,
      !opensWithPartOfThisYear
    else { return nil }
    let named = times.joined().contains { time in
      if case .plan(_, let last) = time.meaning { return last == deliveryYear - 1 }
      if case .upTo(.yearEnd(.year(deliveryYear - 1))) = time.meaning { return true }
      return time.meaning == .year(deliveryYear - 1) || time.meaning == .yearEnd(.year(deliveryYear - 1))
    }
    return named && latestNamedYear(until: deliveryYear) == deliveryYear - 1 ? deliveryYear - 1 : nil
  }

  /// 2025年,我省将…: the year of what is to come is not the one reported on.
  private func announcesPlans(_ time: TimeExpression, _ sentence: Range<Int>) -> Bool {
    let rest = time.range.upperBound..<max(time.range.upperBound, min(sentence.upperBound, time.range.upperBound + 14))
    return Self.planVerbs.firstMatch(in: rest, of: text.folded) != nil || headsPlans(time, sentence)
  }

  /// 二、2024年工作打算: a line that is nothing but what is to come in a year.
  private func headsPlans(_ time: TimeExpression, _ sentence: Range<Int>) -> Bool {
    // 四、2013年工作安排。各级法院要…: a full stop may set a short one off.
    guard sentence.count <= 24, text.folded[sentence.upperBound - 1] != Scalars.fullStop || sentence.count <= 14 else {
      return false
    }
    return SceneWords.plans.firstMatch(in: time.range.upperBound..<sentence.upperBound, of: text.folded) != nil
      && SceneWords.reviews.firstMatch(in: sentence, of: text.folded) == nil
  }

  /// The year before the one that such a line names, where that is the year of delivery or the next.
  private func yearBeforePlans(_ deliveryYear: Int?) -> Int? {
    guard let deliveryYear else { return nil }
    for (expressions, sentence) in zip(times, outline.sentences) {
      for time in expressions {
        if case .year(let year) = time.meaning, year == deliveryYear || year == deliveryYear + 1,
          headsPlans(time, sentence.range)
        {
          return year - 1
        }
      }
    }
    return nil
  }

  private static let planVerbs = PhraseTable(
    words: ",要 将 力争 计划 拟 我们要 预期 确保 工作要 要实现 要完成 要确保 要继续 要坚持 要持续 要聚焦 要深入 要进一步 要推动 要严格 要始终 要全力 要加快 要全面 要着力 要以 要加强")

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

  func opensSentence(_ time: TimeExpression, _ sentence: Range<Int>) -> Bool {
    // ……2014年,…: what stands before has been left out.
    if time.range.lowerBound > sentence.lowerBound, text.folded[time.range.lowerBound - 1] == 0x2026 { return true }
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
    if Self.pasts.isWhole(gap.startIndex..<gap.endIndex, of: text.folded) { return true }
    // 《概况》显示,2009年…; F省2007年…: a source or a name before the time.
    return last == Scalars.comma || last == Scalars.colon
      || Self.nameEnds.contains(last) && !gap.contains(Scalars.openTitle)
        && Self.mentions.firstMatch(in: lower..<time.range.lowerBound, of: text.folded) == nil
  }

  /// 会议听取了关于南通市2018年…: what is spoken of, not what speaks.
  private static let mentions = PhraseTable(words: "关于 听取 审议 对 了")
  private static let pasts = PhraseTable(words: "过去的 在过去的 刚刚过去的 刚过去的 回顾 回首 回望")
  private static let listWords: ScalarSet = "一二三四五六七八九十是在表截至"
  private static let nameEnds: ScalarSet = "省市县区州局院委厅行司校部镇乡旗国"

  func isCompared(_ time: TimeExpression, _ sentence: Range<Int>) -> Bool {
    Comparisons.openers.match(endingAt: time.range.lowerBound, in: text.folded, limit: sentence.lowerBound) != nil
  }
}
