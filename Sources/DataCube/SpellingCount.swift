// How often reports use one spelling of a name.

/// A spelling of a body or an indicator.
package struct SpellingCount: Hashable, Sendable {
  package var text: String
  /// What all spellings of the same name share: `FigureKeys.bodyKey` or `indicatorKey`.
  package var key: String
  package var count: Int

  package init(text: String, key: String, count: Int) {
    self.text = text
    self.key = key
    self.count = count
  }
}
