// One row of a table.

/// A row and its cells, as many as it prints: rows of one table may differ.
package struct TableRow: Hashable, Sendable {
  /// Index into `TextOutline.paragraphs`.
  package var paragraph: Int
  package var cells: [TableCell]
  /// Whether its numbers stand in the columns that they belong to.
  package var fits: Bool

  package init(paragraph: Int, cells: [TableCell], fits: Bool = true) {
    self.paragraph = paragraph
    self.cells = cells
    self.fits = fits
  }

  /// The cell of a column; nil where the row ends before it.
  package func cell(_ column: Int) -> TableCell? { cells.indices.contains(column) ? cells[column] : nil }

  /// The only cell that is not blank; nil where there are none or several.
  var onlyCell: TableCell? {
    guard let first = cells.firstIndex(where: { !$0.isBlank }), cells[(first + 1)...].allSatisfy(\.isBlank) else {
      return nil
    }
    return cells[first]
  }
}
