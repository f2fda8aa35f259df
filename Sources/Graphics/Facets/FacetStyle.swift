// What a panel has of its own where panels differ in unit.

/// Numbers and head of one panel.
package struct FacetStyle: Hashable, Sendable {
  /// What stands over the panel: its name and its unit.
  package var title: String
  package var numbers: NumberStyle
  /// Whether its values come in whole things.
  package var wholeNumbers: Bool

  package init(title: String, numbers: NumberStyle, wholeNumbers: Bool) {
    self.title = title
    self.numbers = numbers
    self.wholeNumbers = wholeNumbers
  }
}
