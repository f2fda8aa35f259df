// Lengths, neighbours and positions of periods on the calendar.

extension TimePeriod {
  /// The number of months touched; for a day 0.
  package var lengthInMonths: Int {
    if case .unit(.day) = self { return 0 }
    return (last.year * 12 + last.months.upperBound) - (first.year * 12 + first.months.lowerBound) + 1
  }

  /// The period of the same length directly before: last year, last quarter, last month; nil for days and intervals.
  package var preceding: TimePeriod? {
    switch self {
    case .unit(.year(let year)): .year(year - 1)
    case .unit(.half(let year, let half)): half == 1 ? .half(year - 1, 2) : .half(year, 1)
    case .unit(.quarter(let year, let quarter)): quarter == 1 ? .quarter(year - 1, 4) : .quarter(year, quarter - 1)
    case .unit(.month(let year, let month)): month == 1 ? .month(year - 1, 12) : .month(year, month - 1)
    case .unit(.day), .interval: nil
    }
  }

  /// The same stretch of the year before; nil where the period is longer than a year or a single day.
  package var yearBefore: TimePeriod? {
    (1...12).contains(lengthInMonths) && first.year == last.year ? shifted(years: -1) : nil
  }

  /// January to December of one year is that year; everything else stays as it is.
  package var normalised: TimePeriod {
    if case .interval(.month(let year, month: 1), .month(let same, month: 12)) = self, year == same {
      return .year(year)
    }
    return self
  }

  /// Months since the beginning of the calendar, at the start of the period: differences of it are distances in time.
  package var startMonth: Int { first.year * 12 + first.months.lowerBound - 1 }

  /// The month, quarter, half or year that is exactly these months; nil for any other stretch.
  package static func unit(covering months: ClosedRange<Int>, of year: Int) -> TimePeriod? {
    let count = months.count
    guard months.lowerBound >= 1, months.upperBound <= 12, (months.lowerBound - 1).isMultiple(of: count) else {
      return nil
    }
    switch count {
    case 1: return .month(year, months.lowerBound)
    case 3: return .quarter(year, months.upperBound / 3)
    case 6: return .half(year, months.upperBound / 6)
    case 12: return .year(year)
    default: return nil
    }
  }
}
