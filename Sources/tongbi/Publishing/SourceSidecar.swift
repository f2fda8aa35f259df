// What stands beside a sample report: whose figures it tells.

import DataCube
import Foundation
import Storage

/// `Data/sources/<publisher>/<year>-<slug>.source.yaml`.
struct SourceSidecar {
  /// The report's path below the sources.
  var document: String
  var publisher: String
  var title: String?
  var date: String?
  var year: Int?
  var url: String?

  /// The sidecar of a report.
  ///
  /// - Throws: where there is none, or one with a key that means nothing.
  init(of document: String, in folder: String) throws {
    let stem = (document as NSString).deletingPathExtension
    let root = try YAMLReader.tree(ofFile: "\(folder)/\(stem).source.yaml").mapping(allowing: [
      "figures_of", "publisher", "title", "date", "date_note", "year", "url", "text", "sha256", "note",
    ])
    self.document = document
    publisher = try root.required("publisher").text()
    title = try root["title"]?.text()
    date = try root["date"]?.text()
    year = try root["year"]?.whole()
    url = try root["url"]?.text()
  }
}
