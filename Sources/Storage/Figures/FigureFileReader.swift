// Figures back from JSON Lines: what `tongbi extract` has written can be read by the next command.

import DataCube
import Foundation

/// Reads the rows of `tongbi extract`.
package enum FigureFileReader {
  /// The figures of a file.
  package static func figures(ofFile path: String) throws(StorageError) -> [Figure] {
    let data: Data
    do {
      data = try FileBytes.read(path)
    } catch {
      throw .unreadable(path: path, reason: SystemReason.text(of: error))
    }
    return try figures(in: data, path: path)
  }

  /// The figures of JSON Lines text.
  ///
  /// - Parameter path: the file's name, for messages.
  /// - Throws: `StorageError.malformed` at the first line that is no figure.
  package static func figures(in data: Data, path: String) throws(StorageError) -> [Figure] {
    try JSONLines.read(FigureRow.self, in: data, path: path, reason: reason) { try $0.figure() }
  }

  private static func reason(of error: any Error) -> String {
    switch error as? DecodingError {
    case .keyNotFound(let key, _):
      "no figure: the key “\(key.stringValue)” is missing; `tongbi codebook` explains the keys"
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
      if let key = context.codingPath.last {
        "no figure: the value of “\(key.stringValue)” is not allowed"
      } else {
        "no JSON object; give what tongbi extract --format jsonl writes"
      }
    default: "\(error)"
    }
  }
}
