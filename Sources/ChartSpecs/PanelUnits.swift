// Small multiples of indicators that differ in unit: each panel has its own numbers.

import DataCube
import Graphics

/// The units of panels, one an indicator.
struct PanelUnits {
  /// In the order of the panels.
  private var rows: [(name: String, unit: UnitWords, numbers: NumberStyle)] = []

  /// - Throws: `ChartSpecsError.mixedUnits` where even one panel's values differ in unit.
  init(_ series: [Series], _ names: [SeriesName], _ language: NumberStyle.Language) throws {
    for panel in names.compactMap(\.facet).uniqued {
      let held = zip(series, names).filter { $1.facet == panel }.map(\.0)
      let units = held.map { UnitWords(unit: $0.key.unit, kind: $0.key.kind) }
      guard let unit = units.first, units.allSatisfy({ $0.unit == unit.unit }) else {
        throw ChartSpecsError.mixedUnits(units.map { $0.unit ?? "plain numbers" }.uniqued)
      }
      rows.append((panel, unit, unit.saidOnce(NumberChoice.style(held, unit, language), subtitle: nil)))
    }
  }

  /// How numbers are written, by the panel's name.
  var numbers: [String: NumberStyle] {
    Dictionary(rows.map { ($0.name, $0.numbers) }, uniquingKeysWith: { first, _ in first })
  }

  /// Heads such as `国内生产总值（万亿元）`.
  var styles: [String: FacetStyle] {
    let styles = rows.map { row in
      let isCount = UnitTable.isCount(row.unit.unit) && row.unit.kind == .level
      return (row.name, FacetStyle(title: head(row), numbers: row.numbers, wholeNumbers: isCount))
    }
    return Dictionary(styles, uniquingKeysWith: { first, _ in first })
  }

  /// What there is to see: values of different units are not compared.
  func title(_ language: NumberStyle.Language) -> String {
    rows.map(\.name).joined(separator: language == .chinese ? "、" : ", ")
  }

  /// `data` whose series say their panel and its unit, for a description in words.
  func telling(_ data: ChartData) -> ChartData {
    var told = data
    for index in told.chartSeries.indices {
      guard let row = rows.first(where: { $0.name == told.chartSeries[index].facet }) else { continue }
      let name = told.chartSeries[index].name
      told.chartSeries[index].name = name == row.name ? head(row) : name + " " + head(row)
    }
    return told
  }

  private func head(_ row: (name: String, unit: UnitWords, numbers: NumberStyle)) -> String {
    guard row.unit.suffix.isEmpty, let unit = row.unit.scaled(row.numbers) else { return row.name }
    return row.name + (row.numbers.language == .chinese ? "（\(unit)）" : " (\(unit))")
  }
}
