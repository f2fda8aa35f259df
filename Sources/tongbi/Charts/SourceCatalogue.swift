// What is known of the reports behind some series: for the source line.

import ChartSpecs
import DataCube
import Foundation
import Storage

/// Finds publisher, title and year of reports in the `.source.yaml` files beside them.
enum SourceCatalogue {
  /// One entry for each document that the series name; what has no sidecar is named by its file.
  static func documents(of series: [Series], below paths: [String]) -> [SourceDocument] {
    var seen: Set<String> = []
    let ids = series.flatMap(\.observations).flatMap(\.sources).map(\.document).filter { seen.insert($0).inserted }
    return ids.map { document($0, below: paths) }
  }

  private static func document(_ id: String, below paths: [String]) -> SourceDocument {
    for path in paths {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { continue }
      let file = isFolder.boolValue ? path + "/" + id : path
      guard isFolder.boolValue || file.hasSuffix(id) else { continue }
      let sidecar = (file as NSString).deletingPathExtension + ".source.yaml"
      guard let tree = try? YAMLReader.tree(ofFile: sidecar), let entries = try? tree.entries() else { continue }
      func text(_ key: String) -> String? { entries.first { $0.key == key }.flatMap { try? $0.value.text() } }
      return SourceDocument(
        id: id, title: text("title"), publisher: text("publisher"), year: text("year").flatMap { Int($0) })
    }
    return SourceDocument(id: id)
  }
}
