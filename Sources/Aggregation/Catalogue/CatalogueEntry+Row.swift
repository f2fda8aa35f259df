// A line of the generated table to an entry.

import DataCube

extension CatalogueEntry {
  /// Reads a line of `CatalogueRows`; nil where it is not one. A test sees to it that every line is.
  init?(row: Substring.UTF8View) {
    // Bytes, not characters, which take several times longer to tell apart.
    let cells = row.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
    func cell(_ column: Int) -> String? {
      column < cells.count && !cells[column].isEmpty ? String(Substring(cells[column])) : nil
    }
    func list(_ column: Int) -> [String] {
      column < cells.count ? cells[column].split(separator: UInt8(ascii: ",")).map { String(Substring($0)) } : []
    }
    guard let id = cell(0), let name = cell(2), let english = cell(3), let unit = cell(4),
      let polarity = cell(7).flatMap(Polarity.init(rawValue:))
    else { return nil }
    let dimension = UnitOfMeasure.Dimension(rawValue: unit)
    if dimension == nil, unit != Self.noDimension { return nil }
    self.init(
      id: id, field: cell(1), name: name, nationalName: cell(14), english: english, aliases: list(11), verbs: list(12),
      dimension: dimension,
      units: list(5), kinds: list(6).compactMap(MeasureKind.init(rawValue:)), polarity: polarity, partOf: cell(8),
      growthPrices: cell(9).flatMap(GrowthPrices.init(rawValue:)), growsOnComparableCoverage: cell(10) == "true",
      note: cell(13))
  }

  /// What files write for a missing dimension.
  static let noDimension = "none"
}
