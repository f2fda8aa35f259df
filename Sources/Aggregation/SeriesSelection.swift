// Which series and observations a user wants to see.

import DataCube

/// Filters that every query command shares. An empty filter lets everything through.
package struct SeriesSelection: Sendable {
  /// Part of the body's name, after folding.
  package var body: String?
  /// The first and the last year, both included.
  package var since: Int?
  package var until: Int?
  package var evidence: Set<Evidence>?
  package var unit: String?

  package init(
    body: String? = nil, since: Int? = nil, until: Int? = nil, evidence: Set<Evidence>? = nil, unit: String? = nil
  ) {
    self.body = body
    self.since = since
    self.until = until
    self.evidence = evidence
    self.unit = unit
  }

  /// The series that remain, without those that lose every observation.
  package func apply(to series: [Series]) -> [Series] {
    series.filter { admits($0.key) }.compactMap { series in
      let left = series.observations.filter(admits)
      return left.isEmpty ? nil : Series(key: series.key, observations: left)
    }
  }

  private func admits(_ key: SeriesKey) -> Bool {
    if let body, !TextFolding.fold(key.entity ?? "").contains(TextFolding.fold(body)) { return false }
    // Changes of a level are kept with it: their unit is another one by nature.
    if let unit, key.unit != SeriesKeyHarmoniser.unit(unit), key.kind != .change { return false }
    return true
  }

  private func admits(_ observation: Observation) -> Bool {
    if let since, observation.period.last.year < since { return false }
    if let until, observation.period.first.year > until { return false }
    return evidence.map { $0.contains(observation.evidence) } ?? true
  }
}
