// The annotated reports beside the repository, where they are present.

import DataCube
import Foundation
import ReportText
import Storage
import TestSupport

/// Reports and gold of `../shared`.
enum SharedReports {
  private static let root = Repository.url("../shared")

  static var areHere: Bool { FileManager.default.fileExists(atPath: root.appendingPathComponent("gold").path) }

  /// All annotations of `gold/<folder>`, documents in order of name.
  static func gold(_ folder: String) throws -> [FigureAnnotation] {
    try files("gold/\(folder)", ".jsonl").flatMap { try AnnotationReader.annotations(ofFile: $0.path) }
  }

  /// The reports of `<folder>`.
  static func texts(_ folder: String) throws -> [SourceText] {
    try files(folder, ".txt").map {
      try SourceText(document: $0.lastPathComponent, data: try Data(contentsOf: $0))
    }
  }

  static func files(_ folder: String, _ ending: String) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(
      at: root.appendingPathComponent(folder), includingPropertiesForKeys: nil
    ).filter { $0.path.hasSuffix(ending) }.sorted { $0.path < $1.path }
  }
}
