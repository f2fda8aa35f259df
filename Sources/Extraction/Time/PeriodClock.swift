// Keeps the time while a report is read: which period the next figure has.

import DataCube
import ReportText

/// The frames of time around a figure: report, section, paragraph, sentence, clause.
struct PeriodClock {
  let resolver: PeriodResolver
  /// What resolves the frames: words that tell when.
  let framing: PeriodResolver
  /// Sections that speak of plans, by heading level.
  var plans: [Int: Bool] = [:]
  /// Periods that headings name, by heading level.
  var headings: [Int: TimePeriod] = [:]
  var paragraph: TimeExpression?
  var sentence: TimeExpression?
  /// What held in the paragraph when its list 一是, 二是 began; nil where no sentence has begun one.
  private var listed: TimeExpression??
  var clause: TimeExpression?
  /// How many brackets stand around the clause.
  private var clauseDepth = 0
  /// Whether the sentence's own time stands at its head, not in a later clause.
  private var isHeaded = false
  private var sentenceStart = 0
  private var paragraphStart = 0
  private var paragraphEnd = 0
  /// Whether the paragraph has told a figure already.
  private var hasFigure = false
  /// What held in a paragraph that ends with a colon: its items hold on to it.
  private var announced: TimeExpression?
  /// Whether the sentence's own time is a single month beside the time of the paragraph.
  private var isPassing = false
  /// Whether 一年来 has ended what a report tells of a term of five years.
  var isTermOver = false
  private var planSentence = false
  /// The level and the end of a heading that names problems and plans: what is wrong now comes first.
  private var turning: (level: Int, end: Int)?
  /// The year that a sentence of plans has named for the rest of its paragraph.
  var plannedYear: TimePeriod?
  /// The several years that an earlier paragraph of the section opened with, and the level of the section's heading.
  var section: (frame: TimeExpression?, level: Int) = (nil, 0)
  /// 1-6月 of a report on June, once a paragraph has opened with it: what goes on without a time is added up, too.
  private var cumulated: TimeExpression?
  /// Whether a paragraph of the section has opened with one year: several years behind it are an aside.
  private var sectionReviewsYear = false

  /// - Parameter isPlan: whether the whole passage comes out of plans, whatever heading stands in it.
  init(resolver: PeriodResolver, isPlan: Bool = false) {
    self.resolver = resolver
    framing = resolver.framing
    guard isPlan else { return }
    plans[Self.above] = true
    headings[Self.above] = planPeriod
  }

  /// The level above every heading.
  private static let above = -1

  /// Whether what is read now is a plan.
  var isPlan: Bool { planSentence || plans.max { $0.key < $1.key }?.value ?? false }

  // MARK: - Frames

