// What the user can tell extraction that the text does not.

/// Settings of one extraction.
package struct ExtractionOptions: Hashable, Sendable {
  /// The year reported on, over whatever the text says: `--year`.
  package var year: Int?
  /// Whether figures carry the words behind each of their fields: `--explain`. It costs time, so it is off by default.
  package var explains: Bool

  package init(year: Int? = nil, explains: Bool = false) {
    self.year = year
    self.explains = explains
  }
}
