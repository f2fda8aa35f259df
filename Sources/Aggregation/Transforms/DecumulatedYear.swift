// Months and quarters out of values cumulated from January: 当月, 当季.

import DataCube

/// Single periods out of year-to-date values: (January to m) − (January to the month or quarter before), intervals subtracted.
///
/// January and the whole year serve as ends where they are known. Source: 国家统计局, 当月值 (本月累计 − 上月累计). Domain: levels;
/// two neighbouring year-to-date values a month, a quarter or a half apart. A revision between them lands in the difference.
enum DecumulatedYear {
  static let transform = Transform(
    name: "decumulate", formula: "(January to m) − (January to the end before)", source: "国家统计局: 当月值",
    domain: "levels from January on, a month, a quarter or a half apart"
  ) { request throws(AggregationError) in
    struct Name: Hashable {
      var key: SeriesKey
    }
    let fromJanuary = request.series.filter { $0.key.kind == .level }
    let groups = Dictionary(grouping: fromJanuary) { Name(key: $0.key.every(.cumulative)) }
    var seen: Set<Name> = []
    return fromJanuary.map { Name(key: $0.key.every(.cumulative)) }.filter { seen.insert($0).inserted }.flatMap {
      name in
      let values = values((groups[name] ?? []).flatMap(\.trendPoints))
      let frequencies: [Frequency] = [.month, .quarter, .half]
      return frequencies.compactMap { frequency in
        Series(name.key.every(frequency), values.filter { $0.period.frequency == frequency })
      }
    }
  }

  /// The differences of neighbouring ends, in order.
  static func values(_ points: [TrendPoint]) -> [DerivedValue] {
    let fromJanuary = points.filter {
      $0.period.first.months.lowerBound == 1 && $0.period.first.year == $0.period.last.year
        && $0.period.lengthInMonths > 0
    }
    let years = Dictionary(grouping: fromJanuary, by: \.period.first.year)
    return years.sorted { $0.key < $1.key }.flatMap { year, members in
      // Two forms of one stretch (2022-Q1, 2022-01/2022-03) count once.
      let byEnd = Dictionary(
        members.map { ($0.period.last.months.upperBound, $0) }, uniquingKeysWith: { first, _ in first }
      ).sorted { $0.key < $1.key }
      return zip(byEnd, byEnd.dropFirst()).compactMap { before, after in
        TimePeriod.unit(covering: (before.key + 1)...after.key, of: year).map {
          DerivedValue(
            $0, after.value.value - before.value.value, after.value.bounds - before.value.bounds,
            "\(after.value.value.plainText) − \(before.value.value.plainText)", from: [before.value, after.value])
        }
      }
    }
  }
}
