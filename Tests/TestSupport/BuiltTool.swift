// The tool as it was built, run like a user runs it.

import Foundation

/// Runs shell lines in which `tongbi` is the binary beside the test bundle.
package enum BuiltTool {
  /// What a run left behind.
  package struct Outcome: Sendable {
    package var standardOutput: Data
    package var standardError: Data
    package var status: Int32

    package var output: String { String(decoding: standardOutput, as: UTF8.self) }
    package var talk: String { String(decoding: standardError, as: UTF8.self) }
  }

  /// Starts the tool itself, without a shell around it, and does not wait: its talk goes nowhere.
  package static func start(_ arguments: [String], in folder: URL) throws -> Process {
    let process = Process()
    process.executableURL = Bundle.main.bundleURL.appendingPathComponent("tongbi")
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// Runs a line in a folder, with an environment that is the same everywhere.
  package static func run(_ line: String, in folder: URL) throws -> Outcome {
    survivesClosedSockets
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = folder
    process.environment = [
      "PATH": "\(Bundle.main.bundleURL.path):/usr/bin:/bin", "LC_ALL": "C.UTF-8", "COLUMNS": "100",
      "HOME": folder.path, "TMPDIR": FileManager.default.temporaryDirectory.path,
    ]
    process.standardInput = FileHandle.nullDevice
    // Files, not pipes: a pipe that nobody empties stops the tool.
    let scratch = try TemporaryFolder()
    process.standardOutput = try handle(writing: scratch.path("out"))
    process.standardError = try handle(writing: scratch.path("err"))
    try process.run()
    process.waitUntilExit()
    return Outcome(
      standardOutput: try Data(contentsOf: URL(fileURLWithPath: scratch.path("out"))),
      standardError: try Data(contentsOf: URL(fileURLWithPath: scratch.path("err"))),
      status: process.terminationStatus)
  }

  /// Foundation's Process wakes its waiter through a socket, which may be closed by then: without a handler the whole run of
  /// tests ends with SIGPIPE. A handler, unlike ignoring, is not inherited by the tool.
  private static let survivesClosedSockets: Void = { signal(SIGPIPE) { _ in } }()

  private static func handle(writing path: String) throws -> FileHandle {
    try Data().write(to: URL(fileURLWithPath: path))
    return try FileHandle(forWritingTo: URL(fileURLWithPath: path))
  }
}
