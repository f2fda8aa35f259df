// What the series of one chart are called: by what they differ in.

import DataCube
import Foundation
import Graphics

/// Names series by body, by indicator, or by both.
enum SeriesNames {
  /// One name a series, as short as tells them apart; `renamed` says what is written instead, by that name or by the same
  /// in a report's own words. With a facet the panel has one half of the name, the series the other.
  static func names(
    of series: [Series], renamed: [String: String] = [:], facet: ChartRequest.Facet? = nil,
    language: NumberStyle.Language = .chinese
  ) -> [SeriesName] {
    let names = shortNames(of: series, language)
    return zip(series, names).map { one, name in
      let entity = renamed[one.key.entity ?? ""] ?? IndicatorWords.body(one.key.entity, language) ?? "未具名单位"
      let indicator = rename(IndicatorWords.indicator(one.key, language), of: one, renamed)
      switch facet {
      case .body: return SeriesName(indicator, facet: entity, whole: name)
      case .indicator: return SeriesName(entity, facet: indicator, whole: name)
      case nil: return SeriesName(rename(name, of: one, renamed))
      }
    }
  }

  /// The first name to be written otherwise that no series has.
  ///
  /// A name need not change the picture: what a report says in several wordings may be renamed in each.
  static func unknown(in renamed: [String: String], of series: [Series], _ language: NumberStyle.Language) -> (
    name: String, known: [String]
  )? {
    let short = shortNames(of: series, language)
    var known = Set(short)
    for one in series {
      known.formUnion([one.key.indicator, IndicatorWords.indicator(one.key, language)])
      known.formUnion([one.key.entity, IndicatorWords.body(one.key.entity, language)].compactMap(\.self))
      for stated in Set(one.observations.map(\.indicatorStated)) {
        known.insert(stated)
        known.formUnion(short.map { $0.replacingOccurrences(of: one.key.indicator, with: stated) })
      }
    }
    return renamed.keys.sorted().first { !known.contains($0) }.map { ($0, short.uniqued) }
  }

  private static func rename(_ name: String, of one: Series, _ renamed: [String: String]) -> String {
    if let other = renamed[name] { return other }
    for observation in one.observations where observation.evidence != .inferred {
      let stated = name.replacingOccurrences(of: one.key.indicator, with: observation.indicatorStated)
      if let other = renamed[stated] { return other }
    }
    return name
  }

  private static func shortNames(of series: [Series], _ language: NumberStyle.Language) -> [String] {
    let entities = Set(series.map(\.key.entity))
    let indicators = Set(series.map(\.key.indicator))
    return series.map { one in
      let indicator = IndicatorWords.indicator(one.key, language)
      let entity = IndicatorWords.body(one.key.entity, language) ?? "未具名单位"
      if indicators.count == 1, entities.count > 1 || series.count == 1 {
        return one.key.entity == nil && series.count == 1 ? indicator : entity
      }
      let parted = language == .english ? ", " : ""
      return entities.count == 1 ? indicator : entity + parted + indicator
    }
  }
}
