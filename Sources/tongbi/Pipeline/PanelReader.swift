// Series for queries, from reports or from a store.

import Aggregation
import DataCube
import Reconciliation

/// What every command that shows series asks: all of them, those of one indicator, or what is behind one value.
///
/// ```swift
/// let panel = try PanelReader(input, naming: naming, console: console)
/// let series = try await panel.answer(query)
/// ```
struct PanelReader {
  let catalogue: IndicatorCatalogue
  private let source: ReportSource
  private let pipeline: FigurePipeline
  private let console: Console

  init(_ source: ReportSource, pipeline: FigurePipeline, catalogue: IndicatorCatalogue, console: Console) {
    self.source = source
    self.pipeline = pipeline
    self.catalogue = catalogue
    self.console = console
  }

  /// - Throws: what is wrong with the user's catalogue.
  init(_ input: InputOptions, naming: CatalogueOptions, console: Console) throws {
    self.init(
      input.source, pipeline: FigurePipeline(input, console: console), catalogue: try naming.load(), console: console)
  }

  /// Hands on all series that the selection leaves; those of a store body by body, so that memory does not grow with it.
  func forEach(_ selection: SeriesSelection = SeriesSelection(), _ use: ([Series]) throws -> Void) async throws {
    guard case .store(let path) = source else { return try use(selection.apply(to: try await all(for: selection))) }
    try await panel(path, for: selection).forEachBody(named: selection.bodies) { try use(selection.apply(to: $0)) }
  }

  /// The series that a query asks for. Of a store only the indicators that are meant are read, unless a transform asks for
  /// another one.
  ///
  /// - Throws: `ToolError.noSuchIndicator` with the nearest names, and what `SeriesQuery` throws.
  func answer(_ query: SeriesQuery) async throws -> [Series] {
    guard case .store(let path) = source else {
      return try query.answer(try await all(for: query.selection), catalogue: catalogue)
    }
    let panel = try panel(path, for: query.selection)
    // An empty store has been told of.
    if panel.isEmpty { try console.finish() }
    var chosen: [Series] = []
    for indicator in query.indicators { chosen += try await panel.series(of: indicator) }
    if !query.indicators.isEmpty {
      // One that is not there is the transform's to tell.
      var others: [Series] = []
      for indicator in query.otherIndicators { others += try await panel.series(ifThereIs: indicator) ?? [] }
      return try query.derive(from: chosen, all: chosen + others)
    }
    var all: [Series] = []
    try await panel.forEachBody { all += $0 }
    return try query.derive(from: all, all: all)
  }

  /// The series of the indicator that is meant, with what the audit says of them.
  ///
  /// - Throws: `ToolError.noSuchIndicator` with the nearest names.
  func evidence(for indicator: String, _ selection: SeriesSelection) async throws -> PanelEvidence {
    if case .store(let path) = source {
      let panel = try panel(path, for: selection)
      if panel.isEmpty { try console.finish() }
      let series = try await panel.series(of: indicator)
      return try PanelEvidence(series: series, reports: StoredReports(path), catalogue: catalogue)
    }
    let figures = try await pipeline.figures()
    let series = reconciledSeries(from: figures, catalogue: catalogue)
    UnknownBodies.tell(of: selection.bodies, among: series.map(\.key.entity), console)
    return PanelEvidence(
      series: try IndicatorQuery.select(indicator, from: series, catalogue: catalogue), figures: figures,
      catalogue: catalogue)
  }

  private func panel(_ path: String, for selection: SeriesSelection) throws -> StoredPanel {
    let panel = try StoredPanel(StoredReports(path, console: console).store, catalogue: catalogue)
    if !panel.isEmpty { UnknownBodies.tell(of: selection.bodies, among: panel.bodies, console) }
    return panel
  }

  private func all(for selection: SeriesSelection) async throws -> [Series] {
    let series = reconciledSeries(from: try await pipeline.figures(), catalogue: catalogue)
    UnknownBodies.tell(of: selection.bodies, among: series.map(\.key.entity), console)
    return series
  }
}
