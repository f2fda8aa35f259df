// Entries that look like a wording that the catalogue cannot place.

/// Search by likeness among the names of a catalogue: a help for people, never a reason to join.
package struct CatalogueSearch: Sendable {
  private let catalogue: IndicatorCatalogue
  private let names: [(position: Int, wording: String, pairs: Int)]
  /// The names in which a pair of neighbouring characters stands.
  private let holders: [String: [Int]]

  package init(_ catalogue: IndicatorCatalogue) {
    self.catalogue = catalogue
    var names: [(position: Int, wording: String, pairs: Int)] = []
    var holders: [String: [Int]] = [:]
    for (position, entry) in catalogue.entries.enumerated() {
      for wording in entry.names {
        let pairs = Self.pairs(IndicatorWording(wording).stem)
        for pair in pairs { holders[pair, default: []].append(names.count) }
        names.append((position, wording, pairs.count))
      }
    }
    self.names = names
    self.holders = holders
  }

  /// The nearest entries, best first, each with its nearest wording; entries that share no two neighbouring characters are
  /// left out.
  package func nearest(to wording: String, count: Int = 3) -> [CatalogueNeighbour] {
    let pairs = Self.pairs(IndicatorWording(wording).stem)
    var shared: [Int: Int] = [:]
    for pair in pairs {
      for name in holders[pair] ?? [] { shared[name, default: 0] += 1 }
    }
    var best: [Int: (wording: String, score: Double)] = [:]
    for (place, count) in shared.sorted(by: { $0.key < $1.key }) {
      let name = names[place]
      let score = 2 * Double(count) / Double(name.pairs + pairs.count)
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