  mutating func enter(paragraph: Paragraph, in source: SourceText, times: [TimeExpression]) {
    let isAnnounced =
      paragraphEnd > 0 && source.folded[..<paragraphEnd].last(where: { !Scalars.isBlank($0) }) == Scalars.colon
    // 过去五年,我们主要抓了以下工作:|——…: what is announced holds even behind a review of the last year.
    if let frame = self.paragraph, frame.meaning.spansYears, paragraph.headingLevel == nil,
      !sectionReviewsYear || isAnnounced, reachesReport(frame.meaning)
    {
      section = (frame, headings.keys.max() ?? 0)
    }
    if let frame = self.paragraph, !frame.meaning.spansYears { sectionReviewsYear = true }
    let isItem =
      Self.items.match(
        at: firstSign(of: paragraph.range, in: source.folded), in: source.folded, limit: paragraph.range.upperBound)
      != nil
    if isAnnounced {
      announced = sentence ?? self.paragraph
    } else if !isItem {
      announced = nil
    }
    paragraphEnd = paragraph.range.upperBound
    hasFigure = false
    if let frame = self.paragraph { cumulated = addsUp(frame, source.folded) ? frame : nil }
    if paragraph.headingLevel != nil { cumulated = nil }
    if paragraph.headingLevel != nil { sectionReviewsYear = false }
    if Self.continuations.match(
      at: firstWord(of: paragraph.range, in: source.folded), in: source.folded, limit: paragraph.range.upperBound)
      == nil
    {
      self.paragraph = isItem ? announced : nil
    }
    listed = nil
    planSentence = false
    plannedYear = nil
    paragraphStart = paragraph.range.lowerBound
    if let level = paragraph.headingLevel, level <= section.level || section.level == 0 { section = (nil, 0) }
    guard let level = paragraph.headingLevel, let heading = paragraph.heading else { return }
    let chapter = plans[1] == true ? headings[1] : nil
    plans = plans.filter { $0.key < level }
    headings = headings.filter { $0.key < level }
    let named = times.first {
      heading.contains($0.range.lowerBound) && ($0.meaning.explicitYear != nil || $0.meaning.spansYears)
        // 1.税收收入32亿元,较2020年增长14.6%: what it is held against.
        && Comparisons.openers.match(
          endingAt: $0.range.lowerBound, in: source.folded, limit: heading.lowerBound) == nil
        && FromWords.table.match(
          endingAt: $0.range.lowerBound, in: source.folded, limit: heading.lowerBound) == nil
    }
    let isReview = SceneWords.reviews.firstMatch(in: heading, of: source.folded) != nil
    // Below a chapter that has been placed, only words that point ahead turn review into plan.
    let words = plans.isEmpty ? SceneWords.plans : SceneWords.strongPlans
    let isPlanHeading = words.firstMatch(in: heading, of: source.folded) != nil
    let namesProblems = [Self.problems, Self.joints].contains { $0.firstMatch(in: heading, of: source.folded) != nil }
    let isMixed = isReview && namesProblems
    turning = nil
    if isPlanHeading, namesProblems {
      plans[level] = false
      turning = (level, heading.upperBound)
    } else if !isMixed, let named, let period = framing.period(named.meaning), case .year(let year) = period.last {
      headings[level] = period
      // 2022年政府工作报告: the title names when the report is given, not what it plans.
      if level == 1, Self.titles.firstMatch(in: heading, of: source.folded) != nil {
        headings[level] = nil
      } else if let reported = resolver.reportYear {
        plans[level] = year > reported && (!isReview || period.first.year > reported)
      }
    } else if isPlanHeading, !isReview {
      plans[level] = true
      headings[level] = Self.halfPlans.firstMatch(in: heading, of: source.folded) == nil ? planPeriod : planOfHalf
    } else if isPlanHeading != isReview {
      plans[level] = false
    } else if level == 1, resolver.isCongressReport, let chapter {
      // A report to a congress that has come to its plans does not go back: 三、加快推进结构调整.
      plans[1] = true
      headings[1] = chapter
    }
  }

  /// Whether 累计 stands behind months that end with the very month that the report is about.
  private func addsUp(_ time: TimeExpression, _ text: [UInt32]) -> Bool {
    guard time.meaning.countsFromJanuary, case .unit(.month)? = resolver.standard,
      let period = framing.period(time.meaning),
      Self.sums.match(at: time.range.upperBound, in: text, limit: text.count) != nil
    else { return false }
    return period.last.months.upperBound == resolver.standard?.last.months.upperBound
  }

  /// Several months that the paragraphs before have come to.
  var cumulatedPeriod: TimePeriod? { cumulated.flatMap { framing.period($0.meaning) } }

  /// Whether several years end with the one reported on: 五年来 does, 从2000年下半年到2001年底 is told in passing.
  private func reachesReport(_ meaning: TimeMeaning) -> Bool {
    guard let last = framing.period(meaning)?.last.year, let reported = resolver.reportYear else { return true }
    return last >= reported
  }

  /// 下半年计划: of the year that the report is in the middle of.
  private static let halfPlans = PhraseTable(words: "下半年")
  private var planOfHalf: TimePeriod? { resolver.reportYear.map { .half($0, 2) } }

  private static let sums = PhraseTable(words: "累计 ,累计 份累计")
  private static let titles = PhraseTable(words: "工作报告 统计公报 年度报告")

