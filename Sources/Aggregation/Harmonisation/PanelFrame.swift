// What a part of a panel must know of the whole.

import DataCube

/// The names of bodies and indicators, chosen once for all reports (the most frequent spelling, then the shortest, then the
/// first), and the year that each document reports on.
///
/// They come from the figures at hand or, where these are a part of what a store holds, from the store: so a part comes out
/// as it stands in the whole.
package struct PanelFrame: Sendable {
  /// The name for each `FigureKeys.bodyKey`.
  package let bodies: [String: String]
  /// The name for each `FigureKeys.indicatorKey`.
  package let indicators: [String: String]
  /// The year that each document reports on, see `ReportYear`.
  let years: [String: Int]
  /// The bodies that are the nation, which has names of its own for some indicators.
  let nations: Set<String>

  /// - Parameters:
  ///   - bodies: spellings in order of first appearance, like `indicators`.
  ///   - years: the year that each document reports on.
  package init(bodies: [SpellingCount], indicators: [SpellingCount], years: [String: Int]) {
    let names = Self.common(bodies)
    self.init(
      bodies: names, indicators: Self.common(indicators), years: years,
      nations: Set(
        names.values.filter { name in
          BodyDirectory.standard.body(named: name).map { $0.level == .nation && $0.organ == nil } ?? false
        }))
  }

  private init(bodies: [String: String], indicators: [String: String], years: [String: Int], nations: Set<String>) {
    self.bodies = bodies
    self.indicators = indicators
    self.years = years
    self.nations = nations
  }

  /// The same bodies, with the indicators and documents of one part of the whole.
  package func with(indicators: [SpellingCount], years: [String: Int]) -> PanelFrame {
    PanelFrame(bodies: bodies, indicators: Self.common(indicators), years: years, nations: nations)
  }

  init(_ figures: [Figure], entities: EntityHarmoniser) {
    self.init(
      bodies: Self.counts(figures.compactMap(entities.name(of:)), key: TextFolding.fold),
      indicators: Self.counts(figures.map(\.indicator), key: IndicatorFolding.joinKey),
      years: Dictionary(grouping: figures, by: \.span.document).compactMapValues(ReportYear.year))
  }

  private static func counts(_ names: [String], key: (String) -> String) -> [SpellingCount] {
    var positions: [String: Int] = [:]
    var counts: [SpellingCount] = []
    for name in names {
      if let position = positions[name] {
        counts[position].count += 1
      } else {
        positions[name] = counts.count
        counts.append(SpellingCount(text: name, key: key(name), count: 1))
      }
    }
    return counts
  }

  private static func common(_ spellings: [SpellingCount]) -> [String: String] {
    var best: [String: SpellingCount] = [:]
    for spelling in spellings {
      guard let leader = best[spelling.key] else {
        best[spelling.key] = spelling
        continue
      }
      let isBetter =
        (-spelling.count, spelling.text.unicodeScalars.count) < (-leader.count, leader.text.unicodeScalars.count)
      if isBetter { best[spelling.key] = spelling }
    }
    return best.mapValues(\.text)
  }
}
