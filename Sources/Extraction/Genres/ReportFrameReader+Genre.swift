// Tells a report to a congress by how it reads.

import DataCube
import ReportText

extension ReportFrameReader {
  private static let congressPhrases = PhraseTable(
    words:
      "一年来, 一年来我们 过去一年 过去的一年 各位代表 初步测算,去年 五年来,我院 五年来,全市法院 五年来,全市检察机关 五年来,全省法院 过去的五年 过去五年 这一年 五年来,我们 我们坚持 去年全  年工作的回顾 五年来主要做了 任期的五年 过去的四年 过去的三年"
  )

  /// An office sums up the year in which it writes; only what a congress hears is told of the year before.
  private var isOfOffice: Bool {
    guard let publisher = metadata.publisher else { return false }
    return Self.offices.contains { publisher.hasSuffix($0) }
  }

  private static let offices = ["局", "支队", "大队", "中心", "街道办事处"]

  /// What a year that is just over is said to have brought, before anybody has counted.
  private static let estimates = PhraseTable(words: "预计完成 预计实现 预计达 预计突破 预计全市 预计全县 预计全省 预计全区 预计全年")

  /// 今年1至9月: whoever says so tells of the running year.
  private var speaksOfPartOfThisYear: Bool {
    times.joined().contains {
      $0.meaning.base == .relativeYear(0) && $0.meaning.isPartOfYear && text.folded[$0.range.lowerBound] == 0x4ECA
    }
  }

  /// An excerpt of a report to a congress gives itself away: 过去一年, 去年 as its frame.
  var readsLikeCongressReport: Bool {
    guard metadata.title == nil || metadata.titleYear == nil, metadata.delivery.map({ $0.frequency == .year }) ?? true
    else {
      return false
    }
    // 今年上半年,…: whoever opens with a part of the running year reports on it.
    if opensWithPartOfThisYear || isOfOffice { return false }
    if !speaksOfPartOfThisYear, Self.estimates.firstMatch(in: 0..<text.folded.count, of: text.folded) != nil {
      return true
    }
    return opensWithCount || isUntitledPassage || plansForThisYear || tellsOfLastYear || opensWithTerm
      || Self.congressPhrases.firstMatch(in: 0..<text.folded.count, of: text.folded) != nil
  }

  var opensWithPartOfThisYear: Bool {
    zip(times, outline.sentences).prefix(4).contains { expressions, sentence in
      expressions.contains {
        isPartOfThisYear($0.meaning) && !isCompared($0, sentence.range)
          && ($0.meaning.base != nil || isOfDays($0.meaning) || opensClause($0, sentence.range))
      }
    }
  }

  private func isOfDays(_ meaning: TimeMeaning) -> Bool {
    if case .span = meaning { true } else { false }
  }

  /// 上半年,…, 数据显示,前三季度…; not 四季度 in the middle of what is told.
  private func opensClause(_ time: TimeExpression, _ sentence: Range<Int>) -> Bool {
    opensSentence(time, sentence) || text.folded[time.range.lowerBound - 1] == Scalars.comma
      || text.folded[time.range.lowerBound - 1] == Scalars.colon
  }

  /// 今年3月, and 前三季度 or 上半年 with no year beside it.
  private func isPartOfThisYear(_ meaning: TimeMeaning) -> Bool {
    switch meaning {
    case .half(nil, 1), .quarters(nil, _): true
    case .months(nil, let months): months.count > 1
    // 截至8月底, long before the year is over.
    case .upTo(.monthEnd(nil, let month)): month <= 9
    // 2月10日至17日, the days of a holiday.
    case .span(.day(nil, _, _), .day(nil, _, _)): true
    default: meaning.base == .relativeYear(0) && meaning.isPartOfYear
    }
  }

