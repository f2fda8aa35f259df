// Files that hold what a test once gave, and that only a person changes.

import Foundation

/// Compares with `Tests/Golden`; a difference writes `…-changed` beside the golden file.
package enum GoldenFile {
  /// Whether this run accepts what it sees: `make golden`.
  package static let accepts =
    ProcessInfo.processInfo.environment["TONGBI_ACCEPT"] == "1"
    || ProcessInfo.processInfo.environment["TONGBI_GOLDEN"] == "accept"

  /// What stands in the golden file; nil where there is none.
  package static func bytes(_ name: String) -> [UInt8]? {
    (try? Data(contentsOf: url(name))).map { [UInt8]($0) }
  }

  /// Whether `bytes` are the golden file's; `isSame` decides where equality is too much to ask.
  package static func matches(
    _ bytes: [UInt8], _ name: String, isSame: ([UInt8], [UInt8]) throws -> Bool = { $0 == $1 }
  ) throws -> Bool {
    let changed = url(changedName(name))
    if let golden = self.bytes(name), try isSame(golden, bytes) {
      try? FileManager.default.removeItem(at: changed)
      return true
    }
    if accepts {
      try Data(bytes).write(to: url(name))
      try? FileManager.default.removeItem(at: changed)
      return true
    }
    try Data(bytes).write(to: changed)
    return false
  }

  /// `columns.scene` → `columns-changed.scene`.
  private static func changedName(_ name: String) -> String {
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    return name[..<dot] + "-changed" + name[dot...]
  }

  private static func url(_ name: String) -> URL { Repository.url("Tests/Golden/\(name)") }
}
