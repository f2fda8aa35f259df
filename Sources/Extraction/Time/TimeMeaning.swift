// What a time expression says, before it is known which year the report is about.

/// The meaning of a time expression, relative where the words are.
indirect enum TimeMeaning: Hashable, Sendable {
  /// 2022年, 2022年度.
  case year(Int)
  /// 2016—2018年.
  case years(Int, Int)
  /// 去年 is -1, 今年 0, 明年 1; relative to the frame of the report.
  case relativeYear(Int)
  /// 去年同期, 上年同月: what the sentence speaks of, a year earlier.
  case samePeriodBefore
  /// 上月: the month before delivery.
  case lastMonth
  /// 上季: the quarter before the one that is spoken of.
  case lastQuarter
  /// 全年, 一年来, 截至目前, 累计: the year reported on.
  case reportYear
  /// 眼下, 今天: the year of delivery.
  case now
  /// 上半年 is 1.
  case half(TimeMeaning?, Int)
  /// 一季度 is 1...1, 前三季度 1...3.
  case quarters(TimeMeaning?, ClosedRange<Int>)
  /// 6月, 1—11月, 首两个月.
  case months(TimeMeaning?, ClosedRange<Int>)
  case day(TimeMeaning?, month: Int, day: Int)
  /// 年末, 2018年底: a stock at the end of a year.
  case yearEnd(TimeMeaning?)
  /// 6月末: a stock at the end of a month, or the end of a flow from January.
  case monthEnd(TimeMeaning?, Int)
  /// 报告期末: a stock at the end of what the whole report is about.
  case periodEnd
  /// 年初.
  case yearStart
  /// 2016年以来, 今年6月1日起.
  case since(TimeMeaning)
  /// 截至6月底.
  case upTo(TimeMeaning)
  /// 2008年1月至2010年5月: from the one to the other, both included.
  case span(TimeMeaning, TimeMeaning)
  /// 五年来, 近三年, 四年累计: the years that end with the year reported on.
  case lastYears(Int)
  /// 今后五年: the years that follow the one reported on.
  case nextYears(Int)
  /// 十三五: first and last year of a plan.
  case plan(Int, Int)
  /// 十二五末.
  case planEnd(Int, Int)

  /// The year that the words name by number; nil where they name none.
  var explicitYear: Int? {
    switch self {
    case .year(let year): year
    case .half(let year, _), .quarters(let year, _), .months(let year, _), .day(let year, _, _), .yearEnd(let year),
      .monthEnd(let year, _):
      year?.explicitYear
    case .since(let inner), .upTo(let inner), .span(_, let inner): inner.explicitYear
    case .years(_, let last): last
    case .relativeYear, .samePeriodBefore, .lastMonth, .lastQuarter, .reportYear, .now, .periodEnd, .yearStart,
      .lastYears, .nextYears, .plan,
      .planEnd:
      nil
    }
  }

  /// 截至2014年8月31日.
  var isUpTo: Bool {
    if case .upTo = self { true } else { false }
  }

  /// Whether the words span several years.
  var spansYears: Bool {
    switch self {
    case .lastYears, .nextYears, .plan: true
    // 2015年11月至2016年1月 are three months.
    case .span(.months(.year(let first)?, let begins), .months(.year(let last)?, let ends)):
      last * 12 + ends.upperBound - first * 12 - begins.lowerBound >= 12
    case .span(let first, let last): first.explicitYear != last.explicitYear
    default: false
    }
  }

  /// Whether the words say less than a year: such a frame holds for its clause, not for its paragraph.
  var isPartOfYear: Bool {
    switch self {
    case .half, .quarters, .months, .day, .monthEnd, .lastMonth: true
    case .span: !spansYears
    case .upTo(let inner): inner.isPartOfYear
    default: false
    }
  }

  /// 前三季度, 1—11月, 上半年: what a report on part of a year is about.
  var countsFromJanuary: Bool {
    switch self {
    case .half(_, 1): true
    case .quarters(_, let quarters): quarters.lowerBound == 1 && quarters.count > 1
    case .months(_, let months): months.lowerBound == 1 && months.count > 1
    default: false
    }
  }

  /// The year that the words are part of; the meaning itself where they are a year.
  var base: TimeMeaning? {
    switch self {
    case .year, .relativeYear: self
    case .half(let base, _), .quarters(let base, _), .months(let base, _), .day(let base, _, _), .yearEnd(let base),
      .monthEnd(let base, _):
      base
    case .since(let inner), .upTo(let inner): inner.base
    default: nil
    }
  }

  /// Whether the words name one year, month or day, as the ends of a stretch do.
  var isPoint: Bool {
    switch self {
    case .year, .day, .monthEnd, .yearEnd: true
    case .months(_, let months): months.count == 1
    default: false
    }
  }

  /// From where these words let something begin to where `end` lets it end, in months; nil where they tell no such stretch.
  func reaching(_ end: TimeMeaning) -> TimeMeaning? {
    guard case .since(.months(let year, let first)) = self, case .upTo(let last) = end else { return nil }
    return switch last {
    case .day(_, let month, _), .monthEnd(_, let month):
      .span(.months(year, first), .months(last.base ?? year, month...month))
    case .months(_, let months): .span(.months(year, first), .months(last.base ?? year, months))
    default: nil
    }
  }

  /// The same part of a year in `year`, where the words name no year themselves.
  func within(_ year: Int?) -> TimeMeaning {
    let base = year.map(TimeMeaning.year)
    return switch self {
    case .months(nil, let months): .months(base, months)
    case .day(nil, let month, let day): .day(base, month: month, day: day)
    case .monthEnd(nil, let month): .monthEnd(base, month)
    case .yearEnd(nil): .yearEnd(base)
    default: self
    }
  }
}
