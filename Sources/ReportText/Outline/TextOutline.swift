// Paragraphs and sentences of a report, with offsets.

/// How a report is divided. Offsets are those of `SourceText`.
package struct TextOutline: Sendable {
  package let paragraphs: [Paragraph]
  package let sentences: [Sentence]

  package init(_ text: SourceText) {
    self.init(paragraphs: ParagraphSplitter(text: text.folded).paragraphs(), of: text)
  }

  /// The outline of a text whose paragraphs are known.
  init(paragraphs: [Paragraph], of text: SourceText) {
    self.paragraphs = paragraphs
    sentences = paragraphs.indices.flatMap { index in
      paragraphs[index].kind == .prose ? Self.sentences(of: paragraphs[index], index, in: text.folded) : []
    }
  }

  /// A bracket that stays open for longer than this was never meant to close.
  private static let longestBracket = 150

  /// No sentence of any report is this long.
  private static let longestSentence = 2000

  /// All that may end a sentence or a bracket in it, and where it may be cut.
  private static let marks: ScalarSet = [
    Scalars.comma, Scalars.semicolon, Scalars.openBracket, Scalars.closeBracket, Scalars.fullStop,
    Scalars.exclamation, Scalars.question,
  ]

  private static func sentences(of paragraph: Paragraph, _ number: Int, in text: [UInt32]) -> [Sentence] {
    var result: [Sentence] = []
    var start = paragraph.range.lowerBound
    // A full stop inside brackets ends no sentence, unless the bracket never closes.
    var openBracket: Int?
    var lastComma: Int?
    let marks = Self.marks
    var index = paragraph.range.lowerBound
    while index < paragraph.range.upperBound {
      defer { index += 1 }
      // Most scalars are no marks: on to the next one, or to where a sentence has grown too long.
      index = marks.firstPlace(
        in: index..<max(index, min(paragraph.range.upperBound, start + longestSentence)), of: text)
      if index == paragraph.range.upperBound { break }
      // Text that never ends a sentence is cut, so that no step looks at more than this at once.
      if index - start >= longestSentence {
        let cut = lastComma.map { $0 + 1 } ?? index
        result.append(Sentence(range: start..<cut, paragraph: number))
        start = cut
        lastComma = nil
      }
      switch text[index] {
      case Scalars.comma, Scalars.semicolon: lastComma = index
      case Scalars.openBracket: openBracket = index
      case Scalars.closeBracket: openBracket = nil
      case Scalars.fullStop, Scalars.exclamation, Scalars.question:
        if let open = openBracket, index - open < longestBracket { continue }
        openBracket = nil
        result.append(Sentence(range: start..<(index + 1), paragraph: number))
        start = index + 1
        // A comma of the sentence before is no place to cut the next one.
        lastComma = nil
      default: break
      }
    }
    if start < paragraph.range.upperBound {
      result.append(Sentence(range: start..<paragraph.range.upperBound, paragraph: number))
    }
    return result
  }
}
