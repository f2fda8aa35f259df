// Whether XML is well formed.

import Foundation

/// Asks `xmllint`; where there is none, everything passes.
enum XMLChecker {
  /// Whether the bytes are well-formed XML.
  static func isWellFormed(_ bytes: [UInt8]) -> Bool {
    let process = Process()
    let input = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["xmllint", "--noout", "-"]
    process.standardInput = input
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return true }
    try? input.fileHandleForWriting.write(contentsOf: Data(bytes))
    try? input.fileHandleForWriting.close()
    process.waitUntilExit()
    // 127: no xmllint on this machine.
    return process.terminationStatus == 0 || process.terminationStatus == 127
  }
}
