// Where in a report something stands, and what stands there.

/// A stretch of a document, in Unicode scalars of its decoded text, end exclusive: what `text[start:end]` gives in Python.
package struct SourceSpan: Hashable, Sendable {
  /// The document's id: its path below the folder that was given, its file name, or `-` for standard input.
  package var document: String
  /// Offset of the first scalar.
  package var start: Int
  /// Offset after the last scalar.
  package var end: Int
  /// Exactly the text between `start` and `end`.
  package var quote: String

  package init(document: String, start: Int, end: Int, quote: String) {
    self.document = document
    self.start = start
    self.end = end
    self.quote = quote
  }
}
