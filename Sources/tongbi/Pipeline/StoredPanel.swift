// The series of a store, a part at a time.

import Aggregation
import DataCube
import Foundation
import Reconciliation
import Storage

/// Derives the series of one body, or of one indicator, from the figures that they can follow from and no others.
///
/// Every part comes out as it stands in the whole: figures of different bodies meet only where one modifies, repeats or is
/// part of the other, and those share a cluster; names and years are those of all reports.
struct StoredPanel: Sendable {
  private let store: ReportStore
  private let catalogue: IndicatorCatalogue
  /// What is known of all bodies.
  private let frame: PanelFrame
  private let search: WordingSearch
  /// The keys of all bodies in order of first appearance; figures without a body last.
  let bodies: [String?]
  /// Whether the store holds no report.
  let isEmpty: Bool

  init(_ store: ReportStore, catalogue: IndicatorCatalogue) throws {
    self.store = store
    self.catalogue = catalogue
    isEmpty = try store.isEmpty()
    let spellings = try store.bodySpellings()
    frame = PanelFrame(bodies: spellings, indicators: [], years: [:])
    search = WordingSearch(store, catalogue: catalogue)
    var seen: Set<String> = []
    bodies = spellings.map(\.key).filter { seen.insert($0).inserted } + [nil]
  }

  /// Hands on the series of one body after the other.
  ///
  /// - Parameters:
  ///   - parts: parts of the names of the bodies to read; empty for all.
  ///   - keys: the wordings to read, as `WordingSearch` finds them; nil for all.
  func forEachBody(
    named parts: [String] = [], keys: Set<String>? = nil, _ use: ([Series]) throws -> Void
  ) async throws {
    let parts = parts.map(TextFolding.fold)
    let speaking = try keys.map(store.bodies(withIndicators:))
    let asked = bodies.filter { key in
      (speaking?.contains(key) ?? true) && (parts.isEmpty || parts.contains { (key ?? "").contains($0) })
    }
    let derive = { @Sendable body in Result { try series(ofBody: body, keys: keys) } }
    try await asked.mapInOrder(concurrency: ProcessInfo.processInfo.activeProcessorCount, derive) { _, series in
      let series = try series.get()
      if !series.isEmpty { try use(series) }
    }
  }

  private func series(ofBody key: String?, keys: Set<String>?) throws -> [Series] {
    let part = try widening(keys) { try store.part(ofBody: key, indicators: $0) }
    return reconciledSeries(from: part.figures, catalogue: catalogue, frame: try frame(for: part))
      .filter { $0.key.entity.map(TextFolding.fold) == key }
  }

  /// The series of the indicator that is meant.
  ///
  /// - Throws: `ToolError.noSuchIndicator` with the nearest names.
  func series(of indicator: String) async throws -> [Series] {
    if let series = try await series(ifThereIs: indicator) { return series }
    throw ToolError.noSuchIndicator(indicator, nearest: try search.nearest(indicator))
  }

  /// The same; nil where no indicator is meant.
  func series(ifThereIs indicator: String) async throws -> [Series]? {
    for (test, keys) in try search.keys(for: indicator) {
      let series = try await all(keys)
      let names = Set(IndicatorMatcher(series: series, catalogue: catalogue).matches(indicator, by: test))
      if !names.isEmpty { return series.filter { names.contains($0.key.indicator) } }
    }
    for keys in try search.keys(like: indicator) {
      let series = try await all(keys)
      let names = Set(IndicatorMatcher(series: series, catalogue: catalogue).matches(indicator))
      if !names.isEmpty { return series.filter { names.contains($0.key.indicator) } }
    }
    return nil
  }

  /// What the figures of a part must know of the whole.
  private func frame(for part: StoredPart) throws -> PanelFrame {
    let wordings = Set(part.figures.map(\.indicator))
    return frame.with(
      indicators: try store.wordings(ofKeys: Set(wordings.map(IndicatorFolding.joinKey))), years: part.years)
  }

  /// Reads figures until they bring no further parts of totals with them.
  private func widening(_ keys: Set<String>?, _ read: (Set<String>?) throws -> StoredPart) throws -> StoredPart {
    guard var keys else { return try read(nil) }
    while true {
      let part = try read(keys)
      let wider = try search.widened(keys, by: part.figures)
      if wider == keys { return part }
      keys = wider
    }
  }

  private func all(_ keys: Set<String>?) async throws -> [Series] {
    var series: [Series] = []
    try await forEachBody(keys: keys) { series += $0 }
    return series
  }
}

extension ReportStore: WordingIndex {}
