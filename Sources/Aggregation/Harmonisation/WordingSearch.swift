// Which wordings of a store a query can be about.

import DataCube

/// Narrows a query to the figures on which its answer can depend, before any figure is read.
///
/// It may find too many wordings, never too few: what `IndicatorMatcher` would choose among the series of all figures by
/// any test but likeness, it also chooses among those of the figures filed under `keys(for:)`.
package struct WordingSearch: Sendable {
  private struct Wording: Sendable {
    var key: String
    /// The names that series of this wording may have.
    var names: Set<String>
    /// What finds it by a part of its words.
    var stated: Set<String>
    /// What finds it only whole.
    var aliases: Set<String>
  }

  private let wordings: [Wording]

  /// - Parameter spellings: every wording of an indicator in the store.
  package init(_ spellings: [SpellingCount], frame: PanelFrame, catalogue: IndicatorCatalogue) {
    wordings = spellings.map { spelling in
      let entries = catalogue.entries(for: spelling.text)
      var series = Set(entries.flatMap { [$0.name] + ($0.nationalName.map { [$0] } ?? []) })
      series.insert(frame.indicators[spelling.key] ?? spelling.text)
      // A task that is inferred stands beside what was achieved.
      let tasks = series.map { $0 + TaskName.ending }
      return Wording(
        key: spelling.key, names: series, stated: series.union(tasks).union([spelling.text]),
        aliases: Set(entries.flatMap { $0.wordings + [$0.english] }))
    }
  }

  /// The `FigureKeys.indicatorKey`s of the figures that the answer can depend on; empty where no wording matches.
  package func keys(for query: String) -> Set<String> {
    let query = IndicatorMatcher.Query(query)
    let hits = wordings.filter { wording in
      wording.stated.contains { query.finds($0, isStated: true) }
        || wording.aliases.contains { query.finds($0, isStated: false) }
    }
    return keys(namedLike: hits)
  }

  /// `keys` with those of the parts that the figures under them have, since a total follows from its parts, in whatever
  /// words other reports tell these.
  package func widened(_ keys: Set<String>, by figures: [Figure]) -> Set<String> {
    let index = FigureIndex(figures)
    let parts = figures.filter { figure in
      index.total(of: figure).map { keys.contains(IndicatorFolding.joinKey($0.indicator)) } ?? false
    }
    let further = Set(parts.map { IndicatorFolding.joinKey($0.indicator) }).subtracting(keys)
    if further.isEmpty { return keys }
    return keys.union(self.keys(namedLike: wordings.filter { further.contains($0.key) }))
  }

  private func keys(namedLike found: [Wording]) -> Set<String> {
    let names = found.reduce(into: Set<String>()) { $0.formUnion($1.names) }
    return Set(wordings.filter { !$0.names.isDisjoint(with: names) }.map(\.key))
  }
}
