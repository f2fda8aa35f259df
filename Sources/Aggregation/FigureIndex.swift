// Figures by where they stand, so that `of`, `part_of` and `duplicate_of` can be followed.

import DataCube

/// Finds a figure by its document and start.
package struct FigureIndex: Sendable {
  /// All figures, in the order given.
  package let figures: [Figure]
  private let positions: [Place: Int]

  private struct Place: Hashable {
    var document: String
    var start: Int
  }

  package init(_ figures: [Figure]) {
    self.figures = figures
    positions = Dictionary(
      figures.enumerated().map { (Place(document: $1.span.document, start: $1.span.start), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The figure of `document` that begins at `start`.
  package func figure(_ document: String, _ start: Int?) -> Figure? {
    start.flatMap { positions[Place(document: document, start: $0)] }.map { figures[$0] }
  }

  /// Where a figure stands in `figures`.
  package func position(of figure: Figure) -> Int? {
    positions[Place(document: figure.span.document, start: figure.span.start)]
  }

  /// The figure that a change or a ratio modifies.
  package func modified(by figure: Figure) -> Figure? { self.figure(figure.span.document, figure.of) }

  /// The stated total of a part.
  package func total(of figure: Figure) -> Figure? { self.figure(figure.span.document, figure.partOf) }

  /// The stated total of a part where the total can follow from its parts: measures are rounded, and no sum of them is exact.
  package func countedTotal(of figure: Figure) -> Figure? { total(of: figure).flatMap { $0.isCounted ? $0 : nil } }

  /// The earlier figure that a figure repeats word for word.
  package func repeated(by figure: Figure) -> Figure? { self.figure(figure.span.document, figure.duplicateOf) }

  /// The first of a chain of word-for-word repetitions: the figure itself where it repeats nothing.
  package func original(of figure: Figure) -> Figure {
    var current = figure
    var seen: Set<Int> = [figure.span.start]
    while let earlier = repeated(by: current), seen.insert(earlier.span.start).inserted { current = earlier }
    return current
  }
}
