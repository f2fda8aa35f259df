// Finds what a change is measured against, and what is left as its subject.

import DataCube
import ReportText

/// Splits the words before a direction into subject and standard.
struct ComparisonReader {
  let reader: FigureReader

  private var text: [UInt32] { reader.text }

  struct Comparison {
    var standard: ReaderMemory.Standard
    /// The words of the standard within the clause.
    var range: Range<Int>
    /// Whether the phrase stands in the table: 比年初, 年均.
    var isFixed = false
    /// Whether an open standard is a time: 比2015年.
    var namesTime = false
  }

  /// The last standard named within `range`; nil where none is.
  func comparison(in range: Range<Int>) -> Comparison? {
    if let whole = enclosed(in: range) ?? founded(in: range) { return whole }
    var fixed = Comparisons.table.lastMatch(in: range, of: text)
    // 全年平均下降, 上半年平均下降: the time's average, not an average of years.
    if let found = fixed, found.range.lowerBound > range.lowerBound, isMeanOfTime(found.range) {
      fixed = nil
    }
    // 比上年均增加50元: each of them, not a year's average.
    if let found = fixed, found.range.lowerBound > range.lowerBound, text[found.range.lowerBound] == 0x5E74,
      Self.yearWords.contains(text[found.range.lowerBound - 1])
        // 2022年|同比: nor that of a year in digits.
        || Scalars.isDigit(text[found.range.lowerBound - 1]) && found.range.count == 3
          && text[found.range.lowerBound + 1] == 0x540C
    {
      // 较去年|同比: the 年 belongs to the year before.
      fixed =
        Comparisons.table.match(at: found.range.lowerBound + 1, in: text, limit: found.range.upperBound)
        ?? Comparisons.table.lastMatch(in: range.lowerBound..<(found.range.lowerBound + 1), of: text)
    }
    // 而上年同期|上涨5.6%: when it did, where no 比 stands before.
    if let found = fixed, found.range.count == 2,
      reader.times.contains(where: {
        $0.meaning == .samePeriodBefore && $0.range.upperBound == found.range.upperBound
          && $0.range.lowerBound < found.range.lowerBound && $0.range.lowerBound >= range.lowerBound
          && Comparisons.openers.match(endingAt: $0.range.lowerBound, in: text, limit: range.lowerBound) == nil
          && Comparisons.standingOpeners.match(endingAt: $0.range.lowerBound, in: text, limit: range.lowerBound) == nil
      })
    {
      fixed = nil
    }
    if let found = fixed, Comparisons.isMean(found.range, of: text) { fixed = nil }
    // 在前三年平均数基础上: a number of theirs, not a growth over them. 同期间的进口: when, not against what.
    if let found = fixed, found.range.upperBound < text.count, Self.nounEnds.contains(text[found.range.upperBound]) {
      fixed = nil
    }
    if let found = fixed, let stretch = meanwhile(found.range) { return stretch }
    let open = openComparison(in: range)
    return nearest(fixed, open, from: range.lowerBound).map { joined($0, from: range.lowerBound) }
  }

  /// 养蜂户由2016年的310户增加到2019年的460户;同期技术员增加12人: over the years that have just been told, from the first to the
  /// last of them.
  private func meanwhile(_ word: Range<Int>) -> Comparison? {
    guard Self.meanwhiles.isWhole(word, of: text), word.lowerBound > reader.sentence.range.lowerBound,
      [Scalars.comma, Scalars.semicolon].contains(text[word.lowerBound - 1]),
      let last = reader.memory.levels.last, reader.memory.levels.count >= 2,
      let from = reader.drafts[last - 1].period, let to = reader.drafts[last].period,
      reader.drafts[last - 1].indicator == reader.drafts[last].indicator, from.last.year + 1 < to.last.year
    else { return nil }
    return Comparison(
      standard: ReaderMemory.Standard(basis: .stated, period: to, range: word), range: word, isFixed: true)
  }

  private static let meanwhiles = PhraseTable(words: "同期")

