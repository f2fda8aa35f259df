// Files that are whole or not there.

import DataCube
import Foundation

/// Writes a file through a temporary neighbour and a rename, so that nobody ever sees half of it.
///
/// A file whose bytes would not change is left alone, and with it its time of modification.
package enum AtomicFile {
  /// - Returns: whether the file's bytes are other than before.
  @discardableResult
  package static func write(_ bytes: [UInt8], to path: String) throws(StorageError) -> Bool {
    // A link stays a link: what it points to is replaced.
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    if isDevice(target) {
      try create(target, as: path, flags: O_WRONLY, bytes)
      return true
    }
    if let present = try? Data(contentsOf: URL(fileURLWithPath: target)), present.elementsEqual(bytes) { return false }
    let name = URL(fileURLWithPath: target).lastPathComponent
    let temporary = FilePath.folder(of: target) + "/.\(name).\(getpid()).new"
    try create(temporary, as: path, flags: O_WRONLY | O_CREAT | O_TRUNC, bytes)
    guard rename(temporary, target) == 0 else {
      let code = errno
      unlink(temporary)
      throw .unwritable(path: path, reason: SystemReason.text(errno: code))
    }
    return true
  }

  /// Like `write`, making the folders on the way first.
  @discardableResult
  package static func writeMakingFolders(_ bytes: [UInt8], to path: String) throws(StorageError) -> Bool {
    let folder = FilePath.folder(of: path)
    if !folder.isEmpty {
      do {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      } catch {
        throw .unwritable(path: folder, reason: SystemReason.text(of: error))
      }
    }
    return try write(bytes, to: path)
  }

  /// Finds out whether a file can be written, before the work of making it.
  package static func checkWritable(_ path: String) throws(StorageError) {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
      if isFolder.boolValue { throw .unwritable(path: path, reason: SystemReason.text(errno: EISDIR)) }
      if access(path, W_OK) != 0 { throw .unwritable(path: path, reason: SystemReason.text(errno: errno)) }
      return
    }
    let folder = FilePath.folder(of: path)
    if access(folder.isEmpty ? "." : folder, W_OK) != 0 {
      throw .unwritable(path: path, reason: SystemReason.text(errno: errno))
    }
  }

  /// A terminal, a pipe, `/dev/stdout`: nothing that a rename could replace.
  private static func isDevice(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    return [S_IFCHR, S_IFIFO, S_IFSOCK, S_IFBLK].contains(status.st_mode & S_IFMT)
  }

  /// Writes all bytes, or takes away what it began.
  private static func create(_ file: String, as path: String, flags: Int32, _ bytes: [UInt8]) throws(StorageError) {
    let descriptor = open(file, flags, 0o666)
    guard descriptor >= 0 else { throw .unwritable(path: path, reason: SystemReason.text(errno: errno)) }
    var rest = bytes[...]
    var failure: Int32 = 0
    while !rest.isEmpty, failure == 0 {
      let written = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if written >= 0 { rest = rest.dropFirst(written) } else if errno != EINTR { failure = errno }
    }
    if close(descriptor) != 0, failure == 0 { failure = errno }
    guard failure == 0 else {
      if flags & O_CREAT != 0 { unlink(file) }
      throw .unwritable(path: path, reason: SystemReason.text(errno: failure))
    }
  }
}
