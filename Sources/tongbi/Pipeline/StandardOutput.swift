// Data to standard output, quiet where nobody listens any more.

import DataCube
import Foundation
import Storage

/// Writes bytes to standard output.
enum StandardOutput {
  /// The reader has closed the pipe (`| head -1`): the command ends at once, with status 0 and without a word.
  struct Closed: Error {}

  /// - Throws: `Closed`, or `StorageError.unwritable` (a full disk).
  static func write(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Foundation.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if written >= 0 {
        rest = rest.dropFirst(written)
      } else if errno == EPIPE {
        throw Closed()
      } else if errno != EINTR && errno != EAGAIN {
        throw StorageError.unwritable(path: "standard output", reason: SystemReason.text(errno: errno))
      }
    }
  }
}