  /// The standard of a change whose direction is at `direction`: before it, in the direction's own word (年增), or before
  /// the brackets that part them (比全省(7.7%)高).
  func comparison(of slot: Slot, before range: Range<Int>, direction: Range<Int>) -> Comparison? {
    if let found = comparison(in: range) { return found }
    if let own = Comparisons.table.match(at: direction.lowerBound, in: text, limit: direction.upperBound),
      own.range == direction,
      // 人均月增178元: for each of them and every month.
      Self.eachOf.match(endingAt: direction.lowerBound, in: text, limit: range.lowerBound) == nil
    {
      var result = make(own, from: range.lowerBound)
      result.range = range.upperBound..<range.upperBound
      return result
    }
    guard let outer = reader.outerStart(of: slot), let found = comparison(in: outer..<range.lowerBound) else {
      return nil
    }
    return Comparison(
      standard: found.standard, range: range.lowerBound..<range.lowerBound, isFixed: found.isFixed,
      namesTime: found.namesTime)
  }

  /// 与2016年相比, 与去年同期比较: a clause that does nothing but hold what follows against something.
  func standing(in clause: Range<Int>) -> ReaderMemory.Standard? {
    guard
      let closer = Comparisons.standingClosers.match(
        endingAt: clause.upperBound, in: text, limit: clause.lowerBound),
      let opener = Comparisons.standingOpeners.firstMatch(
        in: clause.lowerBound..<closer.range.lowerBound, of: text),
      opener.range.upperBound < closer.range.lowerBound
    else { return nil }
    let standard = opener.range.upperBound..<closer.range.lowerBound
    return ReaderMemory.Standard(basis: basis(of: standard), range: clause)
  }

  /// 与上年同期的审判案件数量相比|上升: everything between the two words is the standard.
  private func enclosed(in range: Range<Int>) -> Comparison? {
    guard let closer = Comparisons.enclosingClosers.lastMatch(in: range, of: text),
      range.upperBound - closer.range.upperBound <= 2,
      let opener = Comparisons.enclosingOpeners.lastMatch(in: range.lowerBound..<closer.range.lowerBound, of: text),
      closer.range.lowerBound - opener.range.upperBound >= 4
        // 与5月比较.
        || reader.times.contains(where: {
          $0.range == opener.range.upperBound..<closer.range.lowerBound
        })
    else { return nil }
    let whole = opener.range.lowerBound..<closer.range.upperBound
    return Comparison(
      standard: ReaderMemory.Standard(
        basis: basis(of: opener.range.upperBound..<closer.range.lowerBound), range: whole),
      range: whole, isFixed: true)
  }

  /// 在前三年平均数基础上|下降, 在上年的基础上|再压缩: what it was built on.
  private func founded(in range: Range<Int>) -> Comparison? {
    guard let closer = Self.foundations.lastMatch(in: range, of: text), range.upperBound - closer.range.upperBound <= 4,
      let opener = text[range.lowerBound..<closer.range.lowerBound].lastIndex(of: 0x5728),
      (2...12).contains(closer.range.lowerBound - opener - 1)
    else { return nil }
    let words = (opener + 1)..<closer.range.lowerBound
    guard
      reader.times.contains(where: { words.contains($0.range.lowerBound) })
        || Self.averages.lastMatch(in: words, of: text) != nil
        || Self.legalTerms.lastMatch(in: words, of: text) != nil
    else { return nil }
    return Comparison(
      standard: ReaderMemory.Standard(basis: basis(of: words), range: opener..<closer.range.upperBound),
      range: opener..<closer.range.upperBound, isFixed: true)
  }

  private static let plans = PhraseTable(words: "预算 预算数 年初预算 计划 目标")
  private static let foundations = PhraseTable(words: "基础上 的基础上")

