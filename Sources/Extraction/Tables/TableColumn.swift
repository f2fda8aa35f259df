// What the head of a column says of its cells.

import DataCube

/// One column of a table: which figures it holds, if any.
struct TableColumn: Sendable {
  enum Role: Sendable {
    /// Row heads.
    case head(TableWords.HeadKind)
    case unit
    case level
    /// A share or a rate of the level in the same row, or on its own.
    case ratio(ofLevel: Bool)
    /// Growth; the sign that its head itself takes.
    case change(sign: Int)
    /// Numbers that are no figures.
    case rank
    /// Remarks, and whatever else no rule reads.
    case other
  }

  /// Whose figures the column holds.
  enum Scope: Sendable {
    case report
    /// 杭州市: another body than the report's.
    case entity(String)
    /// 市区: a part of the report's area.
    case partOfArea(String)
    /// 城市: a word before the indicator.
    case qualifier(Phrase)
  }

  var role: Role
  /// The head without unit, place and year.
  var title: Phrase
  var scope: Scope = .report
  var unit: TableUnit?
  var basis: ComparisonBasis?
  /// The period that the head names; nil where the caption's holds.
  var period: TimePeriod?
  var status: ObservationStatus = .actual
  /// Whether the head only repeats what every table says: 绝对数, 年末数.
  var isGeneric = false
  /// The column of row heads that this one belongs to.
  var headColumn = 0
  /// The level beside it that a change or a share refers to.
  var levelColumn: Int?

  /// Whether 其中 opens the head: a part of what the column before it tells.
  var isOfWhich = false
  /// The level of which each cell is a part; nil where none is, or where the cell is a year among years.
  var wholeColumn: Int?

  var isLevel: Bool {
    if case .level = role { return true }
    return false
  }

  /// Whether its cells are figures.
  var isValue: Bool {
    switch role {
    case .level, .ratio, .change: true
    case .head, .unit, .rank, .other: false
    }
  }
}
