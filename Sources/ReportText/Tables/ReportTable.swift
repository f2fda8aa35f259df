// One table of a report, taken apart.

/// A table: what stands above it, its header, its body.
package struct ReportTable: Hashable, Sendable {
  /// The title, printed above the table or in its first row; nil where there is none.
  package var caption: TableCell?
  /// Lines that give the unit: 单位：亿元.
  package var notes: [TableCell] = []
  /// The header rows, top first; empty where the table has none.
  package var header: [TableRow] = []
  package var body: [TableRow] = []
  /// Every row of the table as it stands in the text, separators included.
  package var range: Range<Int>

  package init(range: Range<Int>) {
    self.range = range
  }
}
