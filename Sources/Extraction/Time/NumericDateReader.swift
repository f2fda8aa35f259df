// Dates in digits: 2022年, 2022年3月1日, 1—11月, 2024-02-28, and damaged ones such as 20227月.

import ReportText

struct NumericDateReader {
  let text: [UInt32]
  let limit: Int
  var countsFrom1911 = false

  private static let year: UInt32 = 0x5E74
  private static let month: UInt32 = 0x6708
  private static let day: UInt32 = 0x65E5
  private static let dashes: [UInt32] = [Scalars.hyphen, 0x2014, 0x2013, 0x7E, 0x81F3, 0x2500, 0x2015, 0x5230]

  func expression(at start: Int) -> TimeExpression? {
    let digits = digitRun(from: start)
    if let numeric = numericDate(start, digits) { return numeric }
    if let quarter = quarter(at: start) { return quarter }
    if let years = yearRange(start, digits) { return years }
    let next = skipBlanks(digits)
    guard next < limit else { return bareYearRange(start, digits) }
    switch text[next] {
    case Self.year: return yearExpression(start, digits, mark: next)
    case Self.month: return monthExpression(start, digits, mark: next)
    case 0x548C, 0x53CA: return listedMonth(start, digits) ?? bareYear(start, digits)
    case Self.day: return dayExpression(start, digits, mark: next)
    case 0x4E2A: return firstMonths(start, digits)
    case Scalars.enumerationComma: return listedMonth(start, digits) ?? bareYear(start, digits)
    default: return bareYearRange(start, digits) ?? bareYear(start, digits)
    }
  }

  /// 1-3季度: from one quarter to another.
  private func quarterSpan(at start: Int) -> TimeExpression? {
    guard start + 3 < limit, (0x31...0x33).contains(text[start]), Self.dashes.contains(text[start + 1]),
      (text[start] + 1...0x34).contains(text[start + 2]), text[start + 3] == 0x5B63
    else { return nil }
    let hasDegree = start + 4 < limit && text[start + 4] == 0x5EA6
    return TimeExpression(
      range: start..<(start + (hasDegree ? 5 : 4)),
      meaning: .quarters(nil, Int(text[start] - 0x30)...Int(text[start + 2] - 0x30)))
  }

  /// 2季度, 第 4 季.
  func quarter(at start: Int) -> TimeExpression? {
    if let span = quarterSpan(at: start) { return span }
    let first = skipBlanks(start)
    guard first + 1 < limit, (0x31...0x34).contains(text[first]) else { return nil }
    let mark = skipBlanks(first + 1)
    guard mark < limit, text[mark] == 0x5B63 else { return nil }
    let hasDegree = mark + 1 < limit && text[mark + 1] == 0x5EA6
    let number = Int(text[first] - 0x30)
    var end = mark + (hasDegree ? 2 : 1)
    // 第2季末: what stands at its end is told of the quarter.
    if end < limit, text[end] == 0x672B || text[end] == 0x5E95 { end += 1 }
    // 前3季度, 首3季.
    let opener = number > 1 ? opener(of: start) : nil
    return TimeExpression(
      range: (opener ?? start)..<end, meaning: .quarters(nil, opener == nil ? number...number : 1...number))
  }

  /// 在2017自查过程中: a year whose 年 was left out.
  private func bareYear(_ start: Int, _ digits: Int) -> TimeExpression? {
    let openers: [UInt32] = [0x5728, 0x81EA, 0x4ECE, 0x4E8E]
    guard isYear(start..<digits), start > 0, openers.contains(text[start - 1]), digits < limit,
      Scalars.isHan(text[digits]),
      UnitLexer.match(at: digits, in: text, limit: limit) == nil,
      ScaleTable.table.match(at: digits, in: text, limit: limit) == nil
    else { return nil }
    return TimeExpression(range: start..<digits, meaning: .year(number(start..<digits)))
  }

  // MARK: - Parts

  private func digitRun(from start: Int) -> Int {
    var index = start
    while index < limit, Scalars.isDigit(text[index]) { index += 1 }
    return index
  }

  private func skipBlanks(_ start: Int) -> Int {
    var index = start
    while index < limit, index - start < 2, text[index] == Scalars.space { index += 1 }
    return index
  }

