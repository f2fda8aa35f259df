// What reports say of one indicator, counted.

import DataCube

/// One indicator of a set of series: how much is known of it, for whom, and in which words.
package struct IndicatorSummary: Hashable, Sendable {
  package var name: String
  /// The catalogue's id; nil for what stands under the reports' own words.
  package var id: String?
  /// Units, kinds, bodies and wordings in order of first appearance.
  package var units: [String] = []
  package var kinds: [MeasureKind] = []
  package var bodies: [String] = []
  package var wordings: [String] = []
  package var seriesCount = 0
  package var evidence: [Evidence: Int] = [:]
  package var periods: Set<TimePeriod> = []

  /// How many observations there are.
  package var count: Int { evidence.values.reduce(0, +) }

  init(_ key: SeriesKey) {
    name = key.indicator
    id = key.indicatorID
  }

  mutating func add(_ series: Series) {
    seriesCount += 1
    if let unit = series.key.unit, !units.contains(unit) { units.append(unit) }
    if !kinds.contains(series.key.kind) { kinds.append(series.key.kind) }
    if let body = series.key.entity, !bodies.contains(body) { bodies.append(body) }
    for observation in series.observations {
      evidence[observation.evidence, default: 0] += 1
      periods.insert(observation.period)
      if !wordings.contains(observation.indicatorStated) { wordings.append(observation.indicatorStated) }
    }
  }
}
