// How much of annotated reports the catalogue knows: printed, never asserted.

import DataCube
import Foundation
import Storage
import TestSupport
import Testing

@testable import Aggregation

@Suite("Catalogue coverage")
struct CatalogueCoverageTests {
  @Test("coverage of the shared gold figures is printed where they are present", arguments: ["seeds", "dev"])
  func gold(folder: String) {
    guard let figures = SharedGold.figures(folder) else { return }
    report(figures, of: "../shared/gold/\(folder)")
  }

  @Test("coverage of any figures: TONGBI_FIGURES names a file that tongbi extract wrote")
  func extracted() throws {
    guard let file = ProcessInfo.processInfo.environment["TONGBI_FIGURES"] else { return }
    report(try FigureReader.figures(ofFile: file), of: file)
  }

  /// TONGBI_UNMATCHED=1 lists what is not placed, with its neighbours.
  private func report(_ figures: [Figure], of source: String) {
    let catalogue = IndicatorCatalogue.standard
    let search = CatalogueSearch(catalogue)
    let byPlace = Dictionary(figures.map { ("\($0.span.document):\($0.span.start)", $0) }) { first, _ in first }
    var placed = 0
    var stated: [String: Figure] = [:]
    for figure in figures {
      let modified = figure.of.flatMap { byPlace["\(figure.span.document):\($0)"] }
      if let entry = catalogue.entry(for: figure, modifying: modified) {
        placed += 1
        warnOfClash(figure, entry, &stated)
        if ProcessInfo.processInfo.environment["TONGBI_MATCHED"] != nil {
          print("+", figure.indicator, figure.unit ?? "-", figure.kind.rawValue, "→", entry.id)
        }
      } else if ProcessInfo.processInfo.environment["TONGBI_UNMATCHED"] != nil {
        let near = search.nearest(to: figure.indicator).map { "\($0.wording) \(String(format: "%.2f", $0.score))" }
        print("-", figure.indicator, figure.unit ?? "-", figure.kind.rawValue, near)
      }
    }
    print("catalogue places \(placed) of \(figures.count) figures of \(source)")
  }

  /// Two wordings of one report that one entry joins although their values differ: a join to look at.
  private func warnOfClash(_ figure: Figure, _ entry: CatalogueEntry, _ stated: inout [String: Figure]) {
    let place = [
      figure.span.document, entry.id, figure.unit ?? "", figure.kind.rawValue, figure.entity ?? "",
      figure.period.map { "\($0)" } ?? "", figure.basis?.rawValue ?? "", figure.status.rawValue,
    ].joined(separator: "|")
    if let other = stated[place] {
      if other.indicator != figure.indicator, other.value.number != figure.value.number {
        print("clash in \(entry.id): \(other.indicator) \(other.span.quote), \(figure.indicator) \(figure.span.quote)")
      }
    } else {
      stated[place] = figure
    }
  }
}
