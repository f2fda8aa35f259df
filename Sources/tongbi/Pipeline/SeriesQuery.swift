// From all series to those that a command shows.

import Aggregation
import DataCube
import Extraction

/// Indicators, transforms and filters: the one way in which every command chooses its series.
struct SeriesQuery {
  /// The indicators that are meant, in the order of the answer; empty for all.
  var indicators: [String] = []
  var transforms: [TransformCall] = []
  var selection = SeriesSelection()

  /// Whether the answer is more than a filter that can look at one body after the other.
  var needsPanel: Bool { !indicators.isEmpty || !transforms.isEmpty }

  /// The indicators that transforms ask for besides those that are meant.
  var otherIndicators: [String] { transforms.filter(\.transform.needsIndicator).compactMap(\.argument) }

  /// The series that are left of `all`.
  ///
  /// - Throws: `ToolError.noSuchIndicator`, `ToolError.nothingDerived`, `AggregationError`.
  func answer(
    _ all: [Series], catalogue: @autoclosure () throws -> IndicatorCatalogue = .standard
  ) throws -> [Series] {
    // The catalogue is large: whoever names no indicator does not wait for it.
    let chosen = indicators.isEmpty ? [] : try chosen(from: all, try catalogue())
    return try derive(from: indicators.isEmpty ? all : chosen, all: all)
  }

  private func chosen(from all: [Series], _ catalogue: IndicatorCatalogue) throws -> [Series] {
    try indicators.flatMap { try IndicatorQuery.select($0, from: all, catalogue: catalogue) }
  }

  /// The series that are left of those in a table, or else of those of reports or a store.
  ///
  /// - Throws: what reading throws, and what `answer` and `derive` do.
  func answer(
    csv: String?, or source: ReportSource, year: Int?, catalogue: @autoclosure () throws -> IndicatorCatalogue,
    console: Console
  ) async throws -> [Series] {
    if let csv {
      let all = try TidyTable.series(csv)
      UnknownBodies.tell(of: selection.bodies, among: all.map(\.key.entity), console)
      return try answer(all, catalogue: try catalogue())
    }
    let pipeline = FigurePipeline(source, extraction: ExtractionOptions(year: year), console: console)
    return try await PanelReader(source, pipeline: pipeline, catalogue: try catalogue(), console: console)
      .answer(self)
  }

  /// What transforms make of the series `chosen` out of `all`, and what filters leave of that.
  ///
  /// Units and evidence are asked of what reports state, bodies and years of what transforms make of it: growth in the
  /// first year needs the year before, and a rank needs every body.
  ///
  /// - Throws: `ToolError.nothingDerived`, `AggregationError`.
  func derive(from chosen: [Series], all: [Series]) throws -> [Series] {
    if transforms.isEmpty { return selection.apply(to: chosen) }
    var series = selection.beforeTransforms.apply(to: chosen)
    for call in transforms {
      series = try call.apply(to: series, all: all)
      guard !series.isEmpty else {
        throw ToolError.nothingDerived(TransformCall.spelling(call.transform), domain: call.transform.domain)
      }
    }
    return selection.afterTransforms.apply(to: series)
  }
}
