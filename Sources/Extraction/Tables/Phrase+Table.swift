// Phrases out of table cells.

import ReportText

extension Phrase {
  /// The text of a cell, line breaks, bold and footnote marks left out.
  init(_ cell: TableCell, in source: SourceText) {
    self.init(printed: cell.scalars(of: source.scalars), folded: cell.scalars(of: source.folded))
    self = withoutLegalPlace
  }

  /// The phrase without 第二十条第(一)项.
  var withoutLegalPlace: Phrase { legalPlace.map(removing) ?? self }

  /// 第二十条第(一)项: the place in the law that a form is drawn up after.
  private var legalPlace: Range<Int>? {
    guard let start = folded.firstIndex(of: 0x7B2C),
      let article = folded[start...].firstIndex(of: 0x6761), article - start <= 5,
      folded[(start + 1)..<article].allSatisfy({ NumeralAlphabet.contains($0) || Scalars.isDigit($0) })
    else { return nil }
    if article + 1 < count, folded[article + 1] == 0x7B2C, let item = folded[article...].firstIndex(of: 0x9879),
      item - article <= 8
    {
      return start..<(item + 1)
    }
    return start..<(article + 1)
  }

  func slice(_ range: Range<Int>) -> Phrase {
    Phrase(printed: Array(printed[range]), folded: Array(folded[range]))
  }

  func removing(_ range: Range<Int>) -> Phrase {
    slice(0..<range.lowerBound).appending(slice(range.upperBound..<count))
  }

  /// The phrase without blanks and the given marks at its ends.
  func trimmed(_ marks: Set<UInt32> = [Scalars.space, Scalars.comma, Scalars.colon, Scalars.enumerationComma]) -> Phrase
  {
    guard let first = folded.firstIndex(where: { !marks.contains($0) }),
      let last = folded.lastIndex(where: { !marks.contains($0) })
    else { return Phrase() }
    return slice(first..<(last + 1))
  }

  /// The last bracket, its brackets included: （亿元） of 金额（亿元）. Nil where none closes the phrase.
  var closingBracket: Range<Int>? {
    guard folded.last == Scalars.closeBracket else { return nil }
    var depth = 0
    for index in folded.indices.reversed() {
      if folded[index] == Scalars.closeBracket { depth += 1 }
      if folded[index] == Scalars.openBracket {
        depth -= 1
        if depth == 0 { return index..<count }
      }
    }
    return nil
  }

  /// The phrase without the bracket that closes it.
  var withoutBracket: Phrase { closingBracket.map { $0.lowerBound > 0 ? slice(0..<$0.lowerBound) : self } ?? self }

  func isWhole<Value>(_ table: PhraseTable<Value>) -> Bool {
    table.match(at: 0, in: folded, limit: count)?.range.count == count && !isEmpty
  }

  func holds<Value>(_ table: PhraseTable<Value>) -> Bool { table.firstMatch(in: 0..<count, of: folded) != nil }

  func ends<Value>(in table: PhraseTable<Value>) -> Bool { table.match(endingAt: count, in: folded, limit: 0) != nil }

  /// Where `other` stands in the phrase, first place.
  func place(of other: Phrase) -> Range<Int>? {
    guard !other.isEmpty, count >= other.count else { return nil }
    for start in 0...(count - other.count) where folded[start..<(start + other.count)].elementsEqual(other.folded) {
      return start..<(start + other.count)
    }
    return nil
  }
}
