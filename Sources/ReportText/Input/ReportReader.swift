// One report's bytes to its text.

import DataCube
import Foundation

/// Reads reports one at a time, so that memory does not grow with their number.
package struct ReportReader: Sendable {
  package init() {}

  /// The decoded text of one report.
  package func read(_ location: ReportLocation) throws(ReportTextError) -> SourceText {
    try SourceText(document: location.document, data: try bytes(of: location, options: .mappedIfSafe))
  }

  /// All bytes of one report.
  ///
  /// - Parameter options: how a file is read. Bytes that must stay what they are, whatever becomes of the file, are not
  ///   mapped.
  package func bytes(of location: ReportLocation, options: Data.ReadingOptions = []) throws(ReportTextError) -> Data {
    do {
      return switch location.source {
      case .file(let path): try FileBytes.read(path, options: options)
      case .standardInput: try FileHandle.standardInput.readToEnd() ?? Data()
      }
    } catch {
      let path = if case .file(let path) = location.source { path } else { location.document }
      throw .unreadable(path: path, reason: SystemReason.text(of: error))
    }
  }
}