  /// The basis of a standard in words: a time, the same period, the period before, anything else.
  private func basis(of standard: Range<Int>) -> ComparisonBasis {
    let time = reader.times.last { standard.contains($0.range.lowerBound) }
    // 与去年上半年相比: the 上半年 is that of the year before.
    if Comparisons.periodsBefore.lastMatch(in: standard, of: text) != nil, time?.meaning.base != .relativeYear(-1) {
      return .previousPeriod
    }
    // 在上年预算基础上: a budget, whatever year it was for.
    if Self.plans.match(endingAt: standard.upperBound, in: text, limit: standard.lowerBound) != nil { return .stated }
    if let time {
      // 与去年年底相比, of a month: since the start of the year.
      if case .yearEnd(.relativeYear(-1)) = time.meaning, isWithinYear { return .stated }
      return basis(against: time.meaning)
    }
    return Self.lastYears.lastMatch(in: standard, of: text) != nil ? .yearOnYear : .stated
  }

  /// Whether what is spoken of is a month or a quarter that does not end the year.
  private var isWithinYear: Bool {
    switch reader.clock.currentPeriod {
    case .unit(.month(_, let month))?: month < 12
    case .unit(.quarter(_, let quarter))?: quarter < 4
    default: false
    }
  }

  private static let eachOf = PhraseTable(words: "人均 户均 亩均 每人 每户 每亩 平均")
  private static let yearWords: ScalarSet = "上去前"
  private static let nounEnds: ScalarSet = "数值间内"
  /// 年平均 of 全年平均, 上半年平均 and 2022年平均.
  private func isMeanOfTime(_ words: Range<Int>) -> Bool {
    let start = words.lowerBound
    guard start > 0, text[start] == 0x5E74 else { return false }
    return Self.wholesOfYears.contains(text[start - 1])
      || words.count == 3 && text[start + 1] == 0x5E73 && reader.times.contains { isOneYear($0, endingAt: start + 1) }
  }

  /// 2022年 and 今年, but for a year that something is held against: 较2015年平均增长8% is of every year since.
  private func isOneYear(_ time: TimeExpression, endingAt end: Int) -> Bool {
    guard time.range.upperBound == end,
      Comparisons.openers.match(
        endingAt: time.range.lowerBound, in: text, limit: max(0, time.range.lowerBound - 2)) == nil
    else { return false }
    switch time.meaning {
    case .year, .relativeYear: return true
    default: return false
    }
  }

  private static let wholesOfYears: ScalarSet = "全半"
  private static let legalTerms = PhraseTable(words: "法定 原有 原来 承诺")
  private static let averages = PhraseTable(words: "平均 平均水平 平均数 平均值")
  private static let lastYears = PhraseTable(words: "上年 去年 同期 上年同期 上一年 前一年 一年前")

  private func nearest(_ fixed: PhraseTable<ComparisonBasis>.Match?, _ open: Comparison?, from lower: Int)
    -> Comparison?
  {
    switch (fixed, open) {
    case (let fixed?, let open?):
      // 比2019年同期: the fixed phrase is only the tail of the open one.
      if open.range.lowerBound < fixed.range.lowerBound, fixed.range.upperBound <= open.range.upperBound,
        open.standard.basis != .yearOnYear, open.namesTime
      {
        return open
      }
      // 比全国“2+26”城市平均: the fixed phrase is only the head of the open one.
      if open.range.lowerBound == fixed.range.lowerBound, fixed.value == .stated, open.standard.basis == .stated,
        !open.namesTime, open.range.upperBound > fixed.range.upperBound,
        Self.averages.match(endingAt: open.range.upperBound, in: text, limit: fixed.range.upperBound) != nil
      {
        return open
      }
      // 较去年6月: the fixed phrase is only the year of the time.
      if open.range.lowerBound == fixed.range.lowerBound, open.namesTime, open.range.upperBound > fixed.range.upperBound
      {
        var result = make(fixed, from: lower)
        result.range = open.range
        return result
      }
      // 比年初预期目标|高出: a goal is held against, not the start of the year.
      if open.range.lowerBound == fixed.range.lowerBound, fixed.value == .stated,
        open.range.upperBound > fixed.range.upperBound,
        CompletionWords.goals.match(endingAt: open.range.upperBound, in: text, limit: fixed.range.upperBound) != nil
      {
        return open
      }
      // 比上年 is both; the fixed phrase knows more. An opener further right is a standard of its own.
      return open.range.lowerBound > fixed.range.lowerBound && !open.range.overlaps(fixed.range)
        ? open : joined(make(fixed, from: lower), to: open)
    case (let fixed?, nil): return make(fixed, from: lower)
    case (nil, let open): return open
    }
  }

