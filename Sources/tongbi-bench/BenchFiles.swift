// What is measured on: sample reports of the repository, and reports beside it where they are present.

import DataCube
import Foundation
import ReportText
import Storage

/// Files below the folder that the bench is run in.
enum BenchFiles {
  /// Files whose names end so, by path.
  static func files(_ folder: String, endings: [String]) -> [String] {
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return names.filter { name in endings.contains { name.hasSuffix($0) } }.sorted().map { "\(folder)/\($0)" }
  }

  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  /// An annotated report.
  struct Annotated {
    var text: SourceText
    var gold: [FigureAnnotation]
  }

  /// All annotated reports: the corpus, and the shared ones where they are present.
  static func annotated() throws -> [Annotated] {
    var result: [Annotated] = []
    for path in files("Tests/Corpus", endings: ["/source.txt"]) {
      let gold = try AnnotationReader.annotations(
        ofFile: path.replacingOccurrences(of: "source.txt", with: "expected.jsonl"))
      guard let id = gold.first?.document else { continue }
      result.append(Annotated(text: try SourceText(document: id, bytes: try bytes(path)), gold: gold))
    }
    for folder in ["seeds", "dev"] {
      let rows = try files("../shared/gold/\(folder)", endings: [".jsonl"]).flatMap {
        try AnnotationReader.annotations(ofFile: $0)
      }
      let gold = Dictionary(grouping: rows) { ($0.document as NSString).lastPathComponent }
      for path in files("../shared/\(folder)", endings: [".txt"]) {
        let name = (path as NSString).lastPathComponent
        guard let gold = gold[name] else { continue }
        result.append(Annotated(text: try SourceText(document: name, bytes: try bytes(path)), gold: gold))
      }
    }
    return result
  }
}
