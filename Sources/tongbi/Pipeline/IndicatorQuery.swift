// From the words that a user typed to the series that are meant.

import Aggregation
import ArgumentParser
import DataCube

/// Finds series by a forgiving reading of an indicator's name.
enum IndicatorQuery {
  /// - Throws: `ValidationError` for a name without a word, which would mean everything or nothing.
  static func check(_ indicator: String?) throws {
    guard let indicator, IndicatorFolding.searchKey(indicator).isEmpty else { return }
    throw ValidationError("the indicator “\(indicator)” is empty: give its name, in any wording")
  }

  /// The series whose indicator matches best, by its name, by a report's words for it, or by an alias of the catalogue.
  ///
  /// - Throws: `ToolError.noSuchIndicator` with the nearest names.
  static func select(
    _ indicator: String, from series: [Series], catalogue: IndicatorCatalogue = .standard
  ) throws -> [Series] {
    let matcher = IndicatorMatcher(series: series, catalogue: catalogue)
    let names = Set(matcher.matches(indicator))
    guard !names.isEmpty else {
      throw ToolError.noSuchIndicator(indicator, nearest: matcher.nearest(indicator))
    }
    return series.filter { names.contains($0.key.indicator) }
  }
}
