// One sentence of a report.

/// A sentence, its closing mark included.
package struct Sentence: Hashable, Sendable {
  package var range: Range<Int>
  /// Index into `TextOutline.paragraphs`.
  package var paragraph: Int

  package init(range: Range<Int>, paragraph: Int) {
    self.range = range
    self.paragraph = paragraph
  }
}
