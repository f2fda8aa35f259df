// A short passage of a report and the figures that it must give.

import DataCube
import ReportText
import Testing

@testable import Extraction

struct Passage: Sendable, CustomTestStringConvertible {
  var title: String
  var text: String
  /// `quote | indicator | signed value | period | basis or - | quote of what it modifies or - | quote of its total or -`,
  /// and behind it `| ratio` for a ratio, `| target` for what has not happened.
  var figures: [String]

  var testDescription: String { text }

  /// What extraction gives, written like `figures`.
  var lines: [String] {
    let source = SourceText(document: "test.txt", text: "\(title)\n\n\(text)\n")
    let figures = Extractor().extract(source).figures
    let quotes = Dictionary(uniqueKeysWithValues: figures.map { ($0.span.start, $0.span.quote) })
    func quote(_ start: Int?) -> String { start.flatMap { quotes[$0] } ?? "-" }
    return figures.map { figure in
      let traits = [
        figure.kind == .ratio ? figure.kind.rawValue : nil, figure.status == .actual ? nil : figure.status.rawValue,
      ]
      return
        ([
          figure.span.quote, figure.indicator, figure.value.plainText, figure.period?.description ?? "-",
          figure.basis?.rawValue ?? "-", quote(figure.of), quote(figure.partOf),
        ] + traits.compactMap(\.self)).joined(separator: " | ")
    }
  }
}
