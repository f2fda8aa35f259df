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

  /// Reads all specs first, so that a mistake in one is told before anything is drawn; then draws in parallel.
  func run() async throws {
    let specs = try paths.map { try ChartSpec(YAMLReader.tree(ofFile: $0)) }
    var known: [[String]: [Series]] = [:]
    var jobs: [SpecJob] = []
    for (path, spec) in zip(paths, specs) {
      let folder = (path as NSString).deletingLastPathComponent
      let data = spec.data.map { $0.hasPrefix("/") || folder.isEmpty ? $0 : folder + "/" + $0 }
      if known[data] == nil { known[data] = try await series(data) }
      jobs.append(try job(spec, path: path, data: data, series: known[data] ?? []))
    }
    let renderer = ChartRenderer()
    let draw = { @Sendable (job: SpecJob) in Result { try job.draw(with: renderer) } }
    try await jobs.mapInOrder(concurrency: ProcessInfo.processInfo.activeProcessorCount, draw) { job, issues in
      for issue in try issues.get() {
        console.report(
          Diagnostic(severity: .warning, code: issue.code.rawValue, message: issue.message, document: job.spec))
      }
      if verbose { console.say("\(job.spec): mark: \(job.reason)") }
    }
  }

  private func series(_ data: [String]) async throws -> [Series] {
    if data.count == 1, let only = data.first, only.hasSuffix(".csv") { return try SeriesCSV.read(only) }
    return reconciledSeries(from: try await FigurePipeline(paths: data, console: console).figures())
  }

  private func job(_ spec: ChartSpec, path: String, data: [String], series: [Series]) throws -> SpecJob {
    let named = try spec.indicators.flatMap { try IndicatorQuery.select($0, from: series) }
    let filtered = spec.apply(to: named)
    let chosen = spec.selection.pick(from: filtered, keepsIndicators: spec.indicators.count > 1)
    guard !chosen.isEmpty else { throw ToolError.nothingSelected(spec.indicators.joined(separator: ", ")) }
    var request = spec.request(series: chosen, documents: SourceCatalogue.documents(of: chosen, below: data))
    if let size = try picture.chosenSize() { request.size = size }
    if let theme = try picture.chosenTheme() { request.theme = theme }
    let built = try ChartBuilder.build(request)
    let stem = String(path.dropLast(".chart.yaml".count))
    let files = try (output.map { [$0] } ?? spec.formats.map { "\(stem).\($0)" }).map(PictureFile.init)
    return SpecJob(
      spec: path, chart: built.chart, reason: built.choice.reason, files: files, options: picture.renderOptions)
  }
}
