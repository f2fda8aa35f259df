// Gives figures of different reports one key where they measure the same thing.

import DataCube

/// Finds the series that a figure belongs to.
///
/// Two figures share a series where body, indicator, unit, kind, frequency, length of period and (for changes) basis
/// agree. Indicators agree where the catalogue places both at one entry, or where it places neither and their spellings
/// fold to one. 件 and 件次, level and rate, a year and a stretch of it, a year's number and what has gathered (累计) never
/// meet. Targets do: they stand in the series of what they are a target for, with evidence `target`.
package struct SeriesKeyHarmoniser: Sendable {
  private let index: FigureIndex
  private let entities: EntityHarmoniser
  /// What the figures must know of the whole that they are a part of.
  package let frame: PanelFrame
  let pricing: GrowthPricing
  private let bodyNames = Memo<String, String>()
  private let indicatorNames = Memo<String, String>()
  /// The entry of each statement that occurs, looked up once; a statement without an entry is not here.
  private let entries: [Statement: CatalogueEntry]
  /// Wordings that a report tells apart from another wording of the same entry.
  private let contrasts: WordingContrasts

  /// What the catalogue looks at.
  private struct Statement: Hashable {
    var wording: String
    var unit: String?
    var kind: MeasureKind
    var base: String?

    init(_ figure: Figure, modifying modified: Figure?) {
      wording = figure.indicator
      unit = figure.unit
      kind = figure.kind
      base = modified?.unit
    }
  }

  /// Shows every group of wordings under the catalogue's name, else under that of `frame`, by default of the figures.
  package init(_ index: FigureIndex, catalogue: IndicatorCatalogue = .standard, frame: PanelFrame? = nil) {
    self.index = index
    let figures = index.figures
    let entities = EntityHarmoniser(figures)
    self.entities = entities
    self.frame = frame ?? PanelFrame(figures, entities: entities)
    pricing = GrowthPricing(catalogue)
    var entries: [Statement: CatalogueEntry] = [:]
    var seen: Set<Statement> = []
    for figure in figures {
      let modified = index.modified(by: figure)
      let statement = Statement(figure, modifying: modified)
      guard seen.insert(statement).inserted else { continue }
      entries[statement] = catalogue.entry(for: figure, modifying: modified)
    }
    self.entries = entries
    contrasts = WordingContrasts(index, entity: entities.name(of:)) { figure in
      entries[Statement(figure, modifying: index.modified(by: figure))]
    }
  }

  /// The key and the period of a figure's observation; nil where the figure has no period.
  package func cell(of figure: Figure) -> SeriesCell? {
    guard let period = figure.period?.normalised else { return nil }
    let entity = entity(of: figure)
    let entry = entry(of: figure)
    let key = SeriesKey(
      entity: entity, indicator: entry.map { name(of: $0, for: entity) } ?? indicator(of: figure.indicator),
      indicatorID: entry?.id, unit: Self.unit(figure.unit), kind: figure.kind, frequency: period.frequency,
      basis: figure.kind == .change ? figure.basis : nil,
      prices: figure.kind == .change ? pricing.prices(of: figure, modifying: index.modified(by: figure)) : nil)
    return SeriesCell(key: key, period: period)
  }

  /// The catalogue's entry for what a figure states; nil where the catalogue cannot place it.
  ///
  /// A change in the words of the figure that it modifies goes where that figure goes, so that level and growth never
  /// part.
  package func entry(of figure: Figure) -> CatalogueEntry? {
    let modified = index.modified(by: figure)
    if figure.kind == .change, let modified, modified.kind != .change,
      modified.indicator == figure.indicator
        || IndicatorFolding.joinKey(modified.indicator) == IndicatorFolding.joinKey(figure.indicator)
    {
      return entry(of: modified)
    }
    let entry = entries[Statement(figure, modifying: modified)]
    return entry.flatMap { contrasts.separate(figure, from: $0) ? nil : $0 }
  }

  private func name(of entry: CatalogueEntry, for entity: String?) -> String {
    guard let entity, let national = entry.nationalName, frame.nations.contains(entity) else { return entry.name }
    return national
  }

  /// The body's name as all its series show it.
  package func entity(of figure: Figure) -> String? {
    entities.name(of: figure).map { name in
      bodyNames.answer(name) { frame.bodies[TextFolding.fold(name)] ?? name }
    }
  }

  /// The most common spelling of a wording.
  package func indicator(of wording: String) -> String {
    indicatorNames.answer(wording) { frame.indicators[IndicatorFolding.joinKey(wording)] ?? wording }
  }

  /// The unit's table code (`個百分點` → `个百分点`); the report's own word where the table does not know it.
  package static func unit(_ unit: String?) -> String? {
    guard let unit, !unit.utf8.contains(UInt8(ascii: "/")) else { return unit }
    return UnitTable.unit(unit)?.code ?? unit
  }
}
