// Every mark that the tool draws: a new mark is a file and a line here.

/// The marks by name.
package enum MarkTable {
  package static let rows: [any Mark] = [
    ColumnMark(),
    BarMark(),
    StackedColumnMark(),
    StackedBarMark(),
    ShareColumnMark(),
    ShareBarMark(),
    LineMark(),
    BandMark(),
    ErrorBarMark(),
    AreaMark(),
    DotMark(),
    LollipopMark(),
    SlopeMark(),
    BulletMark(),
    WaterfallMark(),
    HeatTableMark(),
    SparklineTableMark(),
    BigNumberMark(),
  ]

  /// The mark of that name or alias.
  package static func mark(named name: String) -> (any Mark)? {
    rows.first { $0.name == name || $0.aliases.contains(name) }
  }
}
