// Whose report a figure comes from.

/// What the source line says of a document.
package struct SourceDocument: Hashable, Sendable {
  /// The document's id, as in `SourceSpan.document`.
  package var id: String
  package var title: String?
  /// The publishing body.
  package var publisher: String?
  /// The year reported on.
  package var year: Int?

  package init(id: String, title: String? = nil, publisher: String? = nil, year: Int? = nil) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.year = year
  }
}