  /// News of January to March that tells of 去年 first, or names the year before as what it tells of: like a report to a
  /// congress it counts 今年 from the day it is given. 去年第四季 as a frame says as much without a day.
  var looksBackFromSpring: Bool {
    guard metadata.titleYear == nil, let year = metadata.delivery?.first.year else { return false }
    let isSpring = newsMonth.map { $0 <= 3 } ?? false
    guard isSpring || opensWithPartOfLastYear || headlineTellsOfLastYear else { return false }
    if let newsMonth, isSpring, opensWithYear(year - 1), looksAhead(from: newsMonth) { return true }
    let framed = framedYear(before: year)
    guard framed == nil || framed == year - 1 && opensWithPartOfLastYear else { return false }
    for (index, sentence) in outline.sentences.prefix(8).enumerated() {
      if index < 3, Self.lookingBack.firstMatch(in: sentence.range, of: text.folded) != nil { return true }
      for time in times[index] {
        if isLastYear(time, sentence.range) { return true }
        if case .day = time.meaning { continue }
        // 第四季跌幅收窄, above 公布去年第四季…: of last year, too.
        if opensWithPartOfLastYear, time.meaning.isPartOfYear, time.meaning.base == nil { continue }
        // A month or quarter of the running year, or the year itself, comes first.
        if time.meaning.isPartOfYear || time.meaning == .relativeYear(0) { return false }
      }
    }
    return false
  }

  /// Whether it speaks of 今年, or of a quarter or month that is still to come when the news is out: 四季度, told in January,
  /// is the last one. 本年度, in a report with its day at the foot, is the year that it reports on.
  private func looksAhead(from month: Int) -> Bool {
    times.joined().contains { time in
      switch time.meaning {
      case .quarters(nil, let quarters): quarters.upperBound * 3 > month
      case .months(nil, let months): months.upperBound > month
      default: time.meaning.base == .relativeYear(0) && text.folded[time.range.lowerBound] == 0x4ECA
      }
    }
  }

  /// 去年, 去年第四季 as when something was told of, not as a standard.
  func isLastYear(_ time: TimeExpression, _ sentence: Range<Int>) -> Bool {
    time.meaning.base == .relativeYear(-1) && text.folded[time.range.lowerBound] == 0x53BB
      && !isCompared(time, sentence)
  }

  /// 去年我市财政收入突破两百亿元, as a line of its own above the news.
  private var headlineTellsOfLastYear: Bool {
    guard let line = outline.sentences.first?.range, text.folded[line.upperBound - 1] != Scalars.fullStop,
      outline.sentences.count > 1, let time = times[0].first
    else { return false }
    return time.meaning == .relativeYear(-1) && isLastYear(time, line) && opensSentence(time, line)
  }

  private var opensWithPartOfLastYear: Bool {
    zip(times, outline.sentences).prefix(3).contains { expressions, sentence in
      expressions.contains { isLastYear($0, sentence.range) && $0.meaning.isPartOfYear }
    }
  }

  /// 1月7日,…通报2019年全市法院执行工作情况: the year that the first sentences name, before any part of the running one.
  private func opensWithYear(_ year: Int) -> Bool {
    for (expressions, sentence) in zip(times, outline.sentences).prefix(3) {
      for time in expressions where !isCompared(time, sentence.range) {
        if time.meaning == .year(year) { return true }
        if case .day = time.meaning { continue }
        if time.meaning.isPartOfYear || time.meaning == .relativeYear(0) { return false }
      }
    }
    return false
  }

  /// The month in which news was published: that of the day of delivery, else of the first day that its head names without
  /// a year.
  private var newsMonth: Int? {
    if case .day(_, let month, _)? = metadata.delivery?.first { return month }
    for expressions in times.prefix(3) {
      for time in expressions {
        if case .day(nil, let month, _) = time.meaning { return month }
      }
    }
    return nil
  }

  /// 过去的五年,…: whoever says so in spring means the years before.
  private static let lookingBack = PhraseTable(words: "过去的五年 过去五年 过去的一年 过去一年 一年来")

  /// How many years the head of a passage says that it looks back over; nil where it says nothing of the kind.
  var yearsLookedBack: Int? {
    hasHeadOfOneYear ? nil : Self.terms(of: text, in: 0..<min(text.folded.count, 160))
  }

  private static func terms(of text: SourceText, in range: Range<Int>) -> Int? {
    lookBacks.firstMatch(in: range, of: text.folded)?.value
  }

