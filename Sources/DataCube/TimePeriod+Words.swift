// Periods in Chinese words.

extension TimePeriod {
  /// As a sentence has it: `2022年`, `2022年上半年`, `2022年三季度`, `2022年1—9月`, `2016—2018年`.
  package var chineseWords: String {
    switch self {
    case .unit(let unit): return unit.chineseWords
    case .interval(.year(let first), .year(let last)): return "\(first)—\(last)年"
    case .interval(.month(let year, let first), .month(let same, let last)) where year == same:
      return "\(year)年\(first)—\(last)月"
    case .interval(let first, let last): return first.chineseWords + "至" + last.chineseWords
    }
  }
}

extension TimePeriod.Unit {
  private static let quarters = ["一", "二", "三", "四"]

  /// `2022年`, `2022年下半年`, `2022年二季度`, `2022年6月`, `2022年6月8日`.
  package var chineseWords: String {
    switch self {
    case .year(let year): "\(year)年"
    case .half(let year, let half): "\(year)年\(half == 1 ? "上" : "下")半年"
    case .quarter(let year, let quarter):
      "\(year)年\(Self.quarters.indices.contains(quarter - 1) ? Self.quarters[quarter - 1] : String(quarter))季度"
    case .month(let year, let month): "\(year)年\(month)月"
    case .day(let year, let month, let day): "\(year)年\(month)月\(day)日"
    }
  }
}
