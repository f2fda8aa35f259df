// Rows on their way out of a command.

import Foundation
import Storage

/// Writes rows as they come to standard output, or all at once to a file.
///
/// ```swift
/// let printer = try output.printer(layout: FigureRecord.layout)
/// try printer.print(row)
/// try printer.finish()
/// ```
final class RecordPrinter {
  private var writer: any RecordWriter
  private let path: String?
  private var bytes: [UInt8] = []
  private var hasBegun = false

  /// - Parameter path: the file to write; nil for standard output.
  init(writer: any RecordWriter, path: String?) {
    self.writer = writer
    self.path = path
  }

  /// Writes one row.
  func print(_ record: Record) throws {
    begin()
    writer.append(record, to: &bytes)
    if bytes.count > 1 << 16 { try flush() }
  }

  /// Writes what is left. Without this no file is written.
  func finish() throws {
    begin()
    writer.finish(&bytes)
    try flush()
    if let path { try AtomicFile.write(bytes, to: path) }
  }

  private func begin() {
    guard !hasBegun else { return }
    hasBegun = true
    writer.begin(&bytes)
  }

  private func flush() throws {
    guard path == nil else { return }
    try StandardOutput.write(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
