// Finds time expressions in a sentence.

import ReportText

/// Dates, years, quarters, plans, spans of years: everything that tells when.
struct TimeLexer {
  let text: [UInt32]
  /// Whether years of two or three digits count from 1911, as Taiwan's do: 105年 is 2016.
  var countsFrom1911 = false
  /// Years outside this stretch are no years: a plausible report tells of this time only.
  static let plausibleYears = 1900...2100

  /// Taiwan's reports name themselves by these words, and count years from the founding of the republic.
  static func countsFrom1911(_ text: [UInt32]) -> Bool {
    TaiwanWords.speak(in: text)
  }

  /// All time expressions within `range`, in text order.
  func expressions(in range: Range<Int>) -> [TimeExpression] {
    var result: [TimeExpression] = []
    var index = range.lowerBound
    let beginnings = Self.beginnings
    while true {
      // Most scalars begin no time: turn them away before anything else is asked.
      index = beginnings.firstPlace(in: min(index, range.upperBound)..<range.upperBound, of: text)
      guard index < range.upperBound else { return withStretches(result, range) }
      if let name = TimeWords.names.match(at: index, in: text, limit: range.upperBound) {
        index = name.range.upperBound
      } else if let found = expression(at: index, range) {
        let merged = joined(found, after: result.last, range)
        if merged.replacesLast { result.removeLast() }
        result.append(months(endedBy: merged.expression, range.upperBound) ?? merged.expression)
        index = max(merged.expression.range.upperBound, index + 1)
      } else if Scalars.isDigit(text[index]) {
        while index < range.upperBound, Scalars.isDigit(text[index]) { index += 1 }
      } else {
        index += 1
      }
    }
  }

  /// 自2012年12月规定出台至今年7月: from the one to the other, whatever began then.
  private func withStretches(_ times: [TimeExpression], _ range: Range<Int>) -> [TimeExpression] {
    var result: [TimeExpression] = []
    for time in times {
      if let first = result.last, first.range.lowerBound > range.lowerBound, first.meaning.explicitYear != nil,
        Self.starts.contains(text[first.range.lowerBound - 1]), first.meaning.isPoint || first.meaning.isPartOfYear,
        time.meaning.base != nil, time.range.lowerBound - first.range.upperBound <= 24,
        Self.ends.contains(text[time.range.lowerBound - 1]) || Self.ends.contains(text[time.range.lowerBound]),
        text[first.range.upperBound..<time.range.lowerBound].allSatisfy({
          Scalars.isHan($0) || $0 == Scalars.openQuote || $0 == Scalars.closeQuote
        })
      {
        result[result.count - 1] = TimeExpression(
          range: first.range.lowerBound..<time.range.upperBound, meaning: .span(first.meaning, time.meaning))
      } else if let first = result.last, let years = years(of: first, endedBy: time) {
        result[result.count - 1] = TimeExpression(
          range: first.range.lowerBound..<time.range.upperBound, meaning: years)
      } else if let first = result.last, let months = months(from: first, to: time) {
        result[result.count - 1] = TimeExpression(
          range: first.range.lowerBound..<time.range.upperBound, meaning: months)
      } else {
        result.append(time)
      }
    }
    return result
  }

  /// 去年十月至十二月, 去年十一月至今年一月: months of years that are only pointed at.
  private func months(from first: TimeExpression, to last: TimeExpression) -> TimeMeaning? {
    guard first.range.upperBound < last.range.lowerBound,
      case let gap = text[first.range.upperBound..<last.range.lowerBound].filter({ !Scalars.isBlank($0) }),
      gap.count == 1, Self.spanMarks.contains(gap[0])
    else { return nil }
    // 2018年1月至今年11月底: only the end is pointed at.
    if case .months(.year, let begins) = first.meaning, begins.count == 1 {
      switch last.meaning {
      case .months(.relativeYear(let year)?, let ends) where ends.count == 1:
        return .span(first.meaning, .months(.relativeYear(year), ends))
      case .monthEnd(.relativeYear(let year)?, let month):
        return .span(first.meaning, .months(.relativeYear(year), month...month))
      default: return nil
      }
    }
    guard case .months(.relativeYear(let year)?, let begins) = first.meaning, begins.count == 1,
      case .months(let ending, let ends) = last.meaning, ends.count == 1
    else { return nil }
    if ending == nil, begins.lowerBound < ends.lowerBound {
      return .months(.relativeYear(year), begins.lowerBound...ends.lowerBound)
    }
    return ending == nil ? nil : .span(first.meaning, last.meaning)
  }

