// Periods as positions along the axis of time, missing ones included.

import DataCube
import Graphics

/// Turns the periods of some series into chart positions.
struct PeriodAxis {
  /// In order of time.
  let periods: [TimePeriod]

  /// All periods that occur, and those between them that do not: a missing period is a gap.
  init(_ occurring: some Sequence<TimePeriod>, frequency: Frequency) {
    let present = Set(occurring)
    var all = present
    if let first = present.min(), let last = present.max() {
      var next = first
      // A monthly series of 80 years is the longest that is filled up.
      for _ in 0..<1000 {
        guard let following = PeriodAxis.following(next, frequency), following < last else { break }
        all.insert(following)
        next = following
      }
    }
    periods = all.sorted()
  }

  /// The chart's positions, in the same order.
  func positions(_ language: NumberStyle.Language) -> [ChartPosition] {
    periods.map { period in
      ChartPosition(
        label: PeriodWords.axisLabel(period, language), time: PeriodAxis.middle(of: period),
        period: period.description)
    }
  }

  /// The period after this one, of the same length.
  static func following(_ period: TimePeriod, _ frequency: Frequency) -> TimePeriod? {
    let unit = period.first
    switch frequency {
    case .year, .cumulative: return period.shifted(years: 1)
    case .half:
      guard case .half(let year, let half) = unit else { return nil }
      return half == 1 ? .half(year, 2) : .half(year + 1, 1)
    case .quarter:
      guard case .quarter(let year, let quarter) = unit else { return nil }
      return quarter < 4 ? .quarter(year, quarter + 1) : .quarter(year + 1, 1)
    case .month:
      guard case .month(let year, let month) = unit else { return nil }
      return month < 12 ? .month(year, month + 1) : .month(year + 1, 1)
    case .span: return nil
    }
  }

  /// The middle of a period in years: 2022.5 for the year 2022.
  static func middle(of period: TimePeriod) -> Double {
    let start = Double(period.first.year) + Double(period.first.months.lowerBound - 1) / 12
    let end = Double(period.last.year) + Double(period.last.months.upperBound) / 12
    var middle = (start + end) / 2
    if case .unit(.day(_, _, let day)) = period { middle += (Double(day) - 15.5) / 366 }
    return middle
  }
}
