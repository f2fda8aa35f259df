// Sentences behind figures, read again from the reports.

import DataCube
import ReportText

/// Finds where a figure stands in its report, for people: in the file, or in the text that a store keeps. Reports that cannot
/// be read twice (standard input, figures from JSON Lines) have no excerpts.
final class SourceExcerpts {
  /// A figure's place and the words around it.
  struct Excerpt {
    /// The file as the user gave it, or the document of a store, line and column from 1: `reports/2022.txt:12:8`.
    var place: String
    /// The figure's sentence, on one line; cut to the words around the figure where it is long.
    var sentence: String
    /// Which scalars of `sentence` are the figure.
    var mark: Range<Int>
  }

  /// A report that was read: what to call it, and its text.
  private struct Report {
    var path: String
    var text: SourceText
  }

  private let read: (_ document: String) -> Report?
  private var reports: [String: Report?] = [:]

  init(_ source: ReportSource) {
    switch source {
    case .paths(let paths):
      let found = (try? ReportLocator().reports(at: paths)) ?? []
      let locations = Dictionary(
        found.filter { $0.source != .standardInput && !$0.path.hasSuffix(".jsonl") }.map { ($0.document, $0) },
        uniquingKeysWith: { first, _ in first })
      read = { document in
        guard let location = locations[document], let text = try? ReportReader().read(location) else { return nil }
        return Report(path: location.path, text: text)
      }
    case .store(let path):
      let stored = try? StoredReports(path)
      read = { name in
        guard let stored, let document = try? stored.document(named: name), let text = try? stored.text(of: document)
        else { return nil }
        return Report(path: name, text: text)
      }
    }
  }

  /// Nil where the report cannot be read again.
  func excerpt(of span: SourceSpan) -> Excerpt? {
    guard let report = report(span.document), span.start < span.end, span.end <= report.text.scalars.count else {
      return nil
    }
    let text = report.text
    let place = text.place(at: span.start)
    var range = Self.sentence(around: span.start..<span.end, in: text.scalars)
    let low = max(range.lowerBound, span.start - Self.reach)
    let high = min(range.upperBound, span.end + Self.reach)
    let (cutsLeft, cutsRight) = (low > range.lowerBound, high < range.upperBound)
    range = low..<high
    let words = text.quote(range).unicodeScalars.map { $0.value < 0x20 ? " " : Character($0) }
    return Excerpt(
      place: "\(report.path):\(place.line):\(place.column)",
      sentence: (cutsLeft ? "…" : "") + String(words) + (cutsRight ? "…" : ""),
      mark: (span.start - low + (cutsLeft ? 1 : 0))..<(span.end - low + (cutsLeft ? 1 : 0)))
  }

  /// The whole sentence that a figure stands in, on one line, and where it begins: `reports/2022.txt:12:1`; nil where the
  /// report cannot be read again.
  func sentence(of span: SourceSpan) -> (place: String, text: String)? {
    guard let report = report(span.document), span.start < span.end, span.end <= report.text.scalars.count else {
      return nil
    }
    let text = report.text
    let range = Self.sentence(around: span.start..<span.end, in: text.scalars)
    let place = text.place(at: range.lowerBound)
    let words = text.quote(range).unicodeScalars.map { $0.value < 0x20 ? " " : Character($0) }
    return ("\(report.path):\(place.line):\(place.column)", String(words))
  }

  /// How many scalars are shown on either side of a figure.
  private static let reach = 28

  /// Reports are asked for in long runs, so that few need to be held.
  private static let mostReports = 32

  private func report(_ document: String) -> Report? {
    if let known = reports[document] { return known }
    if reports.count >= Self.mostReports { reports = [:] }
    let report = read(document)
    reports[document] = report
    return report
  }

  /// From the last 。！？ or line end before the figure to the next one behind it.
  private static func sentence(around figure: Range<Int>, in scalars: [UInt32]) -> Range<Int> {
    let ends: Set<UInt32> = [0x3002, 0xFF01, 0xFF1F, 0x0A, 0x0D]
    var low = figure.lowerBound
    while low > 0, !ends.contains(scalars[low - 1]) { low -= 1 }
    var high = figure.upperBound
    while high < scalars.count, !ends.contains(scalars[high]) { high += 1 }
    if high < scalars.count, scalars[high] >= 0x3000 { high += 1 }
    while low < figure.lowerBound, scalars[low] == 0x20 || scalars[low] == 0x3000 { low += 1 }
    return low..<high
  }
}
