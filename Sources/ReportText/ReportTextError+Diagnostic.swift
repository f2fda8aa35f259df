// A report that cannot be read, said of one report among many.

import DataCube
import Foundation

extension ReportTextError {
  /// Stable and dotted, like every diagnostic's code.
  package var code: String {
    switch self {
    case .invalidUTF8: "input.invalid-utf8"
    case .utf16: "input.utf-16"
    case .binary: "input.binary"
    case .noSuchPath: "input.no-such-path"
    case .noReports: "input.no-reports"
    case .unreadable: "input.unreadable"
    }
  }

  /// What it says behind the name of the file.
  package var message: String {
    guard let colon = description.range(of: subject + ": ") else { return description }
    return String(description[colon.upperBound...])
  }

  /// The same as an error about `document`: the other reports of a folder are still read.
  package func diagnostic(document: String) -> Diagnostic {
    Diagnostic(severity: .error, code: code, message: message, document: document)
  }

  private var subject: String {
    switch self {
    case .invalidUTF8(let document, _), .binary(let document, _), .utf16(let document): document
    case .noSuchPath(let path), .noReports(let path), .unreadable(let path, _): path
    }
  }
}
