// Words before the value that a change started from.

import ReportText

enum FromWords {
  static let table = PhraseTable(words: "由 从 由原来的 由上年的 从上年的 由去年的 从去年的 从原来的 由原来 由原 从原 由早前公布的 由之前公布的 由先前公布的 由初步估计的")

  /// The last of them in `range` that is no part of another word.
  static func last(in range: Range<Int>, of text: [UInt32]) -> PhraseTable<Void>.Match? {
    var end = range.upperBound
    while let found = table.lastMatch(in: range.lowerBound..<end, of: text) {
      guard falseWords.match(at: found.range.lowerBound, in: text, limit: range.upperBound) != nil else { return found }
      end = found.range.lowerBound
    }
    return nil
  }

  private static let falseWords = PhraseTable(words: "从宽 从严 从重 从轻 从快 从业 从事 从优 从而 从此 从紧 从简 由此 由于 从旧 从实")
}
