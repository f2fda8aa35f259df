// What the figures of one document are filed under.

import DataCube

/// Gives figures the keys by which a store finds them.
package enum FigureFiling {
  /// Goes up whenever the same figures would get other keys: stored ones are then out of date.
  package static let revision = 3

  /// The keys of all figures of one document, in their order.
  package static func keys(of figures: [Figure]) -> [FigureKeys] {
    let entities = EntityHarmoniser(figures)
    let clusters = clusters(of: figures)
    let wordings = Dictionary(
      figures.map { ($0.indicator, $0.indicator) }, uniquingKeysWith: { first, _ in first }
    ).mapValues { (key: IndicatorFolding.joinKey($0), forms: IndicatorWording($0).forms) }
    return figures.indices.map { position in
      let body = entities.name(of: figures[position])
      let wording = wordings[figures[position].indicator]
      return FigureKeys(
        body: body, bodyKey: body.map(TextFolding.fold),
        indicatorKey: wording?.key ?? "", indicatorForms: wording?.forms ?? [],
        cluster: clusters[position])
    }
  }

  /// For each figure the first one to which links lead, in either direction, of those along which anything can follow.
  private static func clusters(of figures: [Figure]) -> [Int] {
    let index = FigureIndex(figures)
    var sets = DisjointSets(count: figures.count)
    for (position, figure) in figures.enumerated() {
      for other in [index.modified(by: figure), index.countedTotal(of: figure), index.repeated(by: figure)] {
        if let other = other.flatMap(index.position) { sets.join(position, other) }
      }
    }
    return figures.indices.map { sets.first(of: $0) }
  }
}
