// A document as a store lists it.

/// The newest vintage of one document.
package struct StoredDocument: Hashable, Sendable {
  package var identity: ReportIdentity
  /// From 1: how many different states of the document were imported.
  package var vintage: Int
  /// The year that its figures are about; nil where they do not tell.
  package var year: Int?
  /// How many figures its newest vintage has.
  package var figures: Int
  /// The vintage's row.
  let id: Int64
}