  private func number(_ range: Range<Int>) -> Int {
    range.count > 9 ? -1 : text[range].reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// 2016 of 2016年, and of 105年 where years count from 1911.
  private func yearNumber(_ range: Range<Int>) -> Int? {
    if isYear(range) { return number(range) }
    guard countsFrom1911, (2...3).contains(range.count), (60...150).contains(number(range)) else { return nil }
    return number(range) + 1911
  }

  private func isYear(_ range: Range<Int>) -> Bool {
    range.count == 4 && TimeLexer.plausibleYears.contains(number(range))
  }

  /// 2022年, 2022年度, 2022年3月1日.
  private func yearExpression(_ start: Int, _ digits: Int, mark: Int) -> TimeExpression? {
    guard let named = yearNumber(start..<digits) else { return nil }
    let year = TimeMeaning.year(named)
    var end = mark + 1
    if end < limit, text[end] == 0x5EA6 { end += 1 }  // 度
    if let stock = Self.yearEnds.match(at: end, in: text, limit: limit) {
      return TimeExpression(range: start..<stock.range.upperBound, meaning: .yearEnd(year))
    }
    let after = skipBlanks(end)
    guard after < limit, Scalars.isDigit(text[after]) else { return TimeExpression(range: start..<end, meaning: year) }
    let monthDigits = digitRun(from: after)
    guard let part = expression(at: after), monthDigits > after else {
      return TimeExpression(range: start..<end, meaning: year)
    }
    let meaning: TimeMeaning
    switch part.meaning {
    case .months(nil, let months): meaning = .months(year, months)
    case .day(nil, let month, let day): meaning = .day(year, month: month, day: day)
    case .monthEnd(nil, let month): meaning = .monthEnd(year, month)
    default: return TimeExpression(range: start..<end, meaning: year)
    }
    return TimeExpression(range: start..<part.range.upperBound, meaning: meaning, isDamaged: part.isDamaged)
  }

  private static let yearEnds = PhraseTable(words: "末 底 年末 年底")

  private func monthExpression(_ start: Int, _ digits: Int, mark: Int) -> TimeExpression? {
    var month = number(start..<digits)
    var year: TimeMeaning?
    var isDamaged = false
    if !(1...12).contains(month) {
      // 20227月 is 2022年7月 with the 年 lost.
      guard (5...6).contains(digits - start), isYear(start..<(start + 4)),
        (1...12).contains(number((start + 4)..<digits))
      else { return nil }
      year = .year(number(start..<(start + 4)))
      month = number((start + 4)..<digits)
      isDamaged = true
    }
    var end = mark + 1
    if end < limit, text[end] == 0x4EFD { end += 1 }  // 份
    if end < limit, text[end] == 0x672B || text[end] == 0x5E95 {
      return TimeExpression(range: start..<(end + 1), meaning: .monthEnd(year, month), isDamaged: isDamaged)
    }
    if let opener = opener(of: start) {
      return TimeExpression(range: opener..<end, meaning: .months(year, 1...month), isDamaged: isDamaged)
    }
    let after = skipBlanks(end)
    if after < limit, Scalars.isDigit(text[after]) {
      let dayDigits = digitRun(from: after)
      let day = number(after..<dayDigits)
      if let span = daySpan(start, year, month, from: day, dayDigits) { return span }
      if dayDigits < limit, text[dayDigits] == Self.day, (1...31).contains(day) {
        return TimeExpression(
          range: start..<(dayDigits + 1), meaning: .day(year, month: month, day: day), isDamaged: isDamaged)
      }
    }
    // 7月至9月, 1月-11月.
    if after < limit, Self.dashes.contains(text[after]), after + 1 < limit, Scalars.isDigit(text[after + 1]) {
      let lastDigits = digitRun(from: after + 1)
      let last = number((after + 1)..<lastDigits)
      if lastDigits < limit, text[lastDigits] == Self.month, (1...12).contains(last), last >= month {
        var stop = lastDigits + 1
        if stop < limit, text[stop] == 0x4EFD { stop += 1 }
        return TimeExpression(range: start..<stop, meaning: .months(year, month...last), isDamaged: isDamaged)
      }
    }
    return TimeExpression(range: start..<end, meaning: .months(year, month...month), isDamaged: isDamaged)
  }

  /// 10月1日至8日, 10月1—8日.
  private func daySpan(_ start: Int, _ year: TimeMeaning?, _ month: Int, from first: Int, _ digits: Int)
    -> TimeExpression?
  {
    var mark = digits
    if mark < limit, text[mark] == Self.day { mark += 1 }
    guard mark + 1 < limit, Self.dashes.contains(text[mark]), Scalars.isDigit(text[mark + 1]) else { return nil }
    let lastDigits = digitRun(from: mark + 1)
    let last = number((mark + 1)..<lastDigits)
    guard lastDigits < limit, text[lastDigits] == Self.day, first >= 1, last > first, last <= 31
    else { return nil }
    return TimeExpression(
      range: start..<(lastDigits + 1),
      meaning: .span(.day(year, month: month, day: first), .day(year, month: month, day: last)))
  }

  /// The 前 of 前11月, 首9个月, which are counted from January; nil where none stands there.
  private func opener(of start: Int) -> Int? {
    var index = start
    while index > 0, start - index < 2, text[index - 1] == Scalars.space { index -= 1 }
    return index > 0 && Self.firsts.contains(text[index - 1]) ? index - 1 : nil
  }

  private static let firsts: [UInt32] = [0x524D, 0x9996, 0x5934]

  /// 前11个月.
  private func firstMonths(_ start: Int, _ digits: Int) -> TimeExpression? {
    guard let opener = opener(of: start), digits + 1 < limit, text[digits] == 0x4E2A, text[digits + 1] == Self.month,
      (1...12).contains(number(start..<digits))
    else { return nil }
    return TimeExpression(range: opener..<(digits + 2), meaning: .months(nil, 1...number(start..<digits)))
  }

  /// The 7 of 7、8、9月份: a month whose 月 stands behind the last of its list.
  private func listedMonth(_ start: Int, _ digits: Int) -> TimeExpression? {
    var (last, end) = (number(start..<digits), digits)
    guard (1...12).contains(last) else { return nil }
    while end + 1 < limit, Self.listMarks.contains(text[end]), Scalars.isDigit(text[end + 1]) {
      let nextEnd = digitRun(from: end + 1)
      let next = number((end + 1)..<nextEnd)
      guard next == last + 1, next <= 12 else { return nil }
      (last, end) = (next, nextEnd)
    }
    guard end > digits, end < limit, text[end] == Self.month else { return nil }
    let month = number(start..<digits)
    return TimeExpression(range: start..<digits, meaning: .months(nil, month...month))
  }

  private static let listMarks: [UInt32] = [Scalars.enumerationComma, 0x548C, 0x53CA]

  private static let spans = PhraseTable(words: "内 之内 以内 以上")

  /// 61日 is 6月1日 with the 月 lost; 15日 alone is a day of no month and says nothing.
  private func dayExpression(_ start: Int, _ digits: Int, mark: Int) -> TimeExpression? {
    guard digits - start <= 4 else { return nil }
    // 在30日内完成: how long, not when.
    if Self.spans.match(at: mark + 1, in: text, limit: limit) != nil { return nil }
    let value = number(start..<digits)
    if value <= 31 { return TimeExpression(range: start..<(mark + 1), meaning: .now) }
    for split in (start + 1)..<digits {
      let month = number(start..<split)
      let day = number(split..<digits)
      if (1...12).contains(month), (1...31).contains(day), text[split] != 0x30 {
        return TimeExpression(
          range: start..<(mark + 1), meaning: .day(nil, month: month, day: day), isDamaged: true)
      }
    }
    return nil
  }

  /// 1—11月, 1-2月, 2016—2018年.
  private func yearRange(_ start: Int, _ digits: Int) -> TimeExpression? {
    var connector = digits
    // 2016年至2018年.
    if connector < limit, text[connector] == Self.year { connector += 1 }
    guard connector < limit, Self.dashes.contains(text[connector]), connector + 1 < limit else { return nil }
    var second = connector + 1
    while second < limit, second - connector < 3, Self.dashes.contains(text[second]) { second += 1 }
    guard second < limit, Scalars.isDigit(text[second]) else { return nil }
    let secondEnd = digitRun(from: second)
    guard secondEnd < limit else { return nil }
    let low = number(start..<digits)
    let high = number(second..<secondEnd)
    if text[secondEnd] == Self.year, isYear(start..<digits), isYear(second..<secondEnd), high > low {
      let hasDegree = secondEnd + 1 < limit && text[secondEnd + 1] == 0x5EA6
      return TimeExpression(range: start..<(secondEnd + (hasDegree ? 2 : 1)), meaning: .years(low, high))
    }
    if text[secondEnd] == Self.month, connector == digits, (1...12).contains(low), (1...12).contains(high), high > low {
      var end = secondEnd + 1
      if end < limit, text[end] == 0x4EFD { end += 1 }
      return TimeExpression(range: start..<end, meaning: .months(nil, low...high))
    }
    return nil
  }

  /// (2021-2025) in a title, without 年.
  private func bareYearRange(_ start: Int, _ digits: Int) -> TimeExpression? {
    guard isYear(start..<digits), digits < limit, Self.dashes.contains(text[digits]) else { return nil }
    var second = digits + 1
    while second < limit, second - digits < 3, Self.dashes.contains(text[second]) { second += 1 }
    let secondEnd = digitRun(from: second)
    guard isYear(second..<secondEnd), number(second..<secondEnd) > number(start..<digits) else { return nil }
    return TimeExpression(
      range: start..<secondEnd, meaning: .years(number(start..<digits), number(second..<secondEnd)))
  }

  /// 2024-02-28, 2024/2/28, 2024.2.28, with a time behind it.
  private func numericDate(_ start: Int, _ digits: Int) -> TimeExpression? {
    guard isYear(start..<digits), digits < limit else { return nil }
    let mark = text[digits]
    guard mark == Scalars.hyphen || mark == Scalars.slash || mark == Scalars.point else { return nil }
    let monthEnd = digitRun(from: digits + 1)
    guard (1...2).contains(monthEnd - digits - 1), monthEnd < limit, text[monthEnd] == mark else { return nil }
    let dayEnd = digitRun(from: monthEnd + 1)
    guard (1...2).contains(dayEnd - monthEnd - 1) else { return nil }
    let month = number((digits + 1)..<monthEnd)
    let day = number((monthEnd + 1)..<dayEnd)
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    return TimeExpression(
      range: start..<dayEnd, meaning: .day(.year(number(start..<digits)), month: month, day: day))
  }
}
