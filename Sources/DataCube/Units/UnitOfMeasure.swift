// One unit of measure: SDMX's UNIT_MEASURE.

/// A base unit that a report may print behind a numeral, its scale (万, 亿 …) already removed.
///
/// Units are rows of a table: whoever makes one makes it for good. That lets a numeral carry its unit about, through all
/// the rules that look at it, without anybody counting who still needs it.
package struct UnitOfMeasure: @unchecked Sendable {
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

  private struct Row {
    let code: String
    let aliases: [String]
  }

  /// Written once, never freed.
  private let row: UnsafePointer<Row>
  package let dimension: Dimension

  package init(_ code: String, _ dimension: Dimension, aliases: [String] = []) {
    let row = UnsafeMutablePointer<Row>.allocate(capacity: 1)
    row.initialize(to: Row(code: code, aliases: aliases))
    self.row = UnsafePointer(row)
    self.dimension = dimension
  }

  /// The unit as simplified Chinese writes it.
  package var code: String { row.pointee.code }
  /// Other spellings: symbols, full names, traditional forms that folding does not reach.
  package var aliases: [String] { row.pointee.aliases }

  /// Whether values are whole numbers of things.
  package var isCount: Bool { dimension == .count }
}

extension UnitOfMeasure: Hashable {
  package static func == (left: UnitOfMeasure, right: UnitOfMeasure) -> Bool {
    left.row == right.row
      || left.dimension == right.dimension && left.code == right.code && left.aliases == right.aliases
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(code) }
}
