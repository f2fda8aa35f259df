// One report's bytes to its text.

import DataCube
import Foundation

/// Reads reports one at a time, so that memory does not grow with their number.
package struct ReportReader: Sendable {
  package init() {}

  /// The decoded text of one report.
  package func read(_ location: ReportLocation) throws(ReportTextError) -> SourceText {
    let data: Data
    do {
      switch location.source {
      case .file(let path): data = try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe)
      case .standardInput: data = try FileHandle.standardInput.readToEnd() ?? Data()
      }
    } catch {
      let path = if case .file(let path) = location.source { path } else { location.document }
      throw .unreadable(path: path, reason: SystemReason.text(of: error))
    }
    return try SourceText(document: location.document, data: data)
  }
}