  /// 与此同时,…: a paragraph that goes on with the time of the one before.
  private static let continuations = PhraseTable(words: "其中 与此同时 同期 同一时期")

  /// 1. 2、 (3): what numbers the items of a list.
  private static let items = PhraseTable(
    words: (1...30).flatMap { ["\($0).", "\($0)、", "(\($0))", "\($0))"] }.joined(separator: " "))

  private func firstSign(of range: Range<Int>, in text: [UInt32]) -> Int {
    text[range].firstIndex { !Scalars.isBlank($0) } ?? range.lowerBound
  }

  private func firstWord(of range: Range<Int>, in text: [UInt32]) -> Int {
    text[range].firstIndex(where: Scalars.isHan) ?? range.lowerBound
  }

  mutating func enter(sentence range: Range<Int>, times: [TimeExpression], in text: [UInt32]) {
    sentence = nil
    clause = nil
    isPassing = false
    sentenceStart = range.lowerBound
    // 2023年要新建3所。2022年已建成2所: a year that is past ends the plans before it.
    if let first = times.first(where: { range.contains($0.range.lowerBound) }), let year = first.meaning.explicitYear,
      year <= resolver.reportYear ?? 0, isOpening(range.lowerBound..<first.range.lowerBound, text)
    {
      planSentence = false
      plannedYear = nil
    }
    // 首九个月累计…。|按月计,9月…。内地旅客219人次: the month that the report is on ends what was added up to it.
    if cumulated != nil, let first = times.first(where: { range.contains($0.range.lowerBound) }),
      case .months(_, let months) = first.meaning, months.count == 1,
      framing.period(first.meaning) == resolver.standard
    {
      cumulated = nil
    }
    // 一是…。1-5月,…。二是…: the next point of a list does not lean on the time of the one before.
    if range.count > 2, text[range.lowerBound + 1] == 0x662F,
      let point = ChineseNumeralReader.digit(text[range.lowerBound])
    {
      if point == 1 { listed = .some(paragraph) } else if let listed { paragraph = listed }
    }
    if let aim = Self.planOpeners.firstMatch(
      in: range.lowerBound..<min(range.upperBound, range.lowerBound + 40), of: text),
      Self.reachedAims.match(at: aim.range.upperBound, in: text, limit: range.upperBound) == nil,
      // 年度目标为6万人,实际达到6.28万人: the aim beside what came of it.
      Self.outcomes.firstMatch(
        in: aim.range.upperBound..<min(range.upperBound, aim.range.upperBound + 80), of: text) == nil,
      !isHeldAgainst(aim.range, in: range, of: text)
    {
      planSentence = true
      // “十五五”时期的奋斗目标是:…;…: what the aims are for holds behind every semicolon.
      if let frame = times.last(where: {
        $0.meaning.spansYears && range.contains($0.range.lowerBound) && $0.range.upperBound <= aim.range.lowerBound
      }) {
        plannedYear = framing.period(frame.meaning)
      }
      planForNextYear()
    }
  }

  /// 预期目标是:…: in a report to a congress aims without a year are those of the year that it is given in.
  private mutating func planForNextYear() {
    if plannedYear == nil, resolver.isCongressReport { plannedYear = planPeriod }
  }

