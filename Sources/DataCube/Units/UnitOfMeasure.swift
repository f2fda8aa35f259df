// One unit of measure: SDMX's UNIT_MEASURE.

/// A base unit that a report may print behind a numeral, its scale (万, 亿 …) already removed.
package struct UnitOfMeasure: Hashable, Sendable {
  /// What a unit measures. Values of different dimensions are never compared.
  package enum Dimension: String, CaseIterable, Sendable {
    /// Whole things, told by a classifier: 件, 人次, 户.
    case count
    case money, area, length, volume, weight, energy, power, speed, temperature
    /// Percent, permille.
    case proportion
    /// Percentage points and basis points: differences of proportions.
    case percentagePoint
    /// 倍, 番: a multiple of another state.
    case multiple
    /// 分: points of a mark.
    case score
    /// Durations, where the duration is what is measured.
    case duration
    case information, concentration, noise, pressure
  }

  /// The unit as simplified Chinese writes it.
  package var code: String
  package var dimension: Dimension
  /// Other spellings: symbols, full names, traditional forms that folding does not reach.
  package var aliases: [String]

  package init(_ code: String, _ dimension: Dimension, aliases: [String] = []) {
    self.code = code
    self.dimension = dimension
    self.aliases = aliases
  }

  /// Whether values are whole numbers of things.
  package var isCount: Bool { dimension == .count }
}
