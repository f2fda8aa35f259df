// From what time words mean to the period they name in this report.

import DataCube

/// The years that relative words count from, and how they are counted.
struct PeriodResolver: Sendable {
  /// Y: the year reported on.
  var reportYear: Int?
  /// D: the year of delivery.
  var deliveryYear: Int?
  /// In a report to a congress 今年 and 明年 count from D, and 去年 as its frame is Y.
  var isCongressReport: Bool
  /// News of spring that looks back at the year before: its first months are over all the same.
  var isSpringNews = false
  /// What a figure covers where its sentence names nothing: Y, or the quarter or months that the whole report is about.
  var standard: TimePeriod?
  /// The month before the day of delivery, where that day is known.
  var lastMonth: TimePeriod?
  /// What 去年 means where it tells when: the year before delivery, which may be the very year reported on.
  var lastYearAsFrame: Int?
  private var isFraming = false

  init(reportYear: Int?, deliveryYear: Int?, isCongressReport: Bool, standard: TimePeriod?) {
    self.reportYear = reportYear
    self.deliveryYear = deliveryYear
    self.isCongressReport = isCongressReport
    self.standard = standard
  }

  /// The resolver of words that tell when, not against what.
  var framing: PeriodResolver {
    var result = self
    result.isFraming = true
    return result
  }

  /// The period of a figure whose sentence says `meaning`; nil where the words do not fix one.
  func period(_ meaning: TimeMeaning, isStock: Bool = false) -> TimePeriod? {
    switch meaning {
    case .year, .relativeYear: year(meaning).map { .year($0) }
    case .years(let first, let last): .years(first, last)
    case .reportYear: standard
    case .lastMonth: lastMonth ?? standard
    case .lastQuarter: standard.map(quarter(before:))
    case .samePeriodBefore: standard?.shifted(years: -1)
    case .now: deliveryYear.map { .year($0) } ?? standard
    case .half(let base, let half): yearOfPart(base, through: half * 6).map { .half($0, half) }
    case .quarters(let base, let quarters):
      yearOfPart(base, through: quarters.upperBound * 3).map { year in
        quarters.count == 1
          ? .quarter(year, quarters.lowerBound)
          : quarters == 1...4 ? .year(year) : .months(year, quarters.lowerBound * 3 - 2, quarters.upperBound * 3)
      }
    case .months(let base, let months):
      (base == nil && isOver(months) ? deliveryYear : yearOfPart(base, through: months.upperBound)).map {
        months == 1...12 ? .year($0) : .months($0, months.lowerBound, months.upperBound)
      }
    case .day(let base, let month, let day): year(base).map { .day($0, month, day) }
    case .yearEnd(let base): year(base).map { .year($0) }
    case .monthEnd(let base, let month): year(base).map { .month($0, month) }
    case .periodEnd: standard.map(end)
    case .yearStart: nil
    case .since(let start): since(start)
    case .upTo(let end): upTo(end, isStock: isStock)
    case .span(let start, let end): span(start, end)
    case .lastYears(let count): reportYear.map { .years($0 - count + 1, $0) }
    case .nextYears(let count): reportYear.map { .years($0 + 1, $0 + count) }
    case .plan(let first, let last): .years(first, last)
    case .planEnd(_, let last): .year(last)
    }
  }

  /// 今年一季度 in news of April that reports on the year before: the year of delivery, whose months up to `month` are over.
  private func yearOfPart(_ base: TimeMeaning?, through month: Int) -> Int? {
    guard base == .relativeYear(0), let deliveryYear, deliveryYear == reportYear.map({ $0 + 1 }), !isCongressReport,
      case .month(deliveryYear, let last)? = lastMonth?.last, month <= last
    else { return year(base) }
    return deliveryYear
  }

  /// 2月份 in news of March that looks back: no month of last year is told by its number alone.
  private func isOver(_ months: ClosedRange<Int>) -> Bool {
    guard isSpringNews, case .month(let year, let month)? = lastMonth?.last, year == deliveryYear else { return false }
    return months.upperBound <= month
  }

