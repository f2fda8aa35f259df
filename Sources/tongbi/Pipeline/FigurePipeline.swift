// Reports in, figures out: what every command does first.

import DataCube
import Extraction
import Logging
import ReportText
import Storage

/// Reads and extracts the reports of a command line, several at a time, and hands them on in order.
///
/// A file `….jsonl` holds figures that `tongbi extract` has written before: they are read, not extracted. So are those of a
/// store.
///
/// ```swift
/// let console = Console.standardError()
/// let figures = try await FigurePipeline(input, console: console).figures()
/// …
/// try console.finish()
/// ```
struct FigurePipeline {
  private let source: ReportSource
  private let extractor: Extractor
  private let rereads: Bool
  private let console: Console
  private let logger: Logger

  /// - Parameter rereads: whether a store's texts are extracted again, for what it keeps no figures of.
  init(
    _ source: ReportSource, extraction: ExtractionOptions = ExtractionOptions(), rereads: Bool = false,
    verbose: Bool = false, console: Console
  ) {
    self.source = source
    extractor = Extractor(options: extraction)
    self.rereads = rereads
    self.console = console
    logger = .command(verbose: verbose)
  }

  init(_ input: InputOptions, explains: Bool = false, rereads: Bool = false, console: Console) {
    var extraction = input.extraction
    extraction.explains = explains
    self.init(
      input.source, extraction: extraction, rereads: rereads || explains, verbose: input.verbose, console: console)
  }

  /// All figures of all reports, in order. Diagnostics go to the console.
  func figures() async throws -> [Figure] {
    var figures: [Figure] = []
    try await forEach { figures += $1.figures }
    return figures
  }

  /// Hands on the figures in groups that have nothing to do with each other, those of paths as one; so that of a store no more
  /// is held at a time than speaks of the same bodies.
  func forEachGroup(_ body: ([Figure]) throws -> Void) async throws {
    switch source {
    case .paths: try body(try await figures())
    case .store(let path):
      let store = try StoredReports(path, console: console)
      for group in try store.groups() { try body(try group.flatMap { try store.result(of: $0).figures }) }
    }
  }

  /// Hands each document's id and result on, in the order of the paths, those of a store by their ids; what cannot be read
  /// is a diagnostic instead.
  ///
  /// - Parameter parts: of a store only documents are read that speak of a body with one of these in its name; empty for all.
  /// - Throws: `ReportTextError` for a missing path or a folder without reports before anything is read, `StorageError`
  ///   for a store that cannot be read, and what `body` throws.
  func forEach(
    ofBodies parts: [String] = [], _ body: (_ document: String, _ result: ExtractionResult) throws -> Void
  ) async throws {
    switch source {
    case .paths(let paths): try await forEach(at: paths, body)
    case .store(let path):
      let store = try StoredReports(path, console: console)
      for document in try store.documents(ofBodies: parts) {
        let result = try rereads ? store.extract(document, by: extractor) : store.result(of: document)
        try body(document.identity.document, result)
      }
    }
  }

  private func forEach(
    at paths: [String], _ body: (_ document: String, _ result: ExtractionResult) throws -> Void
  ) async throws {
    let locations = try ReportLocator().reports(at: paths)
    var seen: Set<String> = []
    var done = 0
    var withoutFigures = 0
    let read = { @Sendable [extractor, logger] location in
      Self.read(location, extractor: extractor, logger: logger)
    }
    try await locations.mapInOrder(concurrency: 4, read) { location, result in
      done += 1
      console.progress(done, of: locations.count, location.document)
      if !seen.insert(location.document).inserted { reportSameDocument(location) }
      do {
        let report = try result.get()
        for diagnostic in report.result.diagnostics { console.report(diagnostic, path: location.path) }
        if report.result.figures.isEmpty {
          withoutFigures += 1
          reportNoFigures(location, isEmpty: report.isEmpty, isOnly: locations.count == 1)
        }
        try body(location.document, report.result)
      } catch let error as ReportTextError {
        console.report(error.diagnostic(document: location.document), path: location.path)
      }
    }
    if withoutFigures > 1, withoutFigures == locations.count { reportNoFiguresAtAll(locations.count, paths) }
    console.clearProgress()
  }

  // MARK: - One report

  private struct Report: Sendable {
    var result: ExtractionResult
    var isEmpty: Bool
  }

  private static func read(
    _ location: ReportLocation, extractor: Extractor, logger: Logger
  ) -> Result<Report, any Error> {
    let clock = ContinuousClock()
    let start = clock.now
    let report = Result { () throws -> Report in
      if case .file(let path) = location.source, path.hasSuffix(".jsonl") {
        let figures = try FigureFileReader.figures(ofFile: path)
        return Report(result: ExtractionResult(figures: figures), isEmpty: figures.isEmpty)
      }
      let text = try ReportReader().read(location)
      return Report(result: extractor.extract(text), isEmpty: text.scalars.isEmpty)
    }
    if let result = try? report.get().result {
      logger.debug(
        "read \(location.path)",
        metadata: ["figures": "\(result.figures.count)", "time": "\(clock.now - start)"])
    }
    return report
  }

  // MARK: - Remarks

  private func reportSameDocument(_ location: ReportLocation) {
    console.report(
      Diagnostic(
        severity: .warning, code: "input.same-document",
        message: "an earlier report has the same id “\(location.document)”; give the folder above both",
        document: location.document), path: location.path)
  }

  /// One report without figures among others is worth a warning; if it is the only one, there is nothing to show.
  private func reportNoFigures(_ location: ReportLocation, isEmpty: Bool, isOnly: Bool) {
    var diagnostic = Self.noFigures(location.document, isEmpty: isEmpty)
    if isOnly { diagnostic.severity = .error }
    console.report(diagnostic, path: location.path)
  }

  /// The warning about a report that states nothing.
  static func noFigures(_ document: String, isEmpty: Bool) -> Diagnostic {
    Diagnostic(
      severity: .warning, code: isEmpty ? "report.empty" : "report.no-figures",
      message: isEmpty
        ? "the file is empty; give a report that states figures in prose"
        : "no figures found; give a report that states figures in prose", document: document)
  }

  private func reportNoFiguresAtAll(_ count: Int, _ paths: [String]) {
    console.report(
      Diagnostic(
        severity: .error, code: "report.no-figures",
        message: "none of the \(count) reports has figures; give reports that state figures in prose",
        document: paths.joined(separator: ", ")))
  }
}

extension ReportLocation {
  /// The path as the user gave it: what messages name.
  var path: String {
    if case .file(let path) = source { path } else { document }
  }
}
