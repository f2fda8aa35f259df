// Where the tests find the house that they test.

import Foundation

/// The checked-out repository.
package enum Repository {
  /// Its top folder: this file is `Tests/TestSupport/Repository.swift` below it.
  package static let root: URL = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A folder or file below the top.
  package static func url(_ path: String) -> URL { root.appendingPathComponent(path) }

  /// Files below a folder whose names end so, by path; paths are relative to the repository.
  package static func files(below folder: String, ending: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: url(folder).path)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(ending) }.map { "\(folder)/\($0)" }.sorted()
  }

  /// The text of a file.
  package static func text(_ path: String) throws -> String {
    try String(contentsOf: url(path), encoding: .utf8)
  }
}
