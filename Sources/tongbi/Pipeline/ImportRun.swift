// Reports on their way into a store.

import Aggregation
import DataCube
import Extraction
import Foundation
import ReportText
import Storage

/// Reads and extracts several reports at a time and writes each in a transaction of its own. Holds no more than those that
/// are in work.
struct ImportRun {
  private let store: ReportStore
  private let year: Int?
  private let console: Console

  init(into path: String, year: Int?, console: Console) throws {
    store = try ReportStore.forImporting(path)
    self.year = year
    self.console = console
  }

  /// What there is to write of a report, and what there is to say.
  private struct Reading: Sendable {
    /// Nil where the store holds it already.
    var report: StoredReport?
    var diagnostics: [Diagnostic] = []
  }

  /// Imports reports; what cannot be read is a diagnostic, and the others are imported.
  ///
  /// - Throws: `StorageError` for a store that cannot be written.
  func importing(_ all: [ReportLocation]) async throws -> ImportSummary {
    var seen: Set<String> = []
    let locations = all.filter { location in
      if seen.insert(location.document).inserted { return true }
      reportSameDocument(location)
      return false
    }
    let read = { @Sendable [store, year] (location: ReportLocation) in
      Result { () throws -> Reading in
        // Not mapped: the bytes must stay the same between the fingerprint and the store.
        let data = try ReportReader().bytes(of: location)
        let identity = Self.identity(of: data, document: location.document, year: year)
        return try store.holds(identity) ? Reading() : Self.reading(data, identity)
      }
    }
    return try await write(locations, read: read, name: { ($0.document, $0.path) })
  }

  /// Reads every text of the store anew, also where the tool claims the same version: rules are changed between versions.
  func rereading() async throws -> ImportSummary {
    let read = { @Sendable [store] (document: StoredDocument) in
      Result { () throws -> Reading in
        let bytes = try store.bytes(of: document)
        return try Self.reading(
          bytes, Self.identity(of: bytes, document: document.identity.document, year: document.identity.year))
      }
    }
    return try await write(
      try store.documents(), replaces: true, read: read, name: { ($0.identity.document, nil) })
  }

  private func write<Source: Sendable>(
    _ sources: [Source], replaces: Bool = false, read: @escaping @Sendable (Source) -> Result<Reading, any Error>,
    name: (Source) -> (document: String, path: String?)
  ) async throws -> ImportSummary {
    var summary = ImportSummary()
    var done = 0
    try await sources.mapInOrder(concurrency: 4, read) { source, result in
      let (document, path) = name(source)
      done += 1
      console.progress(done, of: sources.count, document)
      do {
        let reading = try result.get()
        for diagnostic in reading.diagnostics { console.report(diagnostic, path: path) }
        let outcome = try reading.report.map { try store.add($0, replaces: replaces) } ?? .unchanged
        if case .changed(let vintage) = outcome { reportChange(document, vintage) }
        summary.count(outcome)
      } catch let error as ReportTextError {
        console.report(error.diagnostic(document: document), path: path)
      }
    }
    console.clearProgress()
    return summary
  }

  private static func identity(of data: Data, document: String, year: Int?) -> ReportIdentity {
    ReportIdentity(document: document, sha256: SHA256.text(of: data), year: year, reader: ReaderVersion.current)
  }

  /// Extracts a report.
  private static func reading(_ data: Data, _ identity: ReportIdentity) throws -> Reading {
    let text = try SourceText(document: identity.document, data: data)
    let result = Extractor(options: ExtractionOptions(year: identity.year)).extract(text)
    let figures = zip(result.figures, FigureFiling.keys(of: result.figures)).map { StoredFigure($0, keys: $1) }
    var diagnostics = result.diagnostics
    if figures.isEmpty {
      diagnostics.append(FigurePipeline.noFigures(identity.document, isEmpty: text.scalars.isEmpty))
    }
    return Reading(
      report: StoredReport(
        identity: identity, bytes: data, year: ReportYear.year(of: result.figures), figures: figures),
      diagnostics: diagnostics)
  }

  // MARK: - Remarks

  private func reportChange(_ document: String, _ vintage: Int) {
    console.report(
      Diagnostic(
        severity: .note, code: "import.changed",
        message: "the text is another one than before; queries now see vintage \(vintage), the earlier ones are kept",
        document: document))
  }

  /// Two reports of one name in one run would be vintages of each other.
  private func reportSameDocument(_ location: ReportLocation) {
    console.report(
      Diagnostic(
        severity: .error, code: "input.same-document",
        message: "not imported: an earlier report has the same id “\(location.document)”; give the folder above both",
        document: location.document), path: location.path)
  }
}
