// Where one report is, and what it is called.

/// One report that can be read: its document id and the place of its bytes.
package struct ReportLocation: Hashable, Sendable {
  /// Where bytes come from.
  package enum Source: Hashable, Sendable {
    case file(path: String)
    case standardInput
  }

  /// The path below the given folder, the file's name where a file was given, `-` for standard input.
  package var document: String
  package var source: Source

  package init(document: String, source: Source) {
    self.document = document
    self.source = source
  }
}
