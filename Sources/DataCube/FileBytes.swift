// All bytes of a file, of whatever kind.

import Foundation

/// Reads what a path names to its end.
package enum FileBytes {
  /// The bytes of a file, a pipe or a device: Foundation's `Data(contentsOf:)` refuses `/dev/stdin` and `<(…)`, and says that
  /// the permission is missing.
  package static func read(_ path: String, options: Data.ReadingOptions = []) throws -> Data {
    let file = URL(fileURLWithPath: path)
    guard isStream(path) else { return try Data(contentsOf: file, options: options) }
    let handle = try FileHandle(forReadingFrom: file)
    return try handle.readToEnd() ?? Data()
  }

  private static func isStream(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    return [S_IFCHR, S_IFIFO, S_IFSOCK].contains(status.st_mode & S_IFMT)
  }
}