  /// 5年来,截至2022年6月: the years that end with that month.
  private func years(of first: TimeExpression, endedBy last: TimeExpression) -> TimeMeaning? {
    guard case .lastYears(let count) = first.meaning,
      case .upTo(.months(.year(let year)?, let months)) = last.meaning, months.count == 1, months.upperBound < 12,
      text[first.range.upperBound..<last.range.lowerBound].elementsEqual([Scalars.comma])
    else { return nil }
    let begin = months.upperBound + 1
    return .span(.months(.year(year - count), begin...begin), .months(.year(year), months))
  }

  private static let starts: ScalarSet = "自从"
  private static let ends: ScalarSet = "至到"

  /// The scalars with which `expression(at:_:)` may begin: digits, 第, a plan in quotation marks, numerals and words.
  private static let beginnings = ("0123456789第“\"" as ScalarSet).union(NumeralAlphabet.scalars)
    .union(TimeWords.names.beginnings).union(TimeWords.table.beginnings).union(YearSpanReader.openers.beginnings)

  private func expression(at index: Int, _ range: Range<Int>) -> TimeExpression? {
    let limit = range.upperBound
    let found: TimeExpression?
    if let years = FinancialYearReader(text: text, limit: limit).expression(at: index) { return years }
    if Scalars.isDigit(text[index]) {
      if index > 0, text[index - 1] == Scalars.point || Scalars.isLatin(text[index - 1]) { return nil }
      found =
        YearSpanReader(text: text, limit: limit).expressionInDigits(at: index, from: range.lowerBound)
        ?? NumericDateReader(text: text, limit: limit, countsFrom1911: countsFrom1911).expression(at: index)
    } else if let year = chineseYear(at: index, limit) {
      found = joined(month(behind: year, limit), with: year)
    } else if text[index] == 0x7B2C, index + 2 < limit,
      (0x31...0x34).contains(text[index + 1]) || text[index + 1] == 0x20,
      let quarter = NumericDateReader(text: text, limit: limit).quarter(at: index + 1)
    {
      found = TimeExpression(range: index..<quarter.range.upperBound, meaning: quarter.meaning)
    } else if let plan = plan(at: index, limit) {
      return plan
    } else if let years = YearSpanReader(text: text, limit: limit).expression(at: index, from: range.lowerBound) {
      found = years
    } else if let quarter = listedQuarter(at: index, limit) {
      found = quarter
    } else if let word = TimeWords.table.match(at: index, in: text, limit: limit) {
      found = TimeExpression(range: word.range, meaning: word.value)
    } else {
      return nil
    }
    return found.map { framed($0, limit) }
  }

  /// The 一 of 一、二、三、四季度: a quarter whose 季度 stands behind the last of its list.
  private func listedQuarter(at start: Int, _ limit: Int) -> TimeExpression? {
    guard let first = ChineseNumeralReader.digit(text[start]), (1...4).contains(first) else { return nil }
    var (last, end) = (first, start + 1)
    while end + 1 < limit, Self.listMarks.contains(text[end]), let next = ChineseNumeralReader.digit(text[end + 1]),
      next == last + 1, next <= 4
    {
      (last, end) = (next, end + 2)
    }
    guard last > first, end < limit, text[end] == 0x5B63 else { return nil }
    return TimeExpression(range: start..<(start + 1), meaning: .quarters(nil, first...first))
  }

  private static let listMarks: ScalarSet = "、和及"

