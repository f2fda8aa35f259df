// What the user can tell extraction that the text does not.

/// Settings of one extraction.
package struct ExtractionOptions: Hashable, Sendable {
  /// The year reported on, over whatever the text says: `--year`.
  package var year: Int?

  package init(year: Int? = nil) {
    self.year = year
  }
}
