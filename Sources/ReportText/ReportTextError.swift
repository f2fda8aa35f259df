// Why a report cannot be read at all.

import DataCube

/// A report that cannot be read. Everything about readable text is a `Diagnostic` instead.
package enum ReportTextError: Error, Equatable, Sendable {
  /// The bytes are not UTF-8; `byte` is the offset of the first wrong one, from 0.
  case invalidUTF8(document: String, byte: Int)
  /// The bytes begin with the byte order mark of UTF-16.
  case utf16(document: String)
  /// The bytes hold a NUL: a binary file.
  case binary(document: String, byte: Int)
  case noSuchPath(String)
  /// The folder holds no `.txt` or `.md` file.
  case noReports(folder: String)
  case unreadable(path: String, reason: String)
}

extension ReportTextError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .invalidUTF8(let document, let byte):
      "\(document): byte \(byte) is not UTF-8; \(TextEncoding.cure(isUTF16: false))"
    case .utf16(let document):
      "\(document): this is UTF-16; \(TextEncoding.cure(isUTF16: true))"
    case .binary(let document, let byte):
      "\(document): byte \(byte) is NUL, so this is no text; give a .txt or .md report"
    case .noSuchPath(let path):
      "\(path): no such file or folder; check the path"
    case .noReports(let folder):
      "\(folder): no .txt or .md report in this folder; give a folder that holds reports"
    case .unreadable(let path, let reason):
      "\(path): cannot be read (\(reason)); check its permissions"
    }
  }
}
