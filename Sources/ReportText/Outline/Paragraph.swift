// One paragraph of a report.

/// A paragraph: lines that belong together, without its line break.
package struct Paragraph: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case prose
    /// A row of a Markdown table.
    case tableRow
    /// Page furniture, pictures, front matter: nothing that is read for figures.
    case furniture
  }

  package var range: Range<Int>
  package var kind: Kind
  /// How many columns a row has that blanks or tabs part; nil where strokes do.
  package var columns: Int?
  /// The cells of a row whose line says no more where they end; nil where strokes, tabs or runs of blanks do.
  package var flat: FlatRow?
  /// 1 for `一、` and `#`, 2 for `(一)`, 3 for `1.`; nil where the paragraph opens no section.
  package var headingLevel: Int?
  /// The heading's own text: the whole paragraph, or its first sentence where text follows on the same line.
  package var heading: Range<Int>?
}
