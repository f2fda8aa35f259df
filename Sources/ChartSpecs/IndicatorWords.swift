// Indicators and bodies in the language of a chart.

import Aggregation
import DataCube
import Graphics

/// Names for charts with English words; where the catalogue has none, the report's own stay.
enum IndicatorWords {
  static func indicator(_ key: SeriesKey, _ language: NumberStyle.Language) -> String {
    guard language == .english, let id = key.indicatorID, let entry = IndicatorCatalogue.standard[id] else {
      return key.indicator
    }
    return entry.english
  }

  static func body(_ name: String?, _ language: NumberStyle.Language) -> String? {
    language == .english && name == "全国" ? "China" : name
  }
}