  /// - Parameter isBeforeFigures: whether no figure of the sentence stands before the clause, so that a time at its head
  ///   holds for the whole sentence: 数据显示,2025年4月….
  mutating func enter(clause next: Clause, times: [TimeExpression], in text: [UInt32], isBeforeFigures: Bool) {
    if opensPlan(next, text) { planSentence = true }
    if let (level, end) = turning, next.range.lowerBound >= end, turnsToPlans(next, times, text) {
      plans[level] = true
      headings[level] = planPeriod
      turning = nil
    }
    // 我们也清醒地看到,…: what is wrong is wrong now, whatever years the review was of.
    if Self.admissions.firstMatch(in: next.range, of: text) != nil {
      if paragraph?.meaning.spansYears ?? false { paragraph = nil }
      section = (nil, 0)
      narrowHeadings()
    }
    // 新的一年,力争…: the year after the one reported on.
    if let word = Self.newYears.firstMatch(in: next.range, of: text), let reported = resolver.reportYear,
      Self.arrivals.match(at: word.range.upperBound, in: text, limit: next.range.upperBound) == nil
    {
      planSentence = true
      plannedYear = .year(reported + 1)
    }
    if let year = announcedYear(next, times, text) {
      planSentence = true
      plannedYear = .year(year)
    }
    // 上季总收益按年回升 at the head of a report: the quarter that the report is about.
    let isBare = sentence == nil && paragraph == nil
    let own = times.filter {
      next.range.contains($0.range.lowerBound) && isFrame($0, next, text) && !(isBare && $0.meaning == .lastQuarter)
        && !isSecondStandard($0, times, next, text)
    }
    // 与上一季(即2024年第一季)比较,…: what a remark dates is the remark.
    if next.depth < clauseDepth { clause = nil }
    clauseDepth = next.depth
    if next.opener == 0 || next.opener == Scalars.semicolon { clause = nil }
    guard var first = own.first else { return }
    // 展望9月,年底新船可望交付,…: what is to come at the year's end is told in passing.
    if case .yearEnd(nil) = first.meaning, next.opener != 0, let outlook = sentence, outlook.meaning.isPartOfYear,
      Self.outlooks.match(endingAt: outlook.range.lowerBound, in: text, limit: sentenceStart) != nil,
      !text[next.range].contains(where: Scalars.isDigit)
    {
      return
    }
    // 去年同期立案41件。: told only beside what stands around it.
    if first.meaning == .samePeriodBefore, next.opener == 0 {
      clause = first
      return
    }
    // 自3月份部署…以来,至8月31日: from the one to the other.
    if let stretch = sentence?.meaning.reaching(first.meaning) { first.meaning = stretch }
    let opens = isOpening(next.range.lowerBound..<first.range.lowerBound, text)
    let atHead = next.opener == 0 || isBeforeFigures && isOpening(sentenceStart..<first.range.lowerBound, text)
    // 截至11月底,今年共接获…: this year up to then.
    if let until = sentence, until.meaning.isUpTo, until.meaning.isPartOfYear, next.opener != 0,
      first.meaning == .relativeYear(0) || first.meaning == .reportYear
    {
      return
    }
    if next.opener == 0 || isBeforeFigures, opens, next.depth == 0 {
      sentence = first
      isHeaded = next.opener == 0 || first.meaning.explicitYear != nil || first.meaning.base != nil
      clause = nil
      // A later month takes over from the months that a sentence before has spoken of.
      isPassing = Self.singleMonths.match(at: first.range.upperBound, in: text, limit: next.range.upperBound) != nil
      if let spoken = paragraph, spoken.meaning.isPartOfYear, first.meaning.isPartOfYear, next.opener == 0, !isPassing {
        paragraph = first
      }
      if first.meaning == .reportYear || first.meaning.base == .relativeYear(0)
        || first.meaning.base == .relativeYear(-1)
      {
        section = (nil, 0)
        sectionReviewsYear = true
        let told = paragraph?.meaning.explicitYear ?? resolver.reportYear
        if told == resolver.reportYear,
          Self.oneYear.match(at: first.range.lowerBound, in: text, limit: first.range.upperBound) != nil
        {
          narrowHeadings()
        }
      }
      // 2011年是本届政府任期的最后一年,…: a paragraph that opens with the year reported on, and counts nothing yet, turns
      // from the term to it.
      let lead = first.range.upperBound..<min(text.count, first.range.upperBound + 30)
      if let year = resolver.reportYear, first.meaning == .year(year), paragraph == nil, next.opener == 0,
        !text[lead].contains(where: Scalars.isDigit)
      {
        narrowHeadings()
        section = (nil, 0)
        sectionReviewsYear = true
      }
      if first.meaning.spansYears { isTermOver = false }
      if first.meaning == .reportYear { return }
      // 据负责人介绍,去年,…: a time between commas holds on like one at the head.
      let isAlone = standsAlone(first, next, text)
      let isInside = paragraph?.meaning.spansYears ?? false && first.meaning.explicitYear != nil
      if !isInside, !isEpisode(first, paragraphStart: paragraphStart, text),
        atHead ? !first.meaning.isPartOfYear || isAlone : isAlone && !first.meaning.isPartOfYear
      {
        paragraph = first
      }
    } else {
      clause = first
      // 上市公司1997年18家,2002年37家。组建…: what follows goes on from the later of the two.
      if let earlier = sentence?.meaning.explicitYear, let later = first.meaning.explicitYear, later > earlier,
        paragraph == sentence, !first.meaning.isPartOfYear
      {
        paragraph = first
      }
    }
  }