  /// 较去年同比: the opener's standard reaches up to the fixed phrase.
  private func joined(_ fixed: Comparison, to open: Comparison) -> Comparison {
    guard open.range.lowerBound < fixed.range.lowerBound, open.range.upperBound >= fixed.range.lowerBound else {
      return fixed
    }
    var result = fixed
    result.range = open.range.lowerBound..<max(fixed.range.upperBound, open.range.upperBound)
    return result
  }

  /// 较去年同比: two standards side by side are one.
  private func joined(_ comparison: Comparison, from lower: Int) -> Comparison {
    guard let before = Comparisons.table.lastMatch(in: lower..<comparison.range.lowerBound, of: text),
      comparison.range.lowerBound - before.range.upperBound <= 1,
      // 全年平均较上年上涨: the year's average.
      before.range.lowerBound == lower || !isMeanOfTime(before.range)
    else { return comparison }
    var result = comparison
    result.range = before.range.lowerBound..<comparison.range.upperBound
    return result
  }

  private func make(_ match: PhraseTable<ComparisonBasis>.Match, from lower: Int) -> Comparison {
    var period: TimePeriod?
    if let first = ChineseNumeralReader.digit(text[match.range.lowerBound]), first >= 2,
      let year = reader.frame.resolver.reportYear
    {
      period = .years(year - first + 1, year)
    }
    // 2016年至2020|年平均: the 年 is the end of the years that it averages.
    let years = reader.times.last {
      $0.range.upperBound == match.range.lowerBound + 1 && $0.range.count > 1 && text[match.range.lowerBound] == 0x5E74
        && $0.range.lowerBound >= lower
    }
    let range = (years?.range.lowerBound ?? match.range.lowerBound)..<match.range.upperBound
    return Comparison(
      standard: ReaderMemory.Standard(basis: match.value, period: period, range: match.range), range: range,
      isFixed: true)
  }

  /// 比2011年, 较“十二五”末, 比全省平均: an opener with any standard behind it.
  private func openComparison(in range: Range<Int>) -> Comparison? {
    var end = range.upperBound
    while let opener = Comparisons.openers.lastMatch(in: range.lowerBound..<end, of: text) {
      // 环比去年下半年: the period before, by its own name.
      if opener.range.lowerBound > range.lowerBound, text[opener.range.lowerBound - 1] == 0x73AF,
        let time = reader.times.first(where: { $0.range.lowerBound == opener.range.upperBound })
      {
        let whole = (opener.range.lowerBound - 1)..<time.range.upperBound
        return Comparison(
          standard: ReaderMemory.Standard(basis: .previousPeriod, range: whole), range: whole, namesTime: true)
      }
      if Comparisons.isWord(opener.range, in: range, of: text) {
        end = opener.range.lowerBound
        continue
      }
      // 比 上年: a blank, or the end of a line, between them.
      let standard = text[opener.range.upperBound..<end].firstIndex { !Scalars.isBlank($0) } ?? opener.range.upperBound
      // 比年初确定的目标|高: the goal, whatever time its name opens with.
      let namesGoal =
        CompletionWords.goals.match(
          endingAt: range.upperBound, in: text, limit: opener.range.upperBound) != nil
      if !namesGoal, let time = reader.times.first(where: { $0.range.lowerBound == standard }) {
        let stop = skipStandardTail(from: time.range.upperBound, range.upperBound)
        return Comparison(
          standard: ReaderMemory.Standard(basis: basis(against: time.meaning), range: opener.range.lowerBound..<stop),
          range: opener.range.lowerBound..<stop, namesTime: true)
      }
      guard opener.range.upperBound < range.upperBound else { return nil }
      // 较上一个三个月期间: the period before, by another name.
      let words = opener.range.upperBound..<range.upperBound
      let isBefore = Comparisons.periodsBefore.firstMatch(in: words, of: text)?.range.lowerBound == words.lowerBound
      return Comparison(
        standard: ReaderMemory.Standard(
          basis: isBefore ? .previousPeriod : .stated, range: opener.range.lowerBound..<range.upperBound),
        range: opener.range.lowerBound..<range.upperBound)
    }
    return nil
  }

