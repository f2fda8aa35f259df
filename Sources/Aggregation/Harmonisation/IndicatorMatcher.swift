// Which indicators a user may mean by the words typed.

/// Forgiving search among the names of indicators.
package struct IndicatorMatcher: Sendable {
  private struct Entry: Sendable {
    var name: String
    var folded: String
    var search: String
    var bigrams: Set<String>
  }

  private let entries: [Entry]

  /// `names` in the order in which equal hits shall appear; repetitions are dropped.
  package init(names: [String]) {
    var seen: Set<String> = []
    entries = names.filter { seen.insert($0).inserted }.map { name in
      let search = IndicatorFolding.searchKey(name)
      return Entry(
        name: name, folded: IndicatorFolding.joinKey(name), search: search, bigrams: Self.bigrams(search))
    }
  }

  /// The names that match `query`, by the strictest test that any name passes: the same spelling after folding; the same
  /// words without verbs; the query inside the name; all but a few characters alike. Empty where none passes.
  package func matches(_ query: String) -> [String] {
    let folded = IndicatorFolding.joinKey(query)
    let search = IndicatorFolding.searchKey(query)
    if search.isEmpty { return [] }
    let tests: [(Entry) -> Bool] = [
      { $0.folded == folded },
      { $0.search == search },
      { $0.folded.contains(folded) },
      { $0.search.contains(search) },
    ]
    for test in tests {
      let hits = entries.filter(test)
      if !hits.isEmpty { return hits.map(\.name) }
    }
    let grams = Self.bigrams(search)
    let scored = entries.map { (entry: $0, score: Self.dice($0.bigrams, grams)) }
    guard let best = scored.map(\.score).max(), best >= Self.alike else { return [] }
    return scored.filter { $0.score == best }.map(\.entry.name)
  }

  /// The names nearest to `query` for the message that nothing matched, best first.
  package func nearest(_ query: String, count: Int = 5) -> [String] {
    let search = IndicatorFolding.searchKey(query)
    let grams = Self.bigrams(search)
    let letters = Set(search)
    let scored = entries.enumerated().map { position, entry in
      let shared = Double(letters.intersection(entry.search).count) / Double(max(1, letters.count))
      return (name: entry.name, score: Self.dice(entry.bigrams, grams) + shared / 2, position: position)
    }
    return scored.filter { $0.score > 0 }
      .sorted { ($1.score, $0.position) < ($0.score, $1.position) }
      .prefix(count).map(\.name)
  }

  /// The Sørensen–Dice coefficient from which two names count as the same thing.
  private static let alike = 0.75

  private static func bigrams(_ text: String) -> Set<String> {
    let characters = Array(text)
    if characters.count < 2 { return [text] }
    return Set(zip(characters, characters.dropFirst()).map { String([$0, $1]) })
  }

  private static func dice(_ left: Set<String>, _ right: Set<String>) -> Double {
    left.isEmpty && right.isEmpty
      ? 0 : 2 * Double(left.intersection(right).count) / Double(left.count + right.count)
  }
}