  private static let lookBacks = PhraseTable<Int>([
    ("五年工作的回顾", 5), ("五年来主要做了", 5), ("任期的五年", 5), ("四年工作的回顾", 4), ("三年工作的回顾", 3), ("以来的五年", 5), ("极不平凡的五年", 5),
  ])

  /// A report to the first session of a congress that opens with the years of the last one, five or, as it says, fewer: what
  /// no words date is of those years. Nil where it opens with none.
  var yearsOfTerm: Int? {
    if opensWithTerm, !hasHeadOfOneYear { return 5 }
    let head = 0..<(outline.sentences.prefix(10).last?.range.upperBound ?? 0)
    guard Self.firstSessions.firstMatch(in: head, of: text.folded) != nil else { return nil }
    let named = Self.terms.matches(in: head, of: text.folded).map(\.value)
    return named.first { $0 != Self.unsaid } ?? (named.isEmpty ? nil : 5)
  }

  /// 一、去年主要工作: what stands below is of one year, whatever the passage opens with.
  var hasHeadOfOneYear: Bool {
    zip(times, outline.sentences).contains { expressions, sentence in
      sentence.range.count <= 20 && text.folded[sentence.range.upperBound - 1] != Scalars.fullStop
        && expressions.contains { $0.meaning == .relativeYear(-1) }
    }
  }

  /// 五年来,最高人民法院受理…: a court's report without its title that opens with the term.
  private var opensWithTerm: Bool {
    guard metadata.title == nil, let first = times.first?.first, let sentence = outline.sentences.first?.range,
      first.meaning == .lastYears(5), opensSentence(first, sentence)
    else { return false }
    return Self.courts.firstMatch(in: sentence, of: text.folded) != nil
  }

  private static let courts = PhraseTable(words: "法院 检察院 检察机关")
  private static let firstSessions = PhraseTable(words: "第一次会议")
  /// 本届 says no number.
  private static let unsaid = 0
  private static let terms = PhraseTable<Int>(
    [("本届", unsaid), ("五年共", 5), ("五年以来", 5)]
      + [("五", 5), ("四", 4), ("三", 3)].flatMap { digit, years in
        ["过去\(digit)年", "过去的\(digit)年", "\(digit)年来"].map { ($0, years) }
      })

  /// Prose without a title, dated by nothing but its file's name, that looks back and never frames what it tells with the
  /// year of that name: a passage out of a yearly report, given at the start of that year.
  private var isUntitledPassage: Bool {
    guard metadata.title == nil, let year = metadata.delivery?.first.year, metadata.delivery?.frequency == .year,
      let first = outline.paragraphs.first(where: { $0.kind == .prose }),
      // A heading may stand above the passage.
      outline.paragraphs.prefix(3).contains(where: { $0.kind == .prose && $0.range.count >= 80 }),
      framedYear(before: year) != year, !tells(of: year), tellsOfActs || opensWithOrdinal(first)
    else { return false }
    return Self.thisYear.matches(in: 0..<text.folded.count, of: text.folded).allSatisfy { word in
      let rest = word.range.upperBound..<min(text.folded.count, word.range.upperBound + 12)
      return Self.intentions.firstMatch(in: rest, of: text.folded) != nil
    }
  }

  /// 今年,我们要力争…, and nothing else of 今年: what no words date is of the year before.
  private var plansForThisYear: Bool {
    var isPlanned = false
    for (expressions, sentence) in zip(times, outline.sentences) {
      for time in expressions where text.folded[time.range.lowerBound] == 0x4ECA && time.range.count > 1 {
        let rest =
          time.range.upperBound..<max(time.range.upperBound, min(sentence.range.upperBound, time.range.upperBound + 24))
        guard time.meaning == .relativeYear(0), Self.aimsOfYear.firstMatch(in: rest, of: text.folded) != nil else {
          return false
        }
        isPlanned = true
      }
    }
    guard isPlanned, let year = metadata.delivery?.first.year else { return false }
    return framedYear(before: year) != year && !tells(of: year)
  }