  /// 二〇二一年, 一九九二年.
  private func chineseYear(at start: Int, _ limit: Int) -> TimeExpression? {
    guard start + 4 < limit, text[start + 4] == 0x5E74 else { return nil }
    var year = 0
    for index in start..<(start + 4) {
      guard let digit = ChineseNumeralReader.digit(text[index]) else { return nil }
      year = year * 10 + digit
    }
    guard Self.plausibleYears.contains(year) else { return nil }
    let hasDegree = start + 5 < limit && text[start + 5] == 0x5EA6
    return TimeExpression(range: start..<(start + (hasDegree ? 6 : 5)), meaning: .year(year))
  }

  /// 二零二二年二月至二零二二年四月: each month belongs to the year before it, ere the two years make a span.
  private func joined(_ month: TimeExpression?, with year: TimeExpression) -> TimeExpression {
    guard let month, case .year(let number) = year.meaning, month.meaning.within(number) != month.meaning else {
      return year
    }
    return TimeExpression(
      range: year.range.lowerBound..<month.range.upperBound, meaning: month.meaning.within(number))
  }

  private func month(behind year: TimeExpression, _ limit: Int) -> TimeExpression? {
    TimeWords.table.match(at: year.range.upperBound, in: text, limit: limit).map {
      TimeExpression(range: $0.range, meaning: $0.value)
    }
  }

  /// 以来 and 起 behind, 截至 before.
  private func framed(_ expression: TimeExpression, _ limit: Int) -> TimeExpression {
    var result = expression
    if let since = Self.sinceWords.match(at: result.range.upperBound, in: text, limit: limit),
      // 2021年起诉58人: no start.
      Self.verbs.match(at: result.range.upperBound, in: text, limit: limit)?.value != true,
      // 去年十一月至今年一月: the 今 is of 今年.
      since.range.upperBound == limit || text[since.range.upperBound] != 0x5E74
    {
      // 今年以来 is the year; 2016年以来 is a start.
      if result.meaning != .reportYear, result.meaning != .relativeYear(0) { result.meaning = .since(result.meaning) }
      result.range = result.range.lowerBound..<since.range.upperBound
    }
    // 年底前建成: by then.
    if result.meaning.isPoint || result.meaning.isPartOfYear, result.range.upperBound + 1 < limit,
      text[result.range.upperBound] == 0x524D, !NumeralAlphabet.contains(text[result.range.upperBound + 1]),
      !Scalars.isDigit(text[result.range.upperBound + 1]),
      Self.frontWords.match(at: result.range.upperBound, in: text, limit: limit) == nil
    {
      result.range = result.range.lowerBound..<(result.range.upperBound + 1)
    }
    // 自1998年本届人大会议以来: what happened then stands between.
    let opensSince = result.range.lowerBound > 0 && text[result.range.lowerBound - 1] == 0x81EA
    if isYearOrMonth(result.meaning),
      opensSince
        // 去年11月召开的大会以来: what began then.
        || Self.events.match(at: result.range.upperBound, in: text, limit: limit) != nil
        // 2018年1月扫黑除恶专项斗争开展以来: the word alone tells as much.
        || Self.launchedSince.firstMatch(
          in: result.range.upperBound..<min(limit, result.range.upperBound + 18), of: text) != nil,
      let since = Self.sinceThen.firstMatch(
        in: result.range.upperBound..<min(limit, result.range.upperBound + 24), of: text),
      text[result.range.upperBound..<since.range.lowerBound].allSatisfy({
        Scalars.isHan($0) || $0 == Scalars.openQuote || $0 == Scalars.closeQuote
      })
    {
      result.meaning = .since(result.meaning)
      result.range = result.range.lowerBound..<since.range.upperBound
    }
    if let upTo = Self.upToWords.match(endingAt: result.range.lowerBound, in: text, limit: 0),
      // 恢复到2019年的八成: the 到 of another verb.
      upTo.range.count > 1 || upTo.range.lowerBound == 0 || !Scalars.isHan(text[upTo.range.lowerBound - 1])
    {
      if result.meaning != .reportYear { result.meaning = .upTo(result.meaning) }
      result.range = upTo.range.lowerBound..<result.range.upperBound
    } else if result.range.lowerBound > 0, text[result.range.lowerBound - 1] == 0x81F3, result.meaning.isPartOfYear,
      result.range.lowerBound < 2
        || !Scalars.isHan(text[result.range.lowerBound - 2])
          && !Scalars.isDigit(text[result.range.lowerBound - 2])
    {
      // 至11月份,…: at the head of a clause the 至 is what 截至 says elsewhere.
      result.meaning = .upTo(result.meaning)
      result.range = (result.range.lowerBound - 1)..<result.range.upperBound
    }
    return result
  }

