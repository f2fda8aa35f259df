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
  /// The report that this text leaves something out of; nil where it is the whole report.
  private let report: Report?

  /// A whole report, and where each scalar of a text that leaves something out stands in it.
  private final class Report: Sendable {
    let scalars: [UInt32]
    let offsets: [Int]

    init(scalars: [UInt32], offsets: [Int]) {
      self.scalars = scalars
      self.offsets = offsets
    }
  }

  /// Decodes UTF-8.
  ///
  /// - Throws: `ReportTextError.invalidUTF8` or `.binary` with the place of the first offending byte, `.utf16`.
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
    report = nil
  }

  private init(document: String, text: UTF8Decoding.Text) {
    self.document = document
    scalars = text.scalars
    var folded = text.folded
    ChineseZeros.mend(&folded)
    InlineMarkup.blank(&folded)
    self.folded = folded
    report = nil
  }

  /// The text of a range, as printed.
  package func quote(_ range: Range<Int>) -> String {
    String(scalars: scalars[range])
  }

  /// Where a range of this text stands in the report, quoted as the report prints it.
  package func span(_ range: Range<Int>) -> SourceSpan {
    let original =
      origin(range.lowerBound)..<(range.isEmpty ? origin(range.lowerBound) : origin(range.upperBound - 1) + 1)
    return SourceSpan(
      document: document, start: original.lowerBound, end: original.upperBound,
      quote: String(scalars: (report?.scalars ?? scalars)[original]))
  }

  /// Where the scalar at `offset` stands in the report.
  package func origin(_ offset: Int) -> Int {
    guard let report else { return offset }
    return offset < report.offsets.count ? report.offsets[offset] : report.scalars.count
  }

  /// Line and column in the report of an offset, both from 1, columns in scalars.
  package func place(at offset: Int) -> Diagnostic.Place {
    let scalars = report?.scalars ?? scalars
    let offset = origin(offset)
    var line = 1
    var lineStart = 0
    for index in 0..<min(offset, scalars.count) where scalars[index] == 0x0A {
      line += 1
      lineStart = index + 1
    }
    return Diagnostic.Place(line: line, column: offset - lineStart + 1)
  }

  /// This text without `gaps`, which are in text order.
  func leavingOut(_ gaps: [Range<Int>]) -> SourceText {
    var offsets: [Int] = []
    offsets.reserveCapacity(scalars.count)
    var start = 0
    for gap in gaps {
      offsets.append(contentsOf: start..<gap.lowerBound)
      start = gap.upperBound
    }
    offsets.append(contentsOf: start..<scalars.count)
    return SourceText(self, at: offsets)
  }

  private init(_ report: SourceText, at offsets: [Int]) {
    document = report.document
    scalars = offsets.map { report.scalars[$0] }
    folded = offsets.map { report.folded[$0] }
    self.report = Report(scalars: report.scalars, offsets: offsets)
  }
}