  private static let aimsOfYear = PhraseTable(
    words: ",要 将 力争 计划 我们要 预期 确保 要以 要坚持 要继续 要全面 要着力 要抓 要完成 要再 要新建 要进一步 要突出 重点抓 主要目标 工作目标 发展目标 主要任务")

  /// 全省机关去年共接受…, and nothing of 今年 or of a part of it: what no words date is of last year, too.
  private var tellsOfLastYear: Bool {
    var isTold = false
    for (expressions, sentence) in zip(times, outline.sentences) {
      for time in expressions where !isCompared(time, sentence.range) {
        if time.meaning == .relativeYear(0) || time.meaning.isPartOfYear && time.meaning.base == nil { return false }
        guard time.meaning == .relativeYear(-1), text.folded[time.range.lowerBound] == 0x53BB,
          time.range.upperBound < sentence.range.upperBound,
          !Self.afterStandards.contains(text.folded[time.range.upperBound]),
          time.range.lowerBound == sentence.range.lowerBound
            || !Self.beforeStandards.contains(text.folded[time.range.lowerBound - 1])
        else { continue }
        isTold = true
      }
    }
    guard isTold, let year = metadata.delivery?.first.year else { return false }
    return framedYear(before: year) != year && !tells(of: year)
  }

  /// 由去年的, 与去年持平: what something is held against.
  private static let beforeStandards: ScalarSet = "由从与和跟同于到、了"
  private static let afterStandards: ScalarSet = "的同基价末底以"

  /// A passage long enough to tell of what was done that has no word of it: 已, 了, 增长, 比上年. Of 200 passages that
  /// look back none is without one.
  var tellsNothingDone: Bool {
    let text = text.folded
    return metadata.title == nil && text.lazy.filter(Scalars.isHan).count >= 250
      && Self.wordsOfReview.firstMatch(in: 0..<text.count, of: text) == nil
  }

  private static let wordsOfReview = PhraseTable(
    words: """
      了 已 获 被 累计 同比 比上年 比去年 较上年 上年 去年 得到 显著 圆满 受理 办理 办结 查处 年来 顺利 成功 荣 完成 突破 位居 居全 预计 初步 回顾 成效 成果 取得 增至 增长到 分别增长
      """)

  /// Whether every sixtieth character opens a word of government at work: a report on what was done, not on how things
  /// stand. Statistics, companies and news have a third of that.
  private var tellsOfActs: Bool {
    let range = 0..<min(text.folded.count, 20_000)
    let words = Self.actsOfGovernment.matches(in: range, of: text.folded).count
    return words >= 7 && words * 60 >= text.folded[range].lazy.filter(Scalars.isHan).count
  }

  /// （四）纵深推进改革开放,…: a paragraph that opens with its place in a list whose head is not here.
  private func opensWithOrdinal(_ paragraph: Paragraph) -> Bool {
    var index = paragraph.range.lowerBound
    while index < paragraph.range.upperBound, Scalars.isBlank(text.folded[index]) || text.folded[index] == 0x2A {
      index += 1
    }
    let isBracketed = text.folded[index] == 0x28 || text.folded[index] == 0xFF08
    if isBracketed { index += 1 }
    let first = index
    while index < paragraph.range.upperBound,
      ChineseNumeralReader.digit(text.folded[index]) != nil || text.folded[index] == 0x5341
    {
      index += 1
    }
    guard index > first, index < paragraph.range.upperBound else { return false }
    if isBracketed { return [0x29, 0xFF09].contains(text.folded[index]) }
    // 一、综合 alone heads a statistical report as well.
    return text.folded[index] == 0x3001 && paragraph.range.count >= 80
  }

  private static let actsOfGovernment = PhraseTable(
    words: """
      推进 深入 实施 加快 扎实 坚持 启动 建成 全面 深化 完善 着力 加大 强化 开展 新增 改造 整治 推动 落实 加强 创新 打造 优化 提升 治理 建设 完成 受理 审结 批准逮捕 批捕 提起公诉 起诉 判处 执结 办结 依法 严惩 严厉打击 监督案件 调解
      """)

  private static let intentions = PhraseTable(words: "将 要 我们 力争 计划 拟 目标 安排 重点 任务 工作 确保")

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
}
