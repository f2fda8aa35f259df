// Periods in words.

import DataCube
import Graphics

/// Writes periods for axes and sentences.
enum PeriodWords {
  /// Under the axis: `2022`, `2022年一季度`, `2022年1—9月`.
  static func axisLabel(_ period: TimePeriod, _ language: NumberStyle.Language) -> String {
    if case .unit(.year(let year)) = period { return String(year) }
    return language == .chinese ? sentence(period) : period.description
  }

  /// In a Chinese sentence: `2022年`, `2022年上半年`, `2016—2018年`.
  static func sentence(_ period: TimePeriod) -> String { period.chineseWords }

  /// First and last of several: `2018—2022年`.
  static func range(_ first: TimePeriod, _ last: TimePeriod) -> String {
    if first == last { return sentence(first) }
    if case .unit(.year(let a)) = first, case .unit(.year(let b)) = last { return "\(a)—\(b)年" }
    return sentence(first) + "至" + sentence(last)
  }
}
