// Which series and observations a user wants to see.

import DataCube

/// Filters that every query command shares. An empty filter lets everything through.
package struct SeriesSelection: Sendable {
  /// Parts of bodies' names, after folding: one of them must be in the name. Empty for every body.
  package var bodies: [String]
  /// The bodies of this area and of the areas in it.
  package var area: Area?
  /// The first and the last year, both included.
  package var since: Int?
  package var until: Int?
  package var evidence: Set<Evidence>?
  package var unit: String?

  package init(
    bodies: [String] = [], area: Area? = nil, since: Int? = nil, until: Int? = nil, evidence: Set<Evidence>? = nil,
    unit: String? = nil
  ) {
    self.bodies = bodies
    self.area = area
    self.since = since
    self.until = until
    self.evidence = evidence
    self.unit = unit
  }

  /// The series that remain, without those that lose every observation.
  package func apply(to series: [Series]) -> [Series] {
    var known: [String?: Bool] = [:]
    return series.filter { series in
      let admitted = known[series.key.entity] ?? admits(body: series.key.entity)
      known[series.key.entity] = admitted
      return admitted && admits(series.key)
    }.compactMap { series in
      let left = series.observations.filter { admits($0.period) && admits($0.evidence) }
      return left.isEmpty ? nil : Series(key: series.key, observations: left)
    }
  }

  /// Whether a figure passes: a plan is a target, everything else is stated; a figure without a period passes no filter
  /// of years.
  package func admits(_ figure: Figure) -> Bool {
    guard admits(body: figure.entity), admits(figure.status == .target ? .target : .stated) else { return false }
    if let unit, SeriesKeyHarmoniser.unit(figure.unit) != SeriesKeyHarmoniser.unit(unit), figure.kind != .change {
      return false
    }
    guard let period = figure.period else { return since == nil && until == nil }
    return admits(period)
  }

  /// What must be asked before series are transformed: unit and evidence belong to what reports state.
  package var beforeTransforms: SeriesSelection { SeriesSelection(evidence: evidence, unit: unit) }

  /// What can only be asked afterwards: growth at `since` needs the year before, a rank needs every body.
  package var afterTransforms: SeriesSelection {
    SeriesSelection(bodies: bodies, area: area, since: since, until: until)
  }

  private func admits(_ key: SeriesKey) -> Bool {
    // Changes of a level are kept with it: their unit is another one by nature.
    if let unit, key.unit != SeriesKeyHarmoniser.unit(unit), key.kind != .change { return false }
    return true
  }

  private func admits(body entity: String?) -> Bool {
    let name = TextFolding.fold(entity ?? "")
    if !bodies.isEmpty, !bodies.contains(where: { name.contains(TextFolding.fold($0)) }) { return false }
    guard let area else { return true }
    guard let found = entity.flatMap({ BodyDirectory.standard.body(named: $0) })?.area else { return false }
    return found == area || AreaNameIndex.lies(found, in: area)
  }

  private func admits(_ period: TimePeriod) -> Bool {
    if let since, period.last.year < since { return false }
    if let until, period.first.year > until { return false }
    return true
  }

  private func admits(_ evidence: Evidence) -> Bool {
    self.evidence.map { $0.contains(evidence) } ?? true
  }
}
