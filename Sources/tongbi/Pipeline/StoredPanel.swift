// The series of a store, a part at a time.

import Aggregation
import DataCube
import Reconciliation
import Storage

/// Derives the series of one body, or of one indicator, from the figures that they can follow from and no others.
///
/// Every part comes out as it stands in the whole: figures of different bodies meet only where one modifies, repeats or is
/// part of the other, and those share a cluster; names and years are those of all reports.
struct StoredPanel {
  private let store: ReportStore
  private let catalogue: IndicatorCatalogue
  private let frame: PanelFrame
  private let search: WordingSearch
  /// The keys of all bodies in order of first appearance; figures without a body last.
  private let bodies: [String?]

  init(_ reports: StoredReports, catalogue: IndicatorCatalogue) throws {
    store = reports.store
    self.catalogue = catalogue
    let spellings = try store.bodySpellings()
    let indicators = try store.indicatorSpellings()
    frame = PanelFrame(
      bodies: spellings, indicators: indicators,
      years: Dictionary(
        reports.documents.compactMap { document in document.year.map { (document.identity.document, $0) } },
        uniquingKeysWith: { first, _ in first }))
    search = WordingSearch(indicators, frame: frame, catalogue: catalogue)
    var seen: Set<String> = []
    bodies = spellings.map(\.key).filter { seen.insert($0).inserted } + [nil]
  }

  /// Hands on the series of one body after the other.
  ///
  /// - Parameters:
  ///   - parts: parts of the names of the bodies to read; empty for all.
  ///   - keys: the wordings to read, as `WordingSearch` finds them; nil for all.
  func forEachBody(named parts: [String] = [], keys: Set<String>? = nil, _ use: ([Series]) throws -> Void) throws {
    let parts = parts.map(TextFolding.fold)
    let speaking = try keys.map(store.bodies(withIndicators:))
    for key in bodies {
      if let speaking, !speaking.contains(key) { continue }
      if !parts.isEmpty, !parts.contains(where: { (key ?? "").contains($0) }) { continue }
      let figures = try widening(keys) { try store.figures(ofBody: key, indicators: $0) }
      let series = reconciledSeries(from: figures, catalogue: catalogue, frame: frame)
        .filter { $0.key.entity.map(TextFolding.fold) == key }
      if !series.isEmpty { try use(series) }
    }
  }

  /// The series of the indicator that is meant.
  ///
  /// - Throws: `ToolError.noSuchIndicator` with the nearest names.
  func series(of indicator: String) throws -> [Series] {
    let keys = search.keys(for: indicator)
    if !keys.isEmpty, let found = IndicatorQuery.selectLiterally(indicator, from: try all(keys), catalogue: catalogue) {
      return found
    }
    // Likeness depends on all names that there are.
    return try IndicatorQuery.select(indicator, from: all(nil), catalogue: catalogue)
  }

  /// Reads figures until they bring no further parts of totals with them.
  private func widening(_ keys: Set<String>?, _ read: (Set<String>?) throws -> [Figure]) throws -> [Figure] {
    guard var keys else { return try read(nil) }
    while true {
      let figures = try read(keys)
      let wider = search.widened(keys, by: figures)
      if wider == keys { return figures }
      keys = wider
    }
  }

  private func all(_ keys: Set<String>?) throws -> [Series] {
    var series: [Series] = []
    try forEachBody(keys: keys) { series += $0 }
    return series
  }
}
