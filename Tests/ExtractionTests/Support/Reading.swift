// Short ways from a text to what extraction makes of it.

import DataCube
import ReportText

@testable import Extraction

/// What tests ask of extraction.
enum Reading {
  /// The whole result for a text of a report on 2022.
  static func result(_ text: String) -> ExtractionResult {
    Extractor(options: ExtractionOptions(year: 2022)).extract(SourceText(document: "test.txt", text: text))
  }

  /// The whole result for a text that says itself when it was given.
  static func dated(_ text: String) -> ExtractionResult {
    Extractor(options: ExtractionOptions()).extract(SourceText(document: "test.txt", text: text))
  }

  /// Everything that the lexer finds in a text taken as one sentence.
  static func tokens(_ text: String) -> (source: SourceText, tokens: [NumeralToken]) {
    let source = SourceText(document: "test.txt", text: text)
    return (source, NumeralLexer(text: source.folded).tokens(in: 0..<source.folded.count))
  }

  /// `55603件 = 55603 件`; a range as `3…5`, a hedge within the numeral behind the unit: `10万余人 = 100000 人 over`.
  static func numerals(_ text: String) -> [String] {
    let (source, tokens) = tokens(text)
    return tokens.map { token in
      let unit = token.unitRange.isEmpty ? token.unit?.code : source.quote(token.unitRange)
      let value = token.value.plainText + (token.high.map { "…\($0.plainText)" } ?? "")
      return "\(source.quote(token.start..<token.end)) = "
        + [value, unit, token.innerHedge?.rawValue].compactMap { $0 }.joined(separator: " ")
    }
  }

  /// `quote | indicator | value unit`, as rules write their examples.
  static func line(_ figure: Figure) -> String {
    let quantity = [figure.value.plainText, figure.unit].compactMap { $0 }.joined(separator: " ")
    return "\(figure.span.quote) | \(figure.indicator) | \(quantity)"
  }
}
