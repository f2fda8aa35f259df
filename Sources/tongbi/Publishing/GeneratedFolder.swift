// A folder of files that the program writes and nobody else.

import Foundation
import Storage

/// Writes the files of a folder and, at the end, takes away those that were not written this time.
///
/// So the folder is a function of what it is made from: deleting it and running again gives the same tree.
struct GeneratedFolder {
  private let path: String
  private let endings: [String]
  private var written: Set<String> = []
  /// How many files are other than before.
  private(set) var changes = 0

  /// - Parameter endings: endings of the names of the files that are generated; others are never touched.
  init(_ path: String, endings: [String]) {
    self.path = path
    self.endings = endings
  }

  /// Writes a file; `name` is its path below the folder.
  mutating func write(_ bytes: [UInt8], to name: String) throws {
    if try AtomicFile.writeMakingFolders(bytes, to: "\(path)/\(name)") { changes += 1 }
    written.insert(name)
  }

  /// Counts in a file that somebody else has written, or left as it is.
  mutating func keep(_ name: String, changed: Bool) {
    written.insert(name)
    if changed { changes += 1 }
  }

  /// Removes generated files that were neither written nor kept.
  mutating func removeOthers() throws {
    let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    for name in names where !written.contains(name) && endings.contains(where: name.hasSuffix) {
      do {
        try FileManager.default.removeItem(atPath: "\(path)/\(name)")
      } catch {
        throw StorageError.unwritable(path: "\(path)/\(name)", reason: "\(error.localizedDescription)")
      }
      changes += 1
    }
  }

  /// One line for people: `Data/figures: 34 files, 2 changed`.
  var summary: String { "\(path): \(written.count) files, \(changes) changed" }
}
