// What the series of one chart are called: by what they differ in.

import DataCube

/// Names series by body, by indicator, or by both.
enum SeriesNames {
  /// One name a series, as short as tells them apart.
  static func names(of series: [Series]) -> [String] {
    let entities = Set(series.map(\.key.entity))
    let indicators = Set(series.map(\.key.indicator))
    return series.map { one in
      let entity = one.key.entity ?? "未具名单位"
      if indicators.count == 1, entities.count > 1 || series.count == 1 {
        return one.key.entity == nil && series.count == 1 ? one.key.indicator : entity
      }
      return entities.count == 1 ? one.key.indicator : entity + one.key.indicator
    }
  }
}
