// A value of a settings file that knows at which line and column it stands.

/// A tree read from YAML: chart specs, catalogues, themes. Storage makes it, whoever needs settings reads it.
///
/// Readers refuse what they do not know at its place:
///
/// ```swift
/// let chart = try root.mapping(allowing: ["title", "marks", "size"])
/// let title = try chart.required("title").text()
/// ```
package struct MarkedNode: Hashable, Sendable {
  /// A place in the file, line and column from 1.
  package typealias Mark = Diagnostic.Place

  /// What stands there.
  package indirect enum Content: Hashable, Sendable {
    case null
    /// A scalar as written; `isQuoted` tells `"2022"` from `2022`.
    case scalar(String, isQuoted: Bool)
    case list([MarkedNode])
    case mapping([Entry])
  }

  /// A key and its value.
  package struct Entry: Hashable, Sendable {
    package var key: String
    package var keyMark: Mark
    package var value: MarkedNode

    package init(key: String, keyMark: Mark, value: MarkedNode) {
      self.key = key
      self.keyMark = keyMark
      self.value = value
    }
  }

  /// The file that it was read from, for messages.
  package var file: String
  package var mark: Mark
  package var content: Content

  package init(file: String, mark: Mark, content: Content) {
    self.file = file
    self.mark = mark
    self.content = content
  }
}
