// The series of a store, a part at a time.

import Aggregation
import DataCube
import Foundation
import Reconciliation
import Storage

/// Derives the series of one body, or of one indicator, from the figures that they can follow from and no others.
///
/// Every part comes out as it stands in the whole: figures of different bodies meet only where one modifies, repeats or is
/// a counted part of the other, and those share a cluster; names and years are those of all reports.
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
    // What one body's totals bring with them the next one's will: read at once, it need not be read a second time.
    let wider =
      try asked.first.flatMap { first in try keys.map { try self.part(ofBody: first, keys: $0).keys } } ?? keys
    let derive = { @Sendable body in Result { try series(ofBody: body, keys: wider) } }
    try await asked.mapInOrder(concurrency: Self.bodiesAhead, derive) { _, series in
      let series = try series.get()
      if !series.isEmpty { try use(series) }
    }
  }

  /// So many are in work or wait for their turn: a body takes milliseconds, and with one for each processor all would wait
  /// for the hand that deals them out.
  private static let bodiesAhead = 4 * ProcessInfo.processInfo.activeProcessorCount

  private func series(ofBody key: String?, keys: Set<String>?) throws -> [Series] {
    let part = try keys.map { try self.part(ofBody: key, keys: $0).part } ?? store.part(ofBody: key, indicators: nil)
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

  /// Reads a body's figures until they bring no further parts of totals with them; gives the keys that it took.
  private func part(ofBody body: String?, keys: Set<String>) throws -> (part: StoredPart, keys: Set<String>) {
    var keys = keys
    while true {
      let part = try store.part(ofBody: body, indicators: keys)
      let wider = try search.widened(keys, by: part.figures)
      if wider == keys { return (part, keys) }
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
