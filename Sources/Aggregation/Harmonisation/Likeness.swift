// How much a name looks like what a user typed.

/// What a user typed, to be held against names that it may mean.
struct Likeness {
  private let pairs: CharacterPairs

  /// Nil for words that say nothing.
  init?(_ query: String) {
    let search = IndicatorFolding.searchKey(query)
    guard !search.isEmpty else { return nil }
    pairs = CharacterPairs(search)
  }

  /// The Sørensen–Dice coefficient from which two names count as the same thing.
  private static let alike = 0.75

  /// How much a name is like the query, from 0.75 to 1; nil where it is less.
  func score(of other: CharacterPairs) -> Double? {
    let score = pairs.dice(other)
    return score >= Self.alike ? score : nil
  }
}
