// The decoded text of one report, as flat arrays of scalars.

import DataCube
import Foundation

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
    // The closure cannot throw typed errors through withUnsafeBufferPointer, hence the detour by a result.
    let text = bytes.withUnsafeBufferPointer { buffer in
      Result { () throws(ReportTextError) in try UTF8Decoding.text(of: buffer, document: document) }
    }
    self.init(document: document, text: try text.get())
  }

  /// Decodes a file's bytes where they are, without a copy.
  package init(document: String, data: Data) throws(ReportTextError) {
    let text = data.withUnsafeBytes { bytes in
      Result { () throws(ReportTextError) in
        try UTF8Decoding.text(of: bytes.assumingMemoryBound(to: UInt8.self), document: document)
      }
    }
    self.init(document: document, text: try text.get())
  }

  /// The text of a string that is one already.
  package init(document: String, text: String) {
    self.document = document
    scalars = text.unicodeScalars.map(\.value)
    var folded = scalars.map(ScalarFolding.folded)
    ChineseZeros.mend(&folded)
    InlineMarkup.blank(&folded)
    self.folded = folded
  }

  private init(document: String, text: UTF8Decoding.Text) {
    self.document = document
    scalars = text.scalars
    var folded = text.folded
    ChineseZeros.mend(&folded)
    InlineMarkup.blank(&folded)
    self.folded = folded
  }

  /// The text of a range, as printed.
  package func quote(_ range: Range<Int>) -> String {
    String(scalars: scalars[range])
  }

  /// The text of a range as printed, without the ends of lines: what a wrapped 个百分⏎点 says.
  package func words(_ range: Range<Int>) -> String {
    let printed = quote(range)
    return scalars[range].contains(Scalars.newline) ? printed.filter { !$0.isNewline } : printed
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
