// Periods in words.

import DataCube
import Graphics

/// Writes periods for axes and sentences.
enum PeriodWords {
  private static let quarters = ["一", "二", "三", "四"]

  /// Under the axis: `2022`, `2022年一季度`, `2022年1—9月`.
  static func axisLabel(_ period: TimePeriod, _ language: NumberStyle.Language) -> String {
    if case .unit(.year(let year)) = period { return String(year) }
    return language == .chinese ? sentence(period) : period.description
  }

  /// In a Chinese sentence: `2022年`, `2022年上半年`, `2016—2018年`.
  static func sentence(_ period: TimePeriod) -> String {
    switch period {
    case .unit(let unit): return words(unit)
    case .interval(.year(let first), .year(let last)): return "\(first)—\(last)年"
    case .interval(.month(let year, let first), .month(let same, let last)) where year == same:
      return "\(year)年\(first)—\(last)月"
    case .interval(let first, let last): return words(first) + "至" + words(last)
    }
  }

  /// First and last of several: `2018—2022年`.
  static func range(_ first: TimePeriod, _ last: TimePeriod) -> String {
    if first == last { return sentence(first) }
    if case .unit(.year(let a)) = first, case .unit(.year(let b)) = last { return "\(a)—\(b)年" }
    return sentence(first) + "至" + sentence(last)
  }

  private static func words(_ unit: TimePeriod.Unit) -> String {
    switch unit {
    case .year(let year): "\(year)年"
    case .half(let year, let half): "\(year)年\(half == 1 ? "上" : "下")半年"
    case .quarter(let year, let quarter):
      "\(year)年\(quarters.indices.contains(quarter - 1) ? quarters[quarter - 1] : String(quarter))季度"
    case .month(let year, let month): "\(year)年\(month)月"
    case .day(let year, let month, let day): "\(year)年\(month)月\(day)日"
    }
  }
}
