// Which wordings of a store a query can be about.

import DataCube

/// Narrows a query to the figures on which its answer can depend, before any figure is read.
///
/// It may find too many wordings, never too few: what `IndicatorMatcher` would choose among the series of all figures by one
/// of its tests, it also chooses among those of the figures filed under the keys that are found for this test.
package struct WordingSearch: Sendable {
  private let index: any WordingIndex
  private let catalogue: IndicatorCatalogue

  package init(_ index: any WordingIndex, catalogue: IndicatorCatalogue) {
    self.index = index
    self.catalogue = catalogue
  }

  // MARK: - By the words

  /// What a query can mean by each test that finds anything, from the strictest on: the `FigureKeys.indicatorKey`s of the
  /// figures that the answer can depend on.
  package func keys(for text: String) throws -> [(test: IndicatorMatcher.Test, keys: Set<String>)] {
    let query = IndicatorMatcher.Query(text)
    guard let words = Self.words(of: query) else { return [] }
    let wordings = try words.isEmpty ? index.indicatorSpellings() : index.wordings(holding: words)
    return try IndicatorMatcher.Test.allCases.compactMap { test in
      if test == .shortName {
        let meant = catalogue.entries.filter { entry in
          ShortNames.names(of: entry.id).contains { query.finds($0, isStated: false, by: test) }
        }
        let keys = try keys(namedLike: [], meant)
        return keys.isEmpty ? nil : (test, keys)
      }
      func finds(_ name: String) -> Bool {
        // A task that is inferred stands beside what was achieved.
        [name, name + TaskName.ending].contains { query.finds($0, isStated: true, by: test) }
      }
      let hits = wordings.filter { finds($0.text) }
      let entries = catalogue.entries.filter { entry in
        entry.shownNames.contains(where: finds)
          || (entry.wordings + [entry.english]).contains { query.finds($0, isStated: false, by: test) }
      }
      let keys = try keys(namedLike: hits, entries)
      return keys.isEmpty ? nil : (test, keys)
    }
  }

  /// What occurs in the key of every wording that a query finds: the query's words, but for those at its end that the name of
  /// a task adds. Nil for a query without words.
  private static func words(of query: IndicatorMatcher.Query) -> String? {
    guard !query.search.isEmpty else { return nil }
    var ending = TaskName.ending
    while !ending.isEmpty, !query.search.hasSuffix(ending) { ending.removeLast() }
    return String(query.search.dropLast(ending.count))
  }

  // MARK: - By likeness

  /// What a query may mean where no test finds anything: keys of the wordings that look like it, those most like it first.
  package func keys(like text: String) throws -> [Set<String>] {
    guard let likeness = Likeness(text) else { return [] }
    var found: [Double: (wordings: [SpellingCount], entries: [CatalogueEntry])] = [:]
    for wording in try index.indicatorSpellings() {
      let search = [wording.key, wording.key + TaskName.ending].map(IndicatorFolding.searchKey(ofJoinKey:))
      for score in Set(search.map(CharacterPairs.init).compactMap(likeness.score)) {
        found[score, default: ([], [])].wordings.append(wording)
      }
    }
    for entry in catalogue.entries {
      let names = entry.shownNames.flatMap { [$0, $0 + TaskName.ending] }.map { IndicatorFolding.searchKey($0) }
      for score in Set(names.map(CharacterPairs.init).compactMap(likeness.score)) {
        found[score, default: ([], [])].entries.append(entry)
      }
    }
    return try found.sorted { $1.key < $0.key }.map { try keys(namedLike: $0.value.wordings, $0.value.entries) }
      .filter { !$0.isEmpty }
  }

  /// The names nearest to `query` for the message that nothing matched, best first.
  package func nearest(_ query: String) throws -> [String] {
    let wordings = try index.indicatorSpellings().map { (name: $0.text, wording: $0.text) }
    let aliases = catalogue.entries.flatMap { entry in
      (entry.wordings + [entry.english]).map { (name: entry.name, wording: $0) }
    }
    var names: [String] = []
    for name in IndicatorMatcher(wordings: wordings + aliases).nearest(query, count: Self.mostNearest) {
      let entries = catalogue.entries(for: name)
      // A name of the catalogue that no report uses is of no help.
      guard try !keys(namedLike: [], entries).isEmpty || entries.isEmpty else { continue }
      let shown = entries.count == 1 ? entries[0].name : name
      if !names.contains(shown) { names.append(shown) }
      if names.count == Self.fewNearest { break }
    }
    return names
  }

  private static let fewNearest = 5
  private static let mostNearest = 50

  // MARK: - Series as a whole

  /// `keys` with those of the parts that the figures under them have, since a total follows from its parts, in whatever
  /// words other reports tell these.
  package func widened(_ keys: Set<String>, by figures: [Figure]) throws -> Set<String> {
    let index = FigureIndex(figures)
    let parts = figures.filter { figure in
      index.countedTotal(of: figure).map { keys.contains(IndicatorFolding.joinKey($0.indicator)) } ?? false
    }
    let further = Set(parts.map { IndicatorFolding.joinKey($0.indicator) }).subtracting(keys)
    if further.isEmpty { return keys }
    return keys.union(try self.keys(namedLike: self.index.wordings(ofKeys: further), []))
  }

  /// The keys of all wordings whose series may be named like those of some wordings or entries.
  private func keys(namedLike wordings: [SpellingCount], _ entries: [CatalogueEntry]) throws -> Set<String> {
    let entries = Set(entries + wordings.flatMap { catalogue.entries(for: $0.text) })
    var forms: [Set<String>] = []
    for entry in entries {
      for wording in entry.wordings {
        for (tier, form) in IndicatorWording(wording).forms.enumerated() {
          if tier == forms.count { forms.append([]) }
          forms[tier].insert(form)
        }
      }
    }
    var keys = Set(wordings.map(\.key))
    if !forms.isEmpty { keys.formUnion(try index.wordings(withForms: forms).map(\.key)) }
    let names = Set(entries.flatMap(\.shownNames).map(IndicatorFolding.joinKey))
    if !names.isEmpty { keys.formUnion(try index.wordings(ofKeys: names).map(\.key)) }
    return keys
  }
}
