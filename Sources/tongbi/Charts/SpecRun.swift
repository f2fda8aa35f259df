// Spec files to pictures, several at a time.

import Aggregation
import ChartSpecs
import DataCube
import Foundation
import Graphics
import Reconciliation
import Rendering
import Storage

/// Draws spec files; each report folder is read once, however many specs draw from it.
struct SpecRun {
  let paths: [String]
  let output: String?
  let picture: PictureOptions
  let verbose: Bool
  let console: Console
  /// Which wordings are one indicator.
  var catalogue: IndicatorCatalogue = .standard
  /// Figures of folders that have been extracted already, by standardised path.
  var extracted: [String: [Figure]] = [:]

  /// The files of a run.
  struct Outcome {
    /// Paths, and whether the file is another one now.
    var files: [(path: String, changed: Bool)] = []
  }

  /// Reads all specs first, so that a mistake in one is told before anything is drawn; then draws in parallel.
  @discardableResult
  func run() async throws -> Outcome {
    let specs = try paths.map { try ChartSpec(YAMLReader.tree(ofFile: $0)) }
    var known: [[String]: [Series]] = [:]
    var jobs: [SpecJob] = []
    for (path, spec) in zip(paths, specs) {
      let folder = (path as NSString).deletingLastPathComponent
      func beside(_ name: String) -> String { name.hasPrefix("/") || folder.isEmpty ? name : folder + "/" + name }
      if let store = spec.store.map(beside) {
        let series = try await series(of: spec.indicators, inStore: store)
        jobs.append(try job(spec, path: path, source: .store(store), series: series))
        continue
      }
      let data = spec.data.map(beside)
      if known[data] == nil { known[data] = try await series(data) }
      let all = known[data] ?? []
      let named = try spec.indicators.flatMap { try IndicatorQuery.select($0, from: all, catalogue: catalogue) }
      jobs.append(try job(spec, path: path, source: .paths(data), series: named))
    }
    let renderer = ChartRenderer()
    let draw = { @Sendable (job: SpecJob) in Result { try job.draw(with: renderer) } }
    var outcome = Outcome()
    try await jobs.mapInOrder(concurrency: ProcessInfo.processInfo.activeProcessorCount, draw) { job, result in
      let drawn = try result.get()
      outcome.files += zip(job.files, drawn.changed).map { ($0.path, $1) }
      for issue in drawn.issues {
        console.report(
          Diagnostic(severity: .warning, code: issue.code.rawValue, message: issue.message, document: job.spec))
      }
      if verbose { console.say("\(job.spec): mark: \(job.reason)") }
    }
    return outcome
  }

  private func series(_ data: [String]) async throws -> [Series] {
    if data.count == 1, let only = data.first, only.hasSuffix(".csv") { return try SeriesCSV.read(only) }
    let known = data.compactMap { extracted[URL(fileURLWithPath: $0).standardizedFileURL.path] }
    if known.count == data.count { return reconciledSeries(from: known.flatMap { $0 }, catalogue: catalogue) }
    return reconciledSeries(
      from: try await FigurePipeline(.paths(data), console: console).figures(), catalogue: catalogue)
  }

  /// Only what the spec asks for is read.
  private func series(of indicators: [String], inStore path: String) async throws -> [Series] {
    let source = ReportSource.store(path)
    let panel = PanelReader(
      source, pipeline: FigurePipeline(source, console: console), catalogue: catalogue, console: console)
    return try await panel.answer(SeriesQuery(indicators: indicators))
  }

  private func job(_ spec: ChartSpec, path: String, source: ReportSource, series: [Series]) throws -> SpecJob {
    let filtered = spec.apply(to: series)
    let chosen = spec.selection.pick(from: filtered, keepsIndicators: spec.indicators.count > 1)
    guard !chosen.isEmpty else { throw ToolError.nothingSelected(spec.indicators.joined(separator: ", ")) }
    var request = spec.request(series: chosen, documents: SourceCatalogue.documents(of: chosen, in: source))
    if let size = try picture.chosenSize() { request.size = size }
    if let theme = try picture.chosenTheme() { request.theme = theme }
    let built = try ChartBuilder.build(request)
    let stem = String(path.dropLast(".chart.yaml".count))
    let files = try (output.map { [$0] } ?? spec.formats.map { "\(stem).\($0)" }).map(PictureFile.init)
    var options = picture.renderOptions
    // What stands beside its spec is committed: it tells the machine that drew it, see DrawnFile.
    let isBeside = output == nil
    if isBeside { options.drawnWith = RenderingEnvironment.description(fontFamily: built.chart.theme.fontFamily) }
    return SpecJob(
      spec: path, chart: built.chart, reason: built.choice.reason, files: files, options: options,
      keepsSamePicture: isBeside)
  }
}
