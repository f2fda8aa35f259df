// Paths in, figures out: what every command does first.

import DataCube
import Extraction
import ReportText
import Storage

/// Reads and extracts the reports of a command line, several at a time, and hands them on in order.
///
/// A file `….jsonl` holds figures that `tongbi extract` has written before: they are read, not extracted.
///
/// ```swift
/// let console = Console.standardError()
/// let figures = try await FigurePipeline(input, console: console).figures()
/// …
/// try console.finish()
/// ```
struct FigurePipeline {
  private let paths: [String]
  private let extractor: Extractor
  private let console: Console

  init(paths: [String], extraction: ExtractionOptions = ExtractionOptions(), console: Console) {
    self.paths = paths
    extractor = Extractor(options: extraction)
    self.console = console
  }

  init(_ input: InputOptions, console: Console) {
    self.init(paths: input.paths, extraction: input.extraction, console: console)
  }

  /// All figures of all reports, in order. Diagnostics go to the console.
  func figures() async throws -> [Figure] {
    var figures: [Figure] = []
    try await forEach { figures += $1.figures }
    return figures
  }

  /// Hands each document's id and result on, in the order of the paths; what cannot be read is a diagnostic instead.
  ///
  /// - Throws: `ReportTextError` for a missing path or a folder without reports before anything is read, and what
  ///   `body` throws.
  func forEach(_ body: (_ document: String, _ result: ExtractionResult) throws -> Void) async throws {
    let locations = try ReportLocator().reports(at: paths)
    var seen: Set<String> = []
    var done = 0
    let extract = { @Sendable [extractor] location in Self.extract(location, with: extractor) }
    try await locations.mapInOrder(concurrency: 4, extract) { location, result in
      done += 1
      console.progress(done, of: locations.count, location.document)
      if !seen.insert(location.document).inserted {
        console.report(
          Diagnostic(
            severity: .warning, code: "input.same-document",
            message: "another report has the same id; give the folder above both", document: location.document))
      }
      let path = if case .file(let path) = location.source { path } else { location.document }
      switch result {
      case .failure(let error as ReportTextError):
        console.report(error.diagnostic(document: location.document), path: path)
      case .failure(let error):
        // A file of figures: what is wrong with it names its line already.
        throw error
      case .success(let report):
        for diagnostic in report.result.diagnostics { console.report(diagnostic, path: path) }
        if report.result.figures.isEmpty {
          reportNoFigures(location, path: path, isEmpty: report.isEmpty, isOnly: locations.count == 1)
        }
        try body(location.document, report.result)
      }
    }
    console.clearProgress()
  }

  private struct Report: Sendable {
    var result: ExtractionResult
    var isEmpty: Bool
  }

  private static func extract(
    _ location: ReportLocation, with extractor: Extractor
  ) -> Result<Report, any Error> {
    do {
      if case .file(let path) = location.source, path.hasSuffix(".jsonl") {
        let figures = try FigureReader.figures(ofFile: path)
        return .success(Report(result: ExtractionResult(figures: figures), isEmpty: figures.isEmpty))
      }
      let text = try ReportReader().read(location)
      return .success(Report(result: extractor.extract(text), isEmpty: text.scalars.isEmpty))
    } catch {
      return .failure(error)
    }
  }

  /// One report without figures among others is worth a warning; if it is the only one, there is nothing to show.
  private func reportNoFigures(_ location: ReportLocation, path: String, isEmpty: Bool, isOnly: Bool) {
    console.report(
      Diagnostic(
        severity: isOnly ? .error : .warning, code: isEmpty ? "report.empty" : "report.no-figures",
        message: isEmpty
          ? "the file is empty; give a report that states figures in prose"
          : "no figures found; give a report that states figures in prose", document: location.document),
      path: path)
  }
}
