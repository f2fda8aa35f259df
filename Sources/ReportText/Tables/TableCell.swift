// One cell of a Markdown table, or a line that belongs to one.

/// A cell: where it stands, and what of it is text once line breaks, bold marks and footnote marks are left out.
package struct TableCell: Hashable, Sendable {
  /// Everything between the strokes.
  package var range: Range<Int>
  /// The offsets of the scalars that are text. Blanks that only spread Chinese characters (`粗 钢`) are left out.
  package var offsets: [Int]
  /// Footnote marks, brackets included: `[12]`.
  package var footnotes: [Range<Int>]
  /// How many blanks stand before the text; a full-width one counts as two.
  package var indent: Int

  package init(range: Range<Int>, offsets: [Int] = [], footnotes: [Range<Int>] = [], indent: Int = 0) {
    self.range = range
    self.offsets = offsets
    self.footnotes = footnotes
    self.indent = indent
  }

  package var isBlank: Bool { offsets.isEmpty }

  /// The cell's scalars in `text`, the text as printed or folded.
  package func scalars(of text: [UInt32]) -> [UInt32] { offsets.map { text[$0] } }
}
