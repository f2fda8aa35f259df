// Why a file cannot be written or read as what it claims to be.

/// A file that cannot be written, or that is not in the form it should have.
package enum StorageError: Error, Equatable, Sendable {
  case unwritable(path: String, reason: String)
  case unreadable(path: String, reason: String)
  /// A line of JSON Lines is no JSON, or no row of the expected kind.
  case malformed(path: String, line: Int, reason: String)
}

extension StorageError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unwritable(let path, let reason):
      "\(path): cannot be written (\(reason)); check that the folder exists and is yours to write to"
    case .unreadable(let path, let reason):
      "\(path): cannot be read (\(reason)); check the path and its permissions"
    case .malformed(let path, let line, let reason):
      "\(path):\(line): \(reason)"
    }
  }
}
