// Entries that look like a wording that the catalogue cannot place.

/// Search by likeness among the names of a catalogue: a help for people, never a reason to join.
package struct CatalogueSearch: Sendable {
  private let catalogue: IndicatorCatalogue
  private let names: [(position: Int, wording: String, pairs: Set<String>)]

  package init(_ catalogue: IndicatorCatalogue) {
    self.catalogue = catalogue
    names = catalogue.entries.enumerated().flatMap { position, entry in
      entry.names.map { (position, $0, Self.pairs(IndicatorWording($0).stem)) }
    }
  }

  /// The nearest entries, best first, each with its nearest wording; entries that share no two neighbouring characters are
  /// left out.
  package func nearest(to wording: String, count: Int = 3) -> [CatalogueNeighbour] {
    let pairs = Self.pairs(IndicatorWording(wording).stem)
    var best: [Int: (wording: String, score: Double)] = [:]
    for name in names {
      let shared = name.pairs.intersection(pairs).count
      if shared == 0 { continue }
      let score = 2 * Double(shared) / Double(name.pairs.count + pairs.count)
      if score > best[name.position]?.score ?? 0 { best[name.position] = (name.wording, score) }
    }
    let sorted = best.sorted { ($1.value.score, $0.key) < ($0.value.score, $1.key) }
    return sorted.prefix(count).map { position, found in
      CatalogueNeighbour(entry: catalogue.entries[position], wording: found.wording, score: found.score)
    }
  }

  private static func pairs(_ text: String) -> Set<String> {
    let characters = Array(text)
    if characters.count < 2 { return [text] }
    return Set(zip(characters, characters.dropFirst()).map { String([$0, $1]) })
  }
}
