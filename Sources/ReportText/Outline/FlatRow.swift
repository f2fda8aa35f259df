// The cells of a row that has lost its columns.

/// What `FlatTable` made of the words of a line, or of the lines of a header.
package struct FlatRow: Hashable, Sendable {
  /// One a column, as ranges.
  package var cells: [Range<Int>]
  package var isHeader: Bool
  /// Whether it has as many numbers as the table has columns for them. Where not, nobody can tell whose they are, and the
  /// last cell holds them all.
  package var fits: Bool

  package init(cells: [Range<Int>], isHeader: Bool = false, fits: Bool = true) {
    self.cells = cells
    self.isHeader = isHeader
    self.fits = fits
  }
}
