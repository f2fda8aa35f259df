// Everything that a check may look up.

import Aggregation
import DataCube

/// The figures of all reports without repeated passages, found by place, by cell and by total.
package struct AuditContext: Sendable {
  package let inference: InferenceContext
  /// Figures that happened, in order, repetitions left out: what is wrong in a passage is wrong once.
  package let figures: [Figure]
  private let cells: [SeriesCell: [Figure]]
  private let partsOf: [Place: [Figure]]
  private let modifiersOf: [Place: [Figure]]

  private struct Place: Hashable {
    var document: String
    var start: Int
  }

  package init(_ all: [Figure], catalogue: IndicatorCatalogue = .standard) {
    let builder = SeriesBuilder(all, catalogue: catalogue)
    inference = InferenceContext(builder)
    figures = all.filter { $0.duplicateOf == nil && $0.status == .actual }
    var cells: [SeriesCell: [Figure]] = [:]
    for figure in all where figure.duplicateOf == nil {
      if let cell = builder.harmoniser.cell(of: figure) { cells[cell, default: []].append(figure) }
    }
    self.cells = cells
    partsOf = Self.grouped(figures, by: \.partOf)
    modifiersOf = Self.grouped(figures, by: \.of)
  }

  private static func grouped(_ figures: [Figure], by relation: KeyPath<Figure, Int?>) -> [Place: [Figure]] {
    var groups: [Place: [Figure]] = [:]
    for figure in figures {
      guard let start = figure[keyPath: relation] else { continue }
      groups[Place(document: figure.span.document, start: start), default: []].append(figure)
    }
    return groups
  }

  /// The stated parts of a total, in text order.
  package func parts(of total: Figure) -> [Figure] {
    partsOf[Place(document: total.span.document, start: total.span.start)] ?? []
  }

  /// The changes and ratios of a figure, in text order.
  package func modifiers(of figure: Figure) -> [Figure] {
    modifiersOf[Place(document: figure.span.document, start: figure.span.start)] ?? []
  }

  package var index: FigureIndex { inference.builder.index }

  /// What reports state for a cell; plans only where asked for.
  package func stated(in cell: SeriesCell, status: ObservationStatus = .actual) -> [Figure] {
    (cells[cell] ?? []).filter { $0.status == status }
  }

  package func cell(of figure: Figure) -> SeriesCell? { inference.builder.harmoniser.cell(of: figure) }
}
