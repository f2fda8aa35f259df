// What became of a report that was imported.

/// How a store took a report.
package enum ImportOutcome: Hashable, Sendable {
  /// The store did not know the document.
  case new
  /// The document's bytes are others than before: its vintage of this number, the earlier ones are kept.
  case changed(vintage: Int)
  /// The same bytes under other rules or another `--year`: the figures of the vintage are replaced.
  case readAnew
  /// Nothing was written.
  case unchanged
}
