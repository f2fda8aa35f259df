// A report's bytes as they are, for a store that keeps them.

import DataCube
import Foundation
import ReportText

extension ReportLocation {
  /// All bytes of the report. Read, not mapped: they must stay the same between the fingerprint and the store.
  func bytes() throws(ReportTextError) -> Data {
    do {
      return switch source {
      case .file(let path): try Data(contentsOf: URL(fileURLWithPath: path))
      case .standardInput: try FileHandle.standardInput.readToEnd() ?? Data()
      }
    } catch {
      throw .unreadable(path: path, reason: SystemReason.text(of: error))
    }
  }
}
