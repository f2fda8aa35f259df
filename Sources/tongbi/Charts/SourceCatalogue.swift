// What is known of the reports behind some series: for the source line.

import ChartSpecs
import DataCube
import Foundation
import ReportText
import Storage

/// Finds publisher, title and year of reports in the `.source.yaml` files beside them, else in the reports themselves; of
/// stored reports in their texts.
enum SourceCatalogue {
  /// One entry for each document that the series name; what tells nothing of itself is named by its file.
  static func documents(of series: [Series], in source: ReportSource) -> [SourceDocument] {
    var seen: Set<String> = []
    let ids = series.flatMap(\.observations).flatMap(\.sources).map(\.document).filter { seen.insert($0).inserted }
    switch source {
    case .paths(let paths): return ids.map { document($0, below: paths) }
    case .store(let path):
      let stored = try? StoredReports(path)
      return ids.map { id in
        let text = try? stored?.document(named: id).flatMap { try stored?.text(of: $0) }
        return text.flatMap(metadata) ?? SourceDocument(id: id)
      }
    }
  }

  private static func document(_ id: String, below paths: [String]) -> SourceDocument {
    for path in paths {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { continue }
      let file = isFolder.boolValue ? path + "/" + id : path
      guard isFolder.boolValue || file.hasSuffix(id) else { continue }
      if let found = sidecar(of: file, id: id) ?? metadata(of: file, id: id) { return found }
    }
    return SourceDocument(id: id)
  }

  private static func sidecar(of file: String, id: String) -> SourceDocument? {
    let path = (file as NSString).deletingPathExtension + ".source.yaml"
    guard let entries = try? YAMLReader.tree(ofFile: path).entries() else { return nil }
    func text(_ key: String) -> String? { entries.first { $0.key == key }.flatMap { try? $0.value.text() } }
    return SourceDocument(
      id: id, title: text("title"), publisher: text("publisher"), year: text("year").flatMap { Int($0) })
  }

  /// What the report's own first lines say.
  private static func metadata(of file: String, id: String) -> SourceDocument? {
    (try? ReportReader().read(ReportLocation(document: id, source: .file(path: file)))).flatMap(metadata)
  }

  private static func metadata(of text: SourceText) -> SourceDocument? {
    let metadata = ReportMetadata(text, outline: TextOutline(text))
    guard metadata.title != nil || metadata.publisher != nil else { return nil }
    return SourceDocument(
      id: text.document, title: metadata.title, publisher: metadata.publisher, year: metadata.titleYear)
  }
}
