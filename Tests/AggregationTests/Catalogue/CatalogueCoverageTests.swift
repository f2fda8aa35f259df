// How many figures of annotated reports the catalogue knows.

import DataCube
import Foundation
import Storage
import TestSupport
import Testing

@testable import Aggregation

@Suite("Catalogue coverage")
struct CatalogueCoverageTests {
  /// The share of the corpus that has a place in the catalogue. It only rises.
  private static let floor = 0.63

  @Test("the catalogue places no fewer figures of the corpus than before")
  func corpus() throws {
    let files = Repository.files(below: "Tests/Corpus", ending: "expected.jsonl")
    let figures = try files.flatMap { try FigureFileReader.figures(ofFile: Repository.url($0).path) }
    let unplaced = Self.unplaced(figures)
    let share = 1 - Double(unplaced.count) / Double(figures.count)
    #expect(
      share >= Self.floor,
      "\(figures.count - unplaced.count) of \(figures.count); no place for:\n\(Self.list(unplaced))")
  }

  private static func unplaced(_ figures: [Figure]) -> [Figure] {
    let catalogue = IndicatorCatalogue.standard
    let byPlace = Dictionary(figures.map { ("\($0.span.document):\($0.span.start)", $0) }) { first, _ in first }
    return figures.filter { figure in
      let modified = figure.of.flatMap { byPlace["\(figure.span.document):\($0)"] }
      return catalogue.entry(for: figure, modifying: modified) == nil
    }
  }

  /// Each with the nearest wordings that the catalogue has.
  private static func list(_ figures: [Figure]) -> String {
    let search = CatalogueSearch(.standard)
    return figures.map { figure in
      let near = search.nearest(to: figure.indicator).map(\.wording).joined(separator: ", ")
      return "\(figure.indicator) \(figure.unit ?? "-") \(figure.kind.rawValue): \(near)"
    }.joined(separator: "\n")
  }
}
