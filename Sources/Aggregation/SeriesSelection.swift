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
    let levels = Set(series.map(\.key).filter { $0.kind != .change && admits(unit: $0.unit) }.map(Measured.init))
    return series.filter { series in
      let admitted = known[series.key.entity] ?? admits(body: series.key.entity)
      known[series.key.entity] = admitted
      return admitted
        && (admits(unit: series.key.unit) || series.key.kind == .change && levels.contains(.init(series.key)))
    }.compactMap { series in
      let left = series.observations.filter { admits($0.period) && admits($0.evidence) }
      return left.isEmpty ? nil : Series(key: series.key, observations: left)
    }
  }

  /// The figures that remain: a plan is a target, everything else is stated; a figure without a period passes no filter
  /// of years. 我局 and 全县 are the bodies that their document names, as in series.
  ///
  /// - Parameter figures: those of whole documents, so that a change is found beside what it is a change of.
  package func apply(to figures: [Figure]) -> [Figure] {
    guard filters else { return figures }
    let index = FigureIndex(figures)
    let entities = EntityHarmoniser(figures)
    return figures.filter { figure in
      guard admits(body: entities.name(of: figure)), admits(figure.status == .target ? .target : .stated) else {
        return false
      }
      guard admits(unit: figure.unit) || admitsChange(figure, of: index.modified(by: figure)) else { return false }
      guard let period = figure.period else { return since == nil && until == nil }
      return admits(period)
    }
  }

  /// Whether anything is asked at all.
  private var filters: Bool {
    !bodies.isEmpty || area != nil || since != nil || until != nil || evidence != nil || unit != nil
  }

  /// What must be asked before series are transformed: unit and evidence belong to what reports state.
  package var beforeTransforms: SeriesSelection { SeriesSelection(evidence: evidence, unit: unit) }

  /// What can only be asked afterwards: growth at `since` needs the year before, a rank needs every body.
  package var afterTransforms: SeriesSelection {
    SeriesSelection(bodies: bodies, area: area, since: since, until: until)
  }

  /// What a change is a change of: its unit is another one by nature, and it is asked for with its level.
  private struct Measured: Hashable {
    var entity: String?
    var indicator: String

    init(_ key: SeriesKey) {
      entity = key.entity
      indicator = key.indicator
    }
  }

  private func admitsChange(_ figure: Figure, of modified: Figure?) -> Bool {
    guard figure.kind == .change, let modified, modified.kind != .change else { return false }
    return admits(unit: modified.unit)
  }

  private func admits(unit told: String?) -> Bool {
    guard let unit else { return true }
    let told = SeriesKeyHarmoniser.unit(told)
    return told == SeriesKeyHarmoniser.unit(unit) || told != nil && told == Self.withoutScale(unit)
  }

  /// 元 for 亿元: reports are told in base units, whatever scale they print. 千米 is a unit of its own.
  private static func withoutScale(_ unit: String) -> String? {
    guard UnitTable.unit(unit) == nil else { return nil }
    return SeriesKeyHarmoniser.unit(String(unit.drop { "百千万亿".contains($0) }))
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
