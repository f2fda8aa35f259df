// Summaries of indicators, from series that come a part at a time.

import DataCube

/// Counts series, indicator by indicator.
package struct IndicatorSummaries: Sendable {
  private struct Name: Hashable {
    var name: String
    var id: String?
  }

  private var positions: [Name: Int] = [:]
  private var summaries: [IndicatorSummary] = []

  package init() {}

  package mutating func add(_ series: [Series]) {
    for series in series {
      let name = Name(name: series.key.indicator, id: series.key.indicatorID)
      let position = positions[name] ?? summaries.count
      if position == summaries.count {
        positions[name] = position
        summaries.append(IndicatorSummary(series.key))
      }
      summaries[position].add(series)
    }
  }

  /// One summary an indicator, those with most observations first.
  package func sorted() -> [IndicatorSummary] {
    summaries.enumerated()
      .sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(\.element)
  }
}
