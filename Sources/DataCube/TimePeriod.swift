// The period that a figure covers, ISO 8601 style: SDMX's TIME_PERIOD.

/// What a figure covers: a year, half, quarter, month, day, or an interval with both ends included.
///
/// Texts: `2022`, `2018-H1`, `2022-Q3`, `2022-06`, `2022-12-15`, `2016/2018`, `2022-01/2022-09`.
package enum TimePeriod: Hashable, Sendable {
  case unit(Unit)
  /// First and last, both included.
  case interval(Unit, Unit)

  /// A calendar unit.
  package enum Unit: Hashable, Sendable {
    case year(Int)
    /// `half` is 1 or 2.
    case half(Int, half: Int)
    /// `quarter` is 1 to 4.
    case quarter(Int, quarter: Int)
    /// `month` is 1 to 12.
    case month(Int, month: Int)
    case day(Int, month: Int, day: Int)
  }
}

extension TimePeriod {
  package static func year(_ year: Int) -> TimePeriod { .unit(.year(year)) }

  package static func years(_ first: Int, _ last: Int) -> TimePeriod {
    first == last ? .year(first) : .interval(.year(first), .year(last))
  }

  package static func half(_ year: Int, _ half: Int) -> TimePeriod { .unit(.half(year, half: half)) }

  package static func quarter(_ year: Int, _ quarter: Int) -> TimePeriod { .unit(.quarter(year, quarter: quarter)) }

  package static func month(_ year: Int, _ month: Int) -> TimePeriod { .unit(.month(year, month: month)) }

  /// Months of one year, both included; the single month where they are the same.
  package static func months(_ year: Int, _ first: Int, _ last: Int) -> TimePeriod {
    first == last
      ? .month(year, first) : .interval(.month(year, month: first), .month(year, month: last))
  }

  package static func day(_ year: Int, _ month: Int, _ day: Int) -> TimePeriod {
    .unit(.day(year, month: month, day: day))
  }

  package var first: Unit {
    switch self {
    case .unit(let unit): unit
    case .interval(let first, _): first
    }
  }

  package var last: Unit {
    switch self {
    case .unit(let unit): unit
    case .interval(_, let last): last
    }
  }

  /// The same stretch of the calendar `years` later (earlier for a negative number).
  package func shifted(years: Int) -> TimePeriod {
    switch self {
    case .unit(let unit): .unit(unit.shifted(years: years))
    case .interval(let first, let last): .interval(first.shifted(years: years), last.shifted(years: years))
    }
  }

  /// Which periods may stand beside it in one series.
  package var frequency: Frequency {
    switch self {
    case .unit(.year): .year
    case .unit(.half): .half
    case .unit(.quarter): .quarter
    case .unit(.month): .month
    case .unit(.day): .span
    case .interval(.month(let year, month: 1), .month(let same, month: let last)) where same == year && last < 12:
      .cumulative
    case .interval: .span
    }
  }
}

extension TimePeriod.Unit {
  package var year: Int {
    switch self {
    case .year(let year), .half(let year, _), .quarter(let year, _), .month(let year, _), .day(let year, _, _): year
    }
  }

  /// First and last month covered, 1 to 12.
  package var months: ClosedRange<Int> {
    switch self {
    case .year: 1...12
    case .half(_, let half): (half * 6 - 5)...(half * 6)
    case .quarter(_, let quarter): (quarter * 3 - 2)...(quarter * 3)
    case .month(_, let month), .day(_, let month, _): month...month
    }
  }

  package func shifted(years: Int) -> TimePeriod.Unit {
    switch self {
    case .year(let year): .year(year + years)
    case .half(let year, let half): .half(year + years, half: half)
    case .quarter(let year, let quarter): .quarter(year + years, quarter: quarter)
    case .month(let year, let month): .month(year + years, month: month)
    case .day(let year, let month, let day): .day(year + years, month: month, day: day)
    }
  }
}

// MARK: - Text

extension TimePeriod.Unit: CustomStringConvertible {
  package var description: String {
    switch self {
    case .year(let year): pad(year, 4)
    case .half(let year, let half): "\(pad(year, 4))-H\(half)"
    case .quarter(let year, let quarter): "\(pad(year, 4))-Q\(quarter)"
    case .month(let year, let month): "\(pad(year, 4))-\(pad(month, 2))"
    case .day(let year, let month, let day): "\(pad(year, 4))-\(pad(month, 2))-\(pad(day, 2))"
    }
  }

  private func pad(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// Reads one unit of a period's text; nil where it is none or no such date exists.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let year = parts.first.flatMap({ Int($0) }), parts[0].count == 4, parts.count <= 3 else { return nil }
    guard parts.count > 1 else {
      self = .year(year)
      return
    }
    if let letter = parts[1].first, letter == "H" || letter == "Q" {
      guard parts.count == 2, let number = Int(parts[1].dropFirst()), number >= 1 else { return nil }
      if letter == "H", number <= 2 {
        self = .half(year, half: number)
      } else if letter == "Q", number <= 4 {
        self = .quarter(year, quarter: number)
      } else {
        return nil
      }
      return
    }
    guard parts[1].count == 2, let month = Int(parts[1]), (1...12).contains(month) else { return nil }
    guard parts.count == 3 else {
      self = .month(year, month: month)
      return
    }
    guard parts[2].count == 2, let day = Int(parts[2]), (1...31).contains(day) else { return nil }
    self = .day(year, month: month, day: day)
  }
}

extension TimePeriod: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unit(let unit): unit.description
    case .interval(let first, let last): "\(first)/\(last)"
    }
  }

  /// Reads a period's text (`2022`, `2022-Q3`, `2016/2018`); nil where it is none.
  package init?(_ text: String) {
    let ends = text.split(separator: "/", omittingEmptySubsequences: false)
    switch ends.count {
    case 1:
      guard let unit = Unit(ends[0]) else { return nil }
      self = .unit(unit)
    case 2:
      guard let first = Unit(ends[0]), let last = Unit(ends[1]) else { return nil }
      self = .interval(first, last)
    default: return nil
    }
  }
}

// MARK: - Order

extension TimePeriod: Comparable {
  /// By first month, then by last: a year before its second quarter, a quarter before the cumulated half.
  package static func < (left: TimePeriod, right: TimePeriod) -> Bool { left.orderKey < right.orderKey }

  private var orderKey: (Int, Int, Int, Int) {
    func day(_ unit: Unit, _ otherwise: Int) -> Int {
      if case .day(_, _, let day) = unit { day } else { otherwise }
    }
    return (
      first.year * 12 + first.months.lowerBound, last.year * 12 + last.months.upperBound, day(first, 0), day(last, 99)
    )
  }
}
