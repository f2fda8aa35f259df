// Files that are whole or not there.

import Foundation

/// Writes a file through a temporary neighbour and a rename, so that nobody ever sees half of it.
///
/// A file whose bytes would not change is left alone, and with it its time of modification.
package enum AtomicFile {
  /// - Returns: whether the file's bytes are other than before.
  @discardableResult
  package static func write(_ bytes: [UInt8], to path: String) throws(StorageError) -> Bool {
    let url = URL(fileURLWithPath: path)
    if let present = try? Data(contentsOf: url), present.elementsEqual(bytes) { return false }
    // A device or a pipe (`-o /dev/stdout`) cannot be replaced by a rename.
    let type = (try? FileManager.default.attributesOfItem(atPath: path))?[.type] as? FileAttributeType
    let direct = type == .typeCharacterSpecial || type == .typeSymbolicLink
    do {
      try Data(bytes).write(to: url, options: direct ? [] : .atomic)
    } catch {
      throw .unwritable(path: path, reason: reason(of: error))
    }
    return true
  }

  /// Like `write`, making the folders on the way first.
  @discardableResult
  package static func writeMakingFolders(_ bytes: [UInt8], to path: String) throws(StorageError) -> Bool {
    let folder = (path as NSString).deletingLastPathComponent
    if !folder.isEmpty {
      do {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      } catch {
        throw .unwritable(path: folder, reason: reason(of: error))
      }
    }
    return try write(bytes, to: path)
  }

  /// What the system says, without the path that the message names already.
  static func reason(of error: any Error) -> String {
    let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError ?? error as NSError
    if cause.domain == NSPOSIXErrorDomain { return String(cString: strerror(Int32(cause.code))).lowercased() }
    return "error \(cause.code)"
  }
}
