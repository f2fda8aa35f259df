// Which units and kinds an entry admits.

import DataCube

extension CatalogueEntry {
  /// Whether a figure in this unit and of this kind can be a statement about this indicator.
  ///
  /// Levels and rates need the entry's own unit. A change is told in the entry's unit (增加12件), relatively (增长4.7%, 1.2倍), or
  /// for rates in percentage points; percentage points about a level are growth of growth, another thing.
  func admits(unit: String?, kind: MeasureKind) -> Bool {
    guard kinds.contains(kind) else { return false }
    guard kind == .change else { return admitsLevelOrRate(in: unit) }
    switch unit.flatMap(UnitTable.unit)?.dimension {
    case .percentagePoint where dimension != .percentagePoint: return dimension == .proportion
    case .proportion, .multiple: return true
    default: return admitsLevelOrRate(in: unit)
    }
  }

  /// Whether the indicator itself, not a change of it, can be told in this unit.
  func admitsLevelOrRate(in unit: String?) -> Bool {
    guard let unit else { return isUnitless }
    // A compound unit (微克/立方米, 元/吨) is another unit than its first part.
    if unit.holds("/") || unit.holds("／") { return units.contains(unit) }
    guard let known = UnitTable.unit(unit) else { return units.contains(unit) }
    if !units.isEmpty { return units.contains(known.code) }
    switch dimension {
    case nil: return known.dimension == .proportion || known.dimension == .multiple
    // Times that something happened are never numbers of things: 件 and 件次, 人 and 人次.
    case .count: return known.dimension == .count && !known.code.hasSuffix("次")
    default: return known.dimension == dimension
    }
  }

  /// Index numbers, ratios whose percent sign is left out, and people counted without a classifier.
  private var isUnitless: Bool {
    switch dimension {
    case nil, .proportion: true
    case .count: units.contains("人")
    default: false
    }
  }
}