  /// The year that the words name, or the year reported on where they name none.
  func year(_ meaning: TimeMeaning?) -> Int? {
    switch meaning {
    case nil: reportYear
    case .year(let year): year
    // 五年前, in a review of five years: before the first of them.
    case .relativeYear(let offset) where isCongressReport && offset < -2: reportYear.map { $0 + offset }
    case .relativeYear(let offset) where isCongressReport:
      offset == -1 ? reportYear : deliveryYear.map { $0 + min(offset, 1) }
    case .relativeYear(-1) where isFraming: lastYearAsFrame ?? reportYear.map { $0 - 1 }
    case .relativeYear(let offset): reportYear.map { $0 + offset }
    default: reportYear
    }
  }

  /// The month with which part of a year ends; a year for itself.
  private func end(of period: TimePeriod) -> TimePeriod {
    switch period.last {
    case .year(let year): .year(year)
    default: .month(period.last.year, period.last.months.upperBound)
    }
  }

  /// The quarter before `period`, which is `period` itself where that is no quarter.
  private func quarter(before period: TimePeriod) -> TimePeriod {
    guard case .quarter(let year, let quarter) = period.last else { return period }
    return quarter == 1 ? .quarter(year - 1, 4) : .quarter(year, quarter - 1)
  }

  private func since(_ start: TimeMeaning) -> TimePeriod? {
    // What starts after the year reported on has no end yet.
    guard let reportYear, let first = period(start)?.first, first.year <= reportYear else { return standard }
    switch first {
    case .year(let year): return .years(year, reportYear)
    case .month(let year, 1): return year == reportYear ? .year(year) : .years(year, reportYear)
    case .month(let year, let month):
      // 2012年11月以来, in news of June 2013: up to the month before.
      let last =
        if case .month(reportYear, let ended)? = lastMonth?.last, reportYear == deliveryYear { ended } else { 12 }
      return year == reportYear
        ? .months(year, month, max(month, last))
        : .interval(.month(year, month: month), .month(reportYear, month: last))
    case .day(let year, 1, 1): return year == reportYear ? .year(year) : .years(year, reportYear)
    case .day(let year, let month, let day):
      return .interval(.day(year, month: month, day: day), .day(reportYear, month: 12, day: 31))
    default: return standard
    }
  }

  /// Both ends included; an end of a month is that month. Nil where the later time comes first.
  private func span(_ start: TimeMeaning, _ end: TimeMeaning) -> TimePeriod? {
    guard let first = period(start)?.first, let last = period(end)?.last else { return nil }
    switch (first, last) {
    case (.day(let from, 1, 1), .day(let to, 12, 31)) where from < to: return .years(from, to)
    case (.day(let year, 1, 1), .day(let same, 12, 31)) where year == same: return .year(year)
    case (.month(let year, let from), .month(let same, let to)) where year == same && from <= to:
      return .months(year, from, to)
    case (.year(let from), .year(let to)) where from <= to: return .years(from, to)
    case (.month(let from, 1), .month(let to, 12)) where from < to: return .years(from, to)
    case (.half, .year), (.quarter, .year), (.month, .year), (.year, .half), (.year, .quarter), (.year, .month):
      // 2000年下半年到2001年底: in months.
      return .interval(
        .month(first.year, month: first.months.lowerBound), .month(last.year, month: last.months.upperBound))
    default: return TimePeriod.unit(first) < .unit(last) ? .interval(first, last) : nil
    }
  }

  private func upTo(_ end: TimeMeaning, isStock: Bool) -> TimePeriod? {
    guard let last = period(end)?.last else { return standard }
    if isStock {
      switch last {
      case .year(let year): return .year(year)
      default: return .unit(last)
      }
    }
    switch last {
    case .month(let year, let month): return month == 12 ? .year(year) : .months(year, 1, month)
    case .day(let year, let month, _):
      return month == 12 ? .year(year) : .months(year, 1, month)
    case .quarter(let year, let quarter): return .months(year, 1, quarter * 3)
    case .half(let year, let half): return half == 1 ? .half(year, 1) : .year(year)
    case .year(let year): return .year(year)
    }
  }
}
