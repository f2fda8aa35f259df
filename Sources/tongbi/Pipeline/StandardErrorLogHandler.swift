// What `--verbose` prints.

import Foundation
import Logging

/// Writes log lines to standard error: `tongbi: debug: …`.
struct StandardErrorLogHandler: LogHandler {
  var logLevel: Logger.Level
  var metadata: Logger.Metadata = [:]

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let facts = (event.metadata ?? [:]).sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
    FileHandle.standardError.write(Data("tongbi: \(event.level): \(event.message)\(facts)\n".utf8))
  }
}

extension Logger {
  /// The log of one command: silent below warnings unless `verbose`.
  static func command(verbose: Bool) -> Logger {
    Logger(label: "tongbi") { _ in StandardErrorLogHandler(logLevel: verbose ? .debug : .warning) }
  }
}
