// A sentence with its figure underlined.

import DataCube
import Storage

/// Two lines for people: the words, and marks under the figure.
enum MarkedExcerpt {
  /// Keys that a source gains where its report can be read again.
  static func record(of span: SourceSpan, in excerpts: SourceExcerpts) -> Record {
    var record = Record(span)
    if let excerpt = excerpts.excerpt(of: span) {
      record["place"] = .text(excerpt.place)
      record["sentence"] = .text(excerpt.sentence)
    }
    return record
  }

  /// What an explanation adds to a figure's row: `place`, `sentence`, and at which of its scalars the figure begins.
  static func add(_ span: SourceSpan, in excerpts: SourceExcerpts, to record: inout Record) {
    guard let excerpt = excerpts.excerpt(of: span) else { return }
    record["place"] = .text(excerpt.place)
    record["sentence"] = .text(excerpt.sentence)
    record["sentence_mark"] = .whole(excerpt.mark.lowerBound)
  }

  /// Place, sentence and underline, indented; the quote alone where there is no sentence.
  static func lines(of span: SourceSpan, in excerpts: SourceExcerpts) -> [String] {
    guard let excerpt = excerpts.excerpt(of: span) else { return ["  \(span.document) @\(span.start): \(span.quote)"] }
    let scalars = Array(excerpt.sentence.unicodeScalars)
    func width(_ range: Range<Int>) -> Int { scalars[range].reduce(0) { $0 + TerminalWidth.width(of: $1) } }
    let mark = excerpt.mark.clamped(to: 0..<scalars.count)
    return [
      "  \(excerpt.place)", "    \(excerpt.sentence)",
      "    " + String(repeating: " ", count: width(0..<mark.lowerBound)) + String(repeating: "~", count: width(mark)),
    ]
  }
}
