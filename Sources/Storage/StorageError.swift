// Why a file cannot be written or read as what it claims to be.

import DataCube

/// A file that cannot be written, or that is not in the form it should have.
package enum StorageError: Error, Equatable, Sendable {
  case unwritable(path: String, reason: String)
  case unreadable(path: String, reason: String)
  case notUTF8(path: String, isUTF16: Bool)
  /// A line of JSON Lines is no JSON, or no row of the expected kind.
  case malformed(path: String, line: Int, reason: String)
  case noSuchStore(path: String)
  /// A file that is no store of this tool: no SQLite, or somebody else's.
  case notAStore(path: String)
  /// An earlier version of the tool has been at work, and has not filed what queries need.
  case storeIsOlder(path: String)
  /// A later version of the tool has been at work.
  case storeIsNewer(path: String)
  /// What SQLite refuses: a full disk, a damaged file, another process that never ends its work.
  case store(path: String, reason: String)
}

extension StorageError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unwritable(let path, let reason):
      "\(path): cannot be written (\(reason)); check that the folder exists and is yours to write to"
    case .unreadable(let path, let reason):
      "\(path): cannot be read (\(reason)); check the path and its permissions"
    case .notUTF8(let path, let isUTF16):
      "\(path): \(isUTF16 ? "UTF-16" : "not UTF-8"); \(TextEncoding.cure(isUTF16: isUTF16))"
    case .malformed(let path, let line, let reason):
      "\(path):\(line): \(reason)"
    case .noSuchStore(let path):
      "\(path): no such store; make it with tongbi import PATHS --store \(path)"
    case .notAStore(let path):
      "\(path): not a store of tongbi; give a file that tongbi import has made, or a new name"
    case .storeIsOlder(let path):
      "\(path): reports in it were read by an older tongbi; run tongbi import --reread --store \(path)"
    case .storeIsNewer(let path):
      "\(path): written by a newer tongbi; update the tool"
    case .store(let path, let reason):
      "\(path): the store cannot be used (\(reason)); check the disk, or import into a new file"
    }
  }
}
