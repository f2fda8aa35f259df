// One step of the reasoning behind a figure.

/// A rule that decided one field, and the words that it went by.
package struct Decision: Hashable, Sendable {
  /// The field of the figure: `period`, `indicator` …
  package var field: String
  /// The rule's name.
  package var rule: String
  /// The words of the report that the rule went by; empty for a default.
  package var words: String

  package init(field: String, rule: String, words: String) {
    self.field = field
    self.rule = rule
    self.words = words
  }
}
