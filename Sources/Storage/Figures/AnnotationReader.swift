// Annotated figures from JSON Lines: gold, and the work of any program.

import DataCube
import Foundation

/// Reads rows with the keys of `tongbi extract` as they are, `…_alt` and `optional` included: see `tongbi codebook`.
package enum AnnotationReader {
  /// The annotations of a file; `-` is standard input.
  package static func annotations(ofFile path: String) throws(StorageError) -> [FigureAnnotation] {
    let data: Data
    do {
      data = path == "-" ? try FileHandle.standardInput.readToEnd() ?? Data() : try FileBytes.read(path)
    } catch {
      throw .unreadable(path: path, reason: SystemReason.text(of: error))
    }
    return try annotations(in: data, path: path)
  }

  /// The annotations of JSON Lines text.
  ///
  /// - Parameter path: the file's name, for messages.
  /// - Throws: `StorageError.malformed` at the first line that is no annotation.
  package static func annotations(in data: Data, path: String) throws(StorageError) -> [FigureAnnotation] {
    try JSONLines.read(AnnotationRow.self, in: data, path: path, reason: reason) { $0.annotation }
  }

  private static func reason(of error: any Error) -> String {
    switch error as? DecodingError {
    case .keyNotFound(let key, _):
      "no annotation: the key “\(key.stringValue)” is missing; `tongbi codebook` explains the keys"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      "no annotation: the value of “\(context.codingPath.last?.stringValue ?? "?")” is not allowed"
    default: "no JSON object; give figures as tongbi extract --format jsonl writes them, one a line"
    }
  }
}
