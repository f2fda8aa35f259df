// What makes a stored report the same report.

/// A report that agrees in all of this with what a store holds need not be read again.
package struct ReportIdentity: Hashable, Sendable {
  /// The document's id.
  package var document: String
  /// Of the bytes, in 64 hexadecimal digits.
  package var sha256: String
  /// The year reported on, where the user said it.
  package var year: Int?
  /// The rules that read the figures: the tool's version and what else decides about them.
  package var reader: String

  package init(document: String, sha256: String, year: Int?, reader: String) {
    self.document = document
    self.sha256 = sha256
    self.year = year
    self.reader = reader
  }
}