  private static let standardTails = PhraseTable(
    words:
      "预算 预算数 年初预算 暑运 暑运期间 暑运同期 最大负荷 最高负荷 最大用电负荷 春运 春运期间 春运同期 假期 假期同期 黄金周 国庆黄金周 春节黄金周 五一黄金周 春节假期 国庆假期 清明假期 五一假期 端午假期 中秋假期 实际完成数 完成数 执行数 决算数 实际数 预算执行数 峰值 均值 高峰 同期 同季 同月 同季度 末 底 度 年末 相比 同期相比 的 全年 分别 度分别 水平 实际 年度"
  )

  private func skipStandardTail(from start: Int, _ limit: Int) -> Int {
    Self.standardTails.match(at: start, in: text, limit: limit)?.range.upperBound
      ?? reader.occasionEnd(from: start, limit) ?? start
  }

  /// The year before is a year on year, whether named by number or not.
  func basis(against meaning: TimeMeaning) -> ComparisonBasis {
    switch meaning {
    case .year(let year), .yearEnd(.year(let year)):
      let now = reader.clock.currentYear ?? reader.frame.resolver.reportYear
      return now.map { $0 - 1 == year } ?? false ? .yearOnYear : .stated
    case .relativeYear(-1), .yearEnd(.relativeYear(-1)): return .yearOnYear
    case .samePeriodBefore: return .yearOnYear
    // 去年910件,比前年增加64件: the year before that one, whatever year the report is on.
    case .relativeYear(-2)
    where reader.clock.currentYear.map { $0 + 1 == reader.frame.resolver.deliveryYear } ?? false:
      return .yearOnYear
    case .half(.relativeYear(-1), _), .quarters(.relativeYear(-1), _), .months(.relativeYear(-1), _): return .yearOnYear
    default:
      if let now = reader.clock.currentPeriod, reader.frame.resolver.period(meaning) == now.shifted(years: -1) {
        return .yearOnYear
      }
      return isPeriodBefore(meaning) ? .previousPeriod : .stated
    }
  }

  /// 较二季度 in a report on the third: the period right before the one spoken of.
  private func isPeriodBefore(_ meaning: TimeMeaning) -> Bool {
    guard let now = reader.clock.currentPeriod, let standard = reader.frame.resolver.period(meaning) else {
      return false
    }
    switch (standard, now) {
    case (.unit(.quarter(let year, let before)), .unit(.quarter(let same, let quarter))):
      return year * 4 + before + 1 == same * 4 + quarter
    case (.unit(.month(let year, let before)), .unit(.month(let same, let month))):
      return year * 12 + before + 1 == same * 12 + month
    default: return false
    }
  }

  /// Several standards for several numbers: 环比、同比; 较2020、2021年度.
  func standards(in range: Range<Int>, count: Int) -> [ReaderMemory.Standard] {
    let fixed = Comparisons.table.matches(in: range, of: text)
    if fixed.count == count {
      return fixed.map { ReaderMemory.Standard(basis: $0.value, range: $0.range) }
    }
    guard let opener = Comparisons.openers.firstMatch(in: range, of: text) else { return [] }
    let years = yearNumbers(in: opener.range.upperBound..<range.upperBound)
    guard years.count == count else { return [] }
    return years.map { ReaderMemory.Standard(basis: basis(against: .year($0.year)), range: $0.range) }
  }

  private func yearNumbers(in range: Range<Int>) -> [(year: Int, range: Range<Int>)] {
    var result: [(Int, Range<Int>)] = []
    var index = range.lowerBound
    while index + 4 <= range.upperBound {
      let digits = text[index..<(index + 4)]
      if digits.allSatisfy(Scalars.isDigit) {
        let year = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        if TimeLexer.plausibleYears.contains(year) { result.append((year, index..<(index + 4))) }
        index += 4
      } else {
        index += 1
      }
    }
    return result
  }
}
