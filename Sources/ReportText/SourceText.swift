// The decoded text of one report, as flat arrays of scalars.

import DataCube

/// A report's text: its Unicode scalars as decoded, and the same scalars folded for matching.
///
/// Folding maps one scalar to one scalar (full-width forms to half-width ones, traditional characters to simplified), so
/// that an offset into `folded` is an offset into `scalars` and into what Python calls `text`.
package struct SourceText: Sendable {
  /// The document's id, as it goes into `SourceSpan.document`.
  package let document: String
  /// The scalars as decoded, without a byte order mark.
  package let scalars: [UInt32]
  /// One folded scalar for each of `scalars`.
  package let folded: [UInt32]

  /// Decodes UTF-8.
  ///
  /// - Throws: `ReportTextError.invalidUTF8` or `.binary` with the place of the first offending byte.
  package init(document: String, bytes: [UInt8]) throws(ReportTextError) {
    self.init(document: document, scalars: try UTF8Decoding.scalars(of: bytes, document: document))
  }

  package init(document: String, text: String) {
    self.init(document: document, scalars: text.unicodeScalars.map(\.value))
  }

  private init(document: String, scalars: [UInt32]) {
    self.document = document
    self.scalars = scalars
    folded = scalars.map(ScalarFolding.folded)
  }

  /// The text of a range, as printed.
  package func quote(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    for value in scalars[range] {
      if let scalar = Unicode.Scalar(value) { view.append(scalar) }
    }
    return String(view)
  }

  package func span(_ range: Range<Int>) -> SourceSpan {
    SourceSpan(document: document, start: range.lowerBound, end: range.upperBound, quote: quote(range))
  }

  /// Line and column of an offset, both from 1, columns in scalars.
  package func place(at offset: Int) -> Diagnostic.Place {
    var line = 1
    var lineStart = 0
    for index in 0..<min(offset, scalars.count) where scalars[index] == 0x0A {
      line += 1
      lineStart = index + 1
    }
    return Diagnostic.Place(line: line, column: offset - lineStart + 1)
  }
}