  /// 全年立案1326件。7—9月,联合夜查26次。受理诉求1894件: some months of a year whose whole was told before them.
  private func isEpisode(_ time: TimeExpression, paragraphStart: Int, _ text: [UInt32]) -> Bool {
    // 近两年…, in a review of five years: told in passing.
    if case .lastYears(let count) = time.meaning, let whole = headingPeriod ?? sectionSpan ?? standard,
      whole.last.year - whole.first.year >= count
    {
      return true
    }
    // 严惩黑恶势力犯罪,三年来,…, in the report of one year: told in passing, too, unless a paragraph opens with it.
    if time.meaning.spansYears, hasFigure, case .unit(.year)? = resolver.standard,
      text[paragraphStart..<time.range.lowerBound].contains(Scalars.fullStop)
    {
      return true
    }
    // “十四五”前两年累计下降7.4%: told of a plan in passing.
    if case .plan(let first, let last) = time.meaning, last - first < 4 { return true }
    guard case .months(nil, let months) = time.meaning, months.lowerBound > 1, case .unit(.year)? = resolver.standard,
      !(paragraph?.meaning.isPartOfYear ?? false)
    else { return false }
    return text[paragraphStart..<time.range.lowerBound].contains(Scalars.fullStop)
  }

  /// 9月当月增长8.8%: one month, told in passing.
  private static let singleMonths = PhraseTable(words: "当月 单月 份当月 当季 单季 一个月")
  private static let newYears = PhraseTable(words: "新的一年")
  /// 新的一年到来之际,回顾…: when something is said, not what is planned.
  private static let arrivals = PhraseTable(words: "到来 来临 即将到来 即将来临 的到来 的来临 的开始 开始之际 伊始")
  private static let admissions = PhraseTable(
    words: "存在的主要问题 存在的突出问题 主要问题是 存在的问题和 面临的困难 清醒地看到 清醒看到 清醒地认识到 清醒认识到 也要看到 清楚地看到 清醒地意识到")
  private static let outlooks = PhraseTable(words: "展望 预计 预料 估计 预估")
  private static let oneYear = PhraseTable(words: "一年来 过去一年 过去的一年 这一年 刚刚过去的 刚过去的")

  /// 一年来,… below a heading of several years: what follows is told of their last.
  private mutating func narrowHeadings() {
    guard let reported = resolver.reportYear else { return }
    for (level, period) in headings where period.last == .year(reported) { headings[level] = .year(reported) }
    isTermOver = true
  }

  /// A figure has been read: 2025年4月 with a figure of its own holds for the sentences behind it, too.
  mutating func noteFigure() {
    hasFigure = true
    if let sentence, isHeaded, !isPassing, sentence.meaning.isPartOfYear,
      sentence.meaning.explicitYear != nil || sentence.meaning.countsFromJanuary
        || sentence.meaning.base == .relativeYear(-1)
    {
      paragraph = sentence
    }
  }

  /// 一季度, …: a frame that a comma sets off holds for the sentences behind it, too.
  private func standsAlone(_ time: TimeExpression, _ clause: Clause, _ text: [UInt32]) -> Bool {
    time.range.upperBound >= clause.range.upperBound - 1
  }
}
