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
    /// Specs and what was made of them.
    var charts: [(spec: String, chart: Chart)] = []
  }

  /// Reads all specs first, so that a mistake in one is told before anything is drawn; then draws in parallel.
  @discardableResult
  func run() async throws -> Outcome {
    let specs = try paths.map { try ChartSpec(YAMLReader.tree(ofFile: $0)) }
    var known: [SpecData: [Series]] = [:]
    var jobs: [SpecJob] = []
    for (path, spec) in zip(paths, specs) {
      let data = spec.data.relative(to: FilePath.folder(of: path))
      let query = SeriesQuery(indicators: spec.indicators, transforms: spec.transforms, selection: spec.filter)
      // Of a store no more is read than the spec asks for.
      var stored: Result<[Series], any Error>?
      if data.store != nil {
        stored = await self.stored(query, data)
      } else if known[data] == nil {
        known[data] = try await series(data)
      }
      jobs.append(
        try located(path, spec) {
          let series = try stored?.get() ?? query.answer(known[data] ?? [], catalogue: catalogue(of: data))
          return try job(spec, path: path, data: data, series: series)
        })
    }
    // By path, so that the order of the arguments changes no picture.
    var book = ColorBook()
    for index in jobs.indices.sorted(by: { (jobs[$0].spec, $0) < (jobs[$1].spec, $1) }) {
      jobs[index].chart = book.colored(jobs[index].chart)
    }
    let renderer = ChartRenderer()
    let draw = { @Sendable (job: SpecJob) in Result { try job.draw(with: renderer) } }
    var outcome = Outcome()
    var done = 0
    try await jobs.mapInOrder(concurrency: ProcessInfo.processInfo.activeProcessorCount, draw) { job, result in
      let drawn = try result.get()
      done += 1
      console.progress(done, of: jobs.count, job.spec)
      outcome.charts.append((job.spec, job.chart))
      outcome.files += zip(job.files, drawn.changed).map { ($0.path, $1) }
      for issue in drawn.issues {
        console.report(
          Diagnostic(severity: .warning, code: issue.code.rawValue, message: issue.message, document: job.spec))
      }
      if verbose { console.say("\(job.spec): mark: \(job.reason)") }
    }
    console.clearProgress()
    return outcome
  }

  /// All series of reports or a table; what has been extracted already is not read again.
  private func series(_ data: SpecData) async throws -> [Series] {
    if data.paths.count == 1, let only = data.paths.first, only.hasSuffix(".csv") {
      return try TidyTable.series(only)
    }
    let catalogue = try catalogue(of: data)
    let known = data.paths.compactMap { extracted[URL(fileURLWithPath: $0).standardizedFileURL.path] }
    if data.year == nil, known.count == data.paths.count {
      return reconciledSeries(from: known.flatMap { $0 }, catalogue: catalogue)
    }
    return try await SeriesQuery().answer(
      csv: nil, or: source(data), year: data.year, catalogue: catalogue, console: console)
  }

  private func stored(_ query: SeriesQuery, _ data: SpecData) async -> Result<[Series], any Error> {
    do {
      return .success(
        try await query.answer(
          csv: nil, or: source(data), year: data.year, catalogue: catalogue(of: data), console: console))
    } catch {
      return .failure(error)
    }
  }

  private func source(_ data: SpecData) -> ReportSource { data.store.map(ReportSource.store) ?? .paths(data.paths) }

  private func catalogue(of data: SpecData) throws -> IndicatorCatalogue {
    guard let file = data.catalogue else { return catalogue }
    return try catalogue.merging(CatalogueOverlay.list(of: YAMLReader.tree(ofFile: file)))
  }

  private func job(_ spec: ChartSpec, path: String, data: SpecData, series: [Series]) throws -> SpecJob {
    let filtered = spec.ordered(series)
    var selection = spec.selection
    selection.kind = picture.kind ?? selection.kind
    selection.frequency = picture.frequency ?? selection.frequency
    if let facet = picture.facet { selection.facetsIndicators = facet == .indicator }
    let chosen = selection.pick(from: filtered, keepsIndicators: spec.indicators.count > 1)
    guard !chosen.isEmpty else { throw ToolError.nothingSelected(spec.indicators.joined(separator: ", ")) }
    var request = spec.request(series: chosen, documents: SourceCatalogue.documents(of: chosen, in: source(data)))
    if let file = spec.themeFile {
      let folder = FilePath.folder(of: path)
      request.theme = try ThemeFile.theme(file.hasPrefix("/") || folder.isEmpty ? file : folder + "/" + file)
    }
    try picture.apply(to: &request)
    if spec.indicators.count > 1 {
      console.tellUndrawn(of: selection.fitting(filtered), drawn: chosen, isTable: false, document: path)
    }
    let built = try ChartBuilder.build(request)
    let stem = String(path.dropLast(".chart.yaml".count))
    let files = try (output.map { [$0] } ?? spec.formats.map { "\(stem).\($0)" }).map(PictureFile.init)
    var options = picture.renderOptions(scale: spec.scale, outlines: spec.outlines)
    options.specHash = (try? Data(contentsOf: URL(fileURLWithPath: path))).map(SHA256.text) ?? ""
    // What stands beside its spec is committed: it tells the machine that drew it, see DrawnFile.
    let isBeside = output == nil
    if isBeside { options.drawnWith = RenderingEnvironment.description(fontFamily: built.chart.theme.fontFamily) }
    return SpecJob(
      spec: path, chart: built.chart, reason: built.choice.reason, files: files, options: options,
      keepsSamePicture: isBeside)
  }

  /// Says of which spec an error is: there may be many.
  private func located<Value>(_ path: String, _ spec: ChartSpec, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as ChartSpecsError {
      let place = error.key.flatMap { spec.places[$0] }.map { ":\($0.line):\($0.column)" } ?? ""
      throw ToolError.spec(path + place, "\(error)")
    } catch let error as ToolError {
      throw ToolError.spec(path, "\(error)")
    }
  }
}
