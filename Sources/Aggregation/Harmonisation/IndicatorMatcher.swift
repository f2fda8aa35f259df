// Which indicators a user may mean by the words typed.

import DataCube

/// Forgiving search among the names of indicators.
///
/// An indicator is found by its name, by the words that reports use for it, and by the catalogue's aliases; aliases count
/// only whole, since a part of one (案件) would find what no report says.
package struct IndicatorMatcher: Sendable {
  private struct Entry: Sendable {
    /// The name that is told for this wording.
    var name: String
    /// Whether parts of the wording find it too.
    var isStated: Bool
    /// Whether the wording is one of `ShortNames`.
    var isShort: Bool
    var folded: String
    var search: String
    var pairs: CharacterPairs

    init(name: String, wording: String, isStated: Bool, isShort: Bool = false) {
      self.name = name
      self.isStated = isStated
      self.isShort = isShort
      folded = IndicatorFolding.joinKey(wording)
      search = IndicatorFolding.searchKey(wording)
      pairs = CharacterPairs(search)
    }
  }

  private let entries: [Entry]

  /// `names` in the order in which equal hits shall appear; repetitions are dropped.
  package init(names: [String]) {
    var seen: Set<String> = []
    entries = names.filter { seen.insert($0).inserted }.map { Entry(name: $0, wording: $0, isStated: true) }
  }

  /// Names that are told, each with a wording that finds it.
  init(wordings: [(name: String, wording: String)]) {
    entries = wordings.map { Entry(name: $0.name, wording: $0.wording, isStated: true) }
  }

  /// The indicators of `series`, each in all the words that mean it.
  package init(series: [Series], catalogue: IndicatorCatalogue = .standard) {
    var seen: Set<[String]> = []
    var entries: [Entry] = []
    func add(_ name: String, _ wording: String, isStated: Bool, isShort: Bool = false) {
      guard seen.insert([name, wording]).inserted else { return }
      entries.append(Entry(name: name, wording: wording, isStated: isStated, isShort: isShort))
    }
    for series in series { add(series.key.indicator, series.key.indicator, isStated: true) }
    for series in series {
      // What is inferred is told in the words of the figures that it follows from.
      for observation in series.observations where observation.evidence != .inferred {
        add(series.key.indicator, observation.indicatorStated, isStated: true)
      }
      guard let entry = series.key.indicatorID.flatMap({ catalogue[$0] }) else { continue }
      for wording in entry.wordings + [entry.english] { add(series.key.indicator, wording, isStated: false) }
      for short in ShortNames.names(of: entry.id) { add(series.key.indicator, short, isStated: false, isShort: true) }
    }
    self.entries = entries
  }

  /// The names that match `query`, by the strictest test that any name passes: a short name for it; the same spelling after
  /// folding; the same words without verbs; the query inside the name; all but a few characters alike. Empty where none passes.
  package func matches(_ query: String) -> [String] {
    let exact = literalMatches(query)
    return exact.isEmpty ? likenesses(query) : exact
  }

  /// The same without likeness: what matches stays the same, whatever other names there are.
  private func literalMatches(_ query: String) -> [String] {
    for test in Test.allCases {
      let hits = matches(query, by: test)
      if !hits.isEmpty { return hits }
    }
    return []
  }

  /// The names that pass one test.
  package func matches(_ query: String, by test: Test) -> [String] {
    let query = Query(query)
    return Self.distinct(
      entries.filter {
        $0.isShort == (test == .shortName) && query.finds($0.folded, $0.search, isStated: $0.isStated, by: test)
      }.map(\.name))
  }

  /// From the strictest to the freest.
  package enum Test: CaseIterable, Sendable {
    case shortName, sameSpelling, sameWords, partOfSpelling, partOfWords
  }

  /// The words that a user typed, in the forms in which they are looked for.
  struct Query {
    private let folded: String
    let search: String

    init(_ text: String) {
      folded = IndicatorFolding.joinKey(text)
      search = IndicatorFolding.searchKey(text)
    }

    func finds(_ otherFolded: String, _ otherSearch: String, isStated: Bool, by test: Test) -> Bool {
      if search.isEmpty { return false }
      return switch test {
      case .shortName, .sameSpelling: otherFolded == folded
      case .sameWords: otherSearch == search
      case .partOfSpelling: isStated && otherFolded.holds(folded)
      case .partOfWords: isStated && otherSearch.holds(search)
      }
    }

    /// Whether a test finds a wording.
    func finds(_ wording: String, isStated: Bool, by test: Test) -> Bool {
      finds(IndicatorFolding.joinKey(wording), IndicatorFolding.searchKey(wording), isStated: isStated, by: test)
    }
  }

  private func likenesses(_ query: String) -> [String] {
    guard let likeness = Likeness(query) else { return [] }
    let scored = entries.filter(\.isStated).compactMap { entry in
      likeness.score(of: entry.pairs).map { (entry: entry, score: $0) }
    }
    let best = scored.map(\.score).max()
    return Self.distinct(scored.filter { $0.score == best }.map(\.entry.name))
  }

  /// The names nearest to `query` for the message that nothing matched, best first.
  package func nearest(_ query: String, count: Int = 5) -> [String] {
    let search = IndicatorFolding.searchKey(query)
    let pairs = CharacterPairs(search)
    let letters = Set(search.unicodeScalars)
    let scored = entries.enumerated().map { position, entry in
      let shared = Double(letters.intersection(entry.search.unicodeScalars).count) / Double(max(1, letters.count))
      return (name: entry.name, score: entry.pairs.dice(pairs) + shared / 2, position: position)
    }
    let sorted = scored.filter { $0.score > 0 }.sorted { ($1.score, $0.position) < ($0.score, $1.position) }
    return Array(Self.distinct(sorted.map(\.name)).prefix(count))
  }

  private static func distinct(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}
