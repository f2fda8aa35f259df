// Where the wordings of a store are looked up.

import DataCube

/// All wordings of indicators, each with what it is filed under (see `FigureFiling`).
package protocol WordingIndex: Sendable {
  /// Those in whose key some words occur.
  func wordings(holding words: String) throws -> [SpellingCount]
  /// Those that have one of some forms in the same tier, see `FigureKeys.indicatorForms`.
  func wordings(withForms forms: [Set<String>]) throws -> [SpellingCount]
  /// Those filed under some keys, in order of first appearance.
  func wordings(ofKeys keys: Set<String>) throws -> [SpellingCount]
  /// Every one, in order of first appearance.
  func indicatorSpellings() throws -> [SpellingCount]
}
