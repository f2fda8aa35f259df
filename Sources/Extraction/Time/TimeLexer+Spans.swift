// Two times that are the ends of one.

import ReportText

extension TimeLexer {
  /// 2008年1月至2010年5月, 2020年6月1日—2021年5月31日: two times of known years with 至 between them are one stretch.
  func span(from last: TimeExpression, to next: TimeExpression) -> TimeExpression? {
    if let launched = launchedSpan(from: last, to: next) { return launched }
    guard last.range.upperBound <= next.range.lowerBound, last.meaning.isPoint,
      last.meaning.explicitYear != nil || isDayWithoutYear(last.meaning) && isDayWithoutYear(next.meaning)
    else { return nil }
    let gap = text[last.range.upperBound..<next.range.lowerBound].filter { !Scalars.isBlank($0) }
    var end = next.meaning
    if case .upTo(let inner) = end, gap.isEmpty {
      end = inner
    } else {
      guard gap.count == 1, Self.spanMarks.contains(gap[0]) else { return nil }
    }
    guard end.isPoint else { return nil }
    if end.explicitYear == nil { end = end.within(last.meaning.explicitYear) }
    var meaning = TimeMeaning.span(last.meaning, end)
    if case .months(let year, let first) = last.meaning, case .months(year, let last) = end,
      first.lowerBound < last.upperBound
    {
      meaning = .months(year, first.lowerBound...last.upperBound)
    }
    // 7月1日至9月30日: whole months.
    if case .day(nil, let first, 1) = last.meaning, case .day(nil, let month, let day) = end, first < month,
      day == Self.lastDays[month - 1]
    {
      meaning = Self.wholeMonths(first...month)
    }
    return TimeExpression(
      range: last.range.lowerBound..<next.range.upperBound, meaning: meaning,
      isDamaged: last.isDamaged || next.isDamaged)
  }

  /// 自3月15日启动至8月底: the months from the one in which something was begun.
  private func launchedSpan(from last: TimeExpression, to next: TimeExpression) -> TimeExpression? {
    guard case .day(let year, let first, _) = last.meaning, last.range.upperBound < next.range.lowerBound,
      let launch = Self.launches.match(at: last.range.upperBound, in: text, limit: next.range.lowerBound),
      case let gap = launch.range.upperBound..<next.range.lowerBound, gap.count <= 1,
      gap.isEmpty || Self.spanMarks.contains(text[gap.lowerBound])
    else { return nil }
    let end = if case .upTo(let inner) = next.meaning { inner } else { next.meaning }
    let month: Int
    switch end {
    case .day(year, let ended, _), .monthEnd(year, let ended): month = ended
    case .months(year, let months): month = months.upperBound
    default: return nil
    }
    guard first < month else { return nil }
    return TimeExpression(
      range: last.range.lowerBound..<next.range.upperBound, meaning: .months(year, first...month),
      isDamaged: last.isDamaged || next.isDamaged)
  }

  private static let launches = PhraseTable(words: "启动 开展 开始 实施 部署 展开 启动以来 开展以来 部署以来")
  private static let lastDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

  /// A quarter or half where the months are one.
  private static func wholeMonths(_ months: ClosedRange<Int>) -> TimeMeaning {
    switch (months.lowerBound, months.count) {
    case (1, 6): .half(nil, 1)
    case (7, 6): .half(nil, 2)
    case (1, 3), (4, 3), (7, 3), (10, 3): .quarters(nil, (months.upperBound / 3)...(months.upperBound / 3))
    default: .months(nil, months)
    }
  }
}
