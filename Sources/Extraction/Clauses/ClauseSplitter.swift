// Sentences to clauses.

import ReportText

enum ClauseSplitter {
  /// A short line that no mark ends or divides, with a blank in it.
  private static func isHeadline(_ sentence: Range<Int>, _ text: [UInt32]) -> Bool {
    guard (12...60).contains(sentence.count), text[sentence].contains(Scalars.space) else { return false }
    return !text[sentence].contains(where: sentenceMarks.contains)
  }

  /// Clauses of a sentence in text order. `figures` are the ranges of numerals that may be figures: marks within them
  /// separate nothing, and a bracket without any stays part of its clause.
  static func clauses(of sentence: Range<Int>, in text: [UInt32], figures: [Range<Int>]) -> [Clause] {
    var result: [Clause] = []
    result.reserveCapacity(8)
    var start = sentence.lowerBound
    var opener: UInt32 = 0
    var depth = 0
    var index = start
    var figure = 0
    func close(at end: Int, next: UInt32) {
      if start < end { result.append(Clause(range: start..<end, depth: depth, opener: opener)) }
      start = end + 1
      opener = next
    }
    let isHeadline = isHeadline(sentence, text)
    let marks = isHeadline ? Self.headlineMarks : Self.marks
    while true {
      // Most scalars are no marks; those that are may stand within a figure.
      index = marks.firstPlace(in: min(index, sentence.upperBound)..<sentence.upperBound, of: text)
      if index >= sentence.upperBound { break }
      while figure < figures.count, figures[figure].upperBound <= index { figure += 1 }
      if figure < figures.count, figures[figure].contains(index) {
        index = figures[figure].upperBound
        continue
      }
      switch text[index] {
      case Scalars.comma, Scalars.semicolon, Scalars.fullStop, Scalars.exclamation, Scalars.question:
        close(at: index, next: text[index])
      case Scalars.colon where !isTime(index, text, sentence):
        close(at: index, next: text[index])
      // 前9月优良率达73.9% 空气质量持续改善: a headline parts its halves with a blank.
      case Scalars.space
      where isHeadline && start + 4 <= index && index + 4 <= sentence.upperBound
        && Scalars.isHan(text[index + 1]):
        close(at: index, next: Scalars.comma)
      case Scalars.openBracket:
        if let end = closing(of: index, in: text, limit: sentence.upperBound) {
          if holdsFigure(index..<end, figures, from: figure) {
            close(at: index, next: Scalars.openBracket)
            depth += 1
          } else {
            index = end
          }
        }
      case Scalars.closeBracket where depth > 0:
        close(at: index, next: Scalars.closeBracket)
        depth -= 1
      default: break
      }
      index += 1
    }
    close(at: sentence.upperBound, next: 0)
    return result
  }

  /// All that may end a clause.
  private static let headlineMarks: ScalarSet = marks.union([Scalars.space])
  private static let sentenceMarks: ScalarSet = [
    Scalars.comma, Scalars.semicolon, Scalars.fullStop, Scalars.exclamation, Scalars.colon, 0x7C,
  ]
  private static let marks: ScalarSet = [
    Scalars.comma, Scalars.semicolon, Scalars.fullStop, Scalars.exclamation, Scalars.question, Scalars.colon,
    Scalars.openBracket, Scalars.closeBracket,
  ]

  private static func isTime(_ index: Int, _ text: [UInt32], _ sentence: Range<Int>) -> Bool {
    guard index > sentence.lowerBound, index + 1 < sentence.upperBound else { return false }
    let before =
      text[index - 1] == Scalars.space && index - 2 >= sentence.lowerBound ? text[index - 2] : text[index - 1]
    return Scalars.isDigit(before) && Scalars.isDigit(text[index + 1])
  }

  private static func closing(of open: Int, in text: [UInt32], limit: Int) -> Int? {
    var depth = 0
    for index in open..<min(limit, open + 400) {
      if text[index] == Scalars.openBracket { depth += 1 }
      if text[index] == Scalars.closeBracket {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return nil
  }

  private static func holdsFigure(_ range: Range<Int>, _ figures: [Range<Int>], from first: Int) -> Bool {
    var index = first
    while index < figures.count, figures[index].lowerBound < range.upperBound {
      if figures[index].lowerBound > range.lowerBound { return true }
      index += 1
    }
    return false
  }
}
