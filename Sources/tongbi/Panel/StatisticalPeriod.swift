// Periods in SDMX's notation.

import DataCube

/// TIME_PERIOD of SDMX 3.0: `2022`, `2022-S1`, `2022-Q3`, `2022-06`, `2022-06-30`; any other stretch by its first day and
/// its length, `2022-01-01/P9M`.
enum StatisticalPeriod {
  static func text(of period: TimePeriod) -> String {
    switch period {
    case .unit(.half(let year, let half)): "\(TimePeriod.year(year))-S\(half)"
    case .unit: period.description
    case .interval(let first, let last):
      if case .day = first {
        "\(first)/P\(days(to: last) - days(from: first) + 1)D"
      } else if case .day = last {
        "\(day(first.year, first.months.lowerBound))/P\(days(to: last) - days(from: first) + 1)D"
      } else {
        "\(day(first.year, first.months.lowerBound))/P\(period.lengthInMonths)M"
      }
    }
  }

  private static func day(_ year: Int, _ month: Int) -> String {
    TimePeriod.Unit.day(year, month: month, day: 1).description
  }

  /// Days since the beginning of the calendar of a period's first day.
  private static func days(from unit: TimePeriod.Unit) -> Int {
    if case .day(let year, let month, let day) = unit { return days(year, month, day) }
    return days(unit.year, unit.months.lowerBound, 1)
  }

  /// The same of its last day.
  private static func days(to unit: TimePeriod.Unit) -> Int {
    if case .day(let year, let month, let day) = unit { return days(year, month, day) }
    let end = unit.months.upperBound
    return end == 12 ? days(unit.year + 1, 1, 1) - 1 : days(unit.year, end + 1, 1) - 1
  }

  /// Days of the Gregorian calendar, counted in years that begin in March so that the leap day comes last.
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month > 2 ? year : year - 1
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear
  }
}