  private func isYearOrMonth(_ meaning: TimeMeaning) -> Bool {
    switch meaning {
    case .year: true
    case .months(_, let months): months.count == 1
    default: false
    }
  }

  /// 截至二零一四年八月底止的三个月: the months that end with the one named.
  private func months(endedBy time: TimeExpression, _ limit: Int) -> TimeExpression? {
    let base: TimeMeaning?
    let month: Int
    guard case .upTo(let end) = time.meaning else { return nil }
    switch end {
    case .months(let year, let months) where months.count == 1: (base, month) = (year, months.lowerBound)
    case .monthEnd(let year, let end): (base, month) = (year, end)
    default: return nil
    }
    // 截至二零一八年九月止的第三季.
    if let tail = Self.quarterTails.match(at: time.range.upperBound, in: text, limit: limit), month == tail.value * 3 {
      return TimeExpression(
        range: time.range.lowerBound..<tail.range.upperBound, meaning: .quarters(base, tail.value...tail.value))
    }
    guard let tail = Self.monthTails.match(at: time.range.upperBound, in: text, limit: limit) else { return nil }
    let range = time.range.lowerBound..<tail.range.upperBound
    if month >= tail.value {
      return TimeExpression(range: range, meaning: .months(base, (month - tail.value + 1)...month))
    }
    // 截至二零一一年三月止的十二个月: from the year before.
    guard case .year(let year) = base else { return nil }
    let first = month - tail.value + 13
    return TimeExpression(
      range: range,
      meaning: .span(.months(.year(year - 1), first...first), .months(.year(year), month...month)))
  }

  private static let monthTails = PhraseTable<Int>(
    [("三", 3), ("六", 6), ("九", 9), ("十二", 12), ("3", 3), ("6", 6), ("9", 9), ("12", 12)].flatMap { word, count in
      ["止的", "的", "底止的", "底的", "止", "底止", "为止的", "为止"].map { ("\($0)\(word)个月", count) }
    })
  private static let quarterTails = PhraseTable<Int>(
    [("一", 1), ("二", 2), ("三", 3), ("四", 4)].flatMap { word, quarter in
      ["止的", "止", "底止的", "为止的"].flatMap { [("\($0)第\(word)季度", quarter), ("\($0)第\(word)季", quarter)] }
    })
  /// Words that 前 opens: 5月底前往…, 年底前置审批….
  private static let frontWords = PhraseTable(words: "前往 前沿 前置 前移 前后 前来 前期 前三 前瞻 前列 前线 前述 前提 前端 前景")
  private static let launchedSince = PhraseTable(words: "开展以来 启动以来 实施以来 成立以来 施行以来 启用以来 运行以来 开通以来 部署以来 出台以来")
  private static let events = PhraseTable(words: "召开的 召开 部署的 启动的 印发的 出台的 开始的")
  private static let sinceThen = PhraseTable(words: "以来")
  private static let sinceWords = PhraseTable(words: "以来 起 开始 之后 后以来 至今")
  /// Whether 起 opens a verb; 2021年起诉讼费减半 is a start.
  private static let verbs = PhraseTable<Bool>(
    [("起诉讼", false), ("起步入", false)]
      + ["起诉", "起草", "起获", "起火", "起降", "起飞", "起运", "起吊", "起步", "起征", "起付"].map { ($0, true) })
  private static let upToWords = PhraseTable(words: "截至 截止 截止到 截至到 到")

