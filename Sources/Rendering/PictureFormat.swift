// The picture formats.

/// What a chart can be written as.
package enum PictureFormat: String, CaseIterable, Sendable {
  case svg, png, pdf

  /// The format that a file name asks for by its extension; nil where it is none of ours.
  package init?(fileName: String) {
    guard let dot = fileName.lastIndex(of: ".") else { return nil }
    self.init(rawValue: fileName[fileName.index(after: dot)...].lowercased())
  }
}
