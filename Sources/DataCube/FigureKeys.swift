// By which a store finds a figure again.

/// What a figure is filed under, told from its own document alone: a document can be filed without knowing any other.
package struct FigureKeys: Hashable, Sendable {
  /// Whose figure it is, with 我局 and 全县 resolved; nil where the document names nobody.
  package var body: String?
  /// All spellings of one body have one.
  package var bodyKey: String?
  /// All spellings of one wording have one.
  package var indicatorKey: String
  /// The forms of the indicator's wording by which a catalogue looks it up, from the strictest to the freest.
  package var indicatorForms: [String]
  /// Figures of a document that are tied by `of`, `duplicate_of` or, to a total that is counted, `part_of` share one, however
  /// long the chain is: the position of the first of them. What follows from a figure follows from its cluster.
  package var cluster: Int

  package init(
    body: String?, bodyKey: String?, indicatorKey: String, indicatorForms: [String] = [], cluster: Int
  ) {
    self.body = body
    self.bodyKey = bodyKey
    self.indicatorKey = indicatorKey
    self.indicatorForms = indicatorForms
    self.cluster = cluster
  }
}
