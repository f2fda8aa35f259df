// The documents of a store, for the commands that read reports.

import Aggregation
import DataCube
import Extraction
import Foundation
import ReportText
import Storage

/// One state of a store, opened once a command.
struct StoredReports {
  let store: ReportStore

  init(_ path: String) throws {
    store = try ReportStore.forReading(path)
  }

  /// Tells where the store is empty, or read by other rules than today's.
  init(_ path: String, console: Console) throws {
    try self.init(path)
    if try store.isEmpty() {
      console.report(
        Diagnostic(
          severity: .error, code: "store.empty",
          message: "the store holds no report; run tongbi import PATHS --store \(path)",
          document: path))
    }
    let old = try store.count(readByOthersThan: ReaderVersion.current)
    guard old > 0 else { return }
    console.report(
      Diagnostic(
        severity: .warning, code: "store.read-by-another-version",
        message: "\(old) reports were read by another version of the tool; run tongbi import --reread --store \(path)",
        document: path))
  }

  /// The newest vintage of each document, by the bytes of their ids.
  ///
  /// - Parameter parts: parts of the names of the bodies that they must speak of; empty for every document.
  func documents(ofBodies parts: [String] = []) throws -> [StoredDocument] {
    if parts.isEmpty { return try store.documents() }
    let parts = parts.map(TextFolding.fold)
    let keys = try store.bodySpellings().map(\.key).filter { key in parts.contains { key.contains($0) } }
    return try store.documents(ofBodies: Set(keys))
  }

  /// The newest vintage of one document; nil for one that the store does not hold.
  func document(named name: String) throws -> StoredDocument? { try store.vintages(of: name).last }

  /// What was extracted when the document was imported.
  func result(of document: StoredDocument) throws -> ExtractionResult {
    ExtractionResult(figures: try store.figures(of: document))
  }

  /// The documents in groups that have no body in common: whatever one says of a body, and whatever it can be held against,
  /// is in its group. Groups and their documents are in order.
  func groups() throws -> [[StoredDocument]] {
    let documents = try documents()
    var sets = DisjointSets(count: documents.count)
    var first: [String: Int] = [:]
    for (position, bodies) in try store.bodies(of: documents).enumerated() {
      for body in bodies {
        if let other = first[body] { sets.join(position, other) } else { first[body] = position }
      }
    }
    var groups: [Int: [StoredDocument]] = [:]
    for position in documents.indices { groups[sets.first(of: position), default: []].append(documents[position]) }
    return groups.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Extracts the document's text again, under the year that it was imported with.
  func extract(_ document: StoredDocument, by extractor: Extractor) throws -> ExtractionResult {
    var options = extractor.options
    options.year = document.identity.year
    return Extractor(options: options).extract(try text(of: document))
  }

  func text(of document: StoredDocument) throws -> SourceText {
    try SourceText(document: document.identity.document, data: try store.bytes(of: document))
  }
}
