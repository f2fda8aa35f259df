// Gives figures of different reports one key where they measure the same thing.

import DataCube

/// Finds the series that a figure belongs to.
///
/// Two figures share a series where body, indicator, unit, kind, frequency, length of period and (for changes) basis
/// agree after folding of spellings. 件 and 件次, level and rate, a year and a stretch of it never meet. Targets do: they
/// stand in the series of what they are a target for, with evidence `target`.
package struct SeriesKeyHarmoniser: Sendable {
  private let entities: EntityHarmoniser
  private let entityNames: [String: String]
  private let indicatorNames: [String: String]

  /// Chooses the name to show for every group of wordings: the most frequent, then the shortest, then the first.
  package init(_ figures: [Figure]) {
    let entities = EntityHarmoniser(figures)
    self.entities = entities
    entityNames = Self.commonNames(figures.compactMap(entities.name(of:)), key: TextFolding.fold)
    indicatorNames = Self.commonNames(figures.map(\.indicator), key: IndicatorFolding.joinKey)
  }

  /// The key and the period of a figure's observation; nil where the figure has no period.
  package func cell(of figure: Figure) -> SeriesCell? {
    guard let period = figure.period?.normalised else { return nil }
    let key = SeriesKey(
      entity: entity(of: figure), indicator: indicator(of: figure.indicator), unit: Self.unit(figure.unit),
      kind: figure.kind, frequency: period.frequency, basis: figure.kind == .change ? figure.basis : nil)
    return SeriesCell(key: key, period: period)
  }

  /// The body's name as all its series show it.
  package func entity(of figure: Figure) -> String? {
    entities.name(of: figure).map { entityNames[TextFolding.fold($0)] ?? $0 }
  }

  /// The indicator's name as all its series show it.
  package func indicator(of wording: String) -> String {
    indicatorNames[IndicatorFolding.joinKey(wording)] ?? wording
  }

  /// The unit's table code (`個百分點` → `个百分点`); the report's own word where the table does not know it.
  package static func unit(_ unit: String?) -> String? {
    guard let unit, !unit.contains("/") else { return unit }
    return UnitTable.unit(unit)?.code ?? unit
  }

  private static func commonNames(_ names: [String], key: (String) -> String) -> [String: String] {
    var counts: [String: [String: (count: Int, first: Int)]] = [:]
    for (position, name) in names.enumerated() {
      counts[key(name), default: [:]][name, default: (0, position)].count += 1
    }
    return counts.compactMapValues { wordings in
      wordings.min { left, right in
        (-left.value.count, left.key.unicodeScalars.count, left.value.first)
          < (-right.value.count, right.key.unicodeScalars.count, right.value.first)
      }?.key
    }
  }
}