  /// 今年 + 1-2月, 2018年 + 上半年: a year and a part of it are one expression.
  private func joined(
    _ next: TimeExpression, after last: TimeExpression?, _ range: Range<Int>
  ) -> (expression: TimeExpression, replacesLast: Bool) {
    if let last, let span = span(from: last, to: next) { return (span, true) }
    guard let last, last.range.upperBound <= next.range.lowerBound,
      text[last.range.upperBound..<next.range.lowerBound].allSatisfy({ Scalars.isBlank($0) || $0 == 0x7684 })
    else { return (next, false) }
    var year = last.meaning
    var isUpTo = false
    if case .upTo(let inner) = year {
      year = inner
      isUpTo = true
    }
    switch year {
    case .year, .relativeYear: break
    default: return (next, false)
    }
    func within(_ part: TimeMeaning) -> TimeMeaning? {
      switch part {
      case .half(nil, let half): .half(year, half)
      case .quarters(nil, let quarters): .quarters(year, quarters)
      case .months(nil, let months): .months(year, months)
      case .day(nil, let month, let day): .day(year, month: month, day: day)
      case .yearEnd(nil): .yearEnd(year)
      case .monthEnd(nil, let month): .monthEnd(year, month)
      case .reportYear: year
      case .since(let inner): within(inner).map(TimeMeaning.since)
      case .upTo(let inner): within(inner).map(TimeMeaning.upTo)
      default: nil
      }
    }
    guard var meaning = within(next.meaning) else { return (next, false) }
    if isUpTo { meaning = .upTo(meaning) }
    return (
      TimeExpression(
        range: last.range.lowerBound..<next.range.upperBound, meaning: meaning,
        isDamaged: last.isDamaged || next.isDamaged), true
    )
  }

  /// 7月1日至8月31日.
  func isDayWithoutYear(_ meaning: TimeMeaning) -> Bool {
    if case .day(nil, _, _) = meaning { true } else { false }
  }

  static let spanMarks: Set<UInt32> = [0x81F3, 0x5230, Scalars.hyphen, 0x2014, 0x2013, 0x7E]

  /// “十三五”时期, 七五普法以来.
  private func plan(at index: Int, _ limit: Int) -> TimeExpression? {
    let quoted = text[index] == Scalars.openQuote || text[index] == 0x22
    let start = quoted ? index + 1 : index
    guard start < limit, NumeralAlphabet.contains(text[start]) else { return nil }
    guard
      let name = TimeWords.plans.match(at: start, in: text, limit: limit)
        ?? TimeWords.lawPlans.match(at: start, in: text, limit: limit)
    else { return nil }
    var end = name.range.upperBound
    if end < limit, text[end] == Scalars.closeQuote || text[end] == 0x22 { end += 1 }
    let isLaw = end + 1 < limit && text[end] == 0x666E && text[end + 1] == 0x6CD5
    let isQuoted = end > name.range.upperBound
    let tail = TimeWords.planTails.match(at: end, in: text, limit: limit)
    guard tail != nil || isLaw || isQuoted else { return nil }
    let years =
      isLaw ? TimeWords.lawPlans.match(at: start, in: text, limit: name.range.upperBound)?.value : name.value
    guard let years else { return nil }
    let meaning: TimeMeaning? =
      switch tail?.value {
      case .whole: .plan(years.lowerBound, years.upperBound)
      case .since: .since(.plan(years.lowerBound, years.upperBound))
      case .end: .planEnd(years.lowerBound, years.upperBound)
      case .first(let count): .plan(years.lowerBound, years.lowerBound + count - 1)
      case nil: nil
      }
    guard let meaning, let tail else { return nil }
    return TimeExpression(range: index..<tail.range.upperBound, meaning: meaning)
  }
}
