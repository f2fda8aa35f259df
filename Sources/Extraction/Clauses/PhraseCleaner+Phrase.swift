// Stretches of text to phrases.

import ReportText

extension PhraseCleaner {
  /// The printed scalars of `range` without remarks in brackets, footnote marks and times.
  func phrase(_ range: Range<Int>) -> Phrase {
    if isPlain(range) {
      return Phrase(printed: Array(source.scalars[range]), folded: Array(text[range]))
    }
    var result = Phrase()
    result.printed.reserveCapacity(range.count)
    result.folded.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      if let time = times.first(where: { $0.range.lowerBound == index && $0.range.upperBound <= range.upperBound }),
        time.range.count >= 3
          // 某湖9月总磷浓度: a month by its number, too.
          || Scalars.isDigit(text[index]) && result.count >= 2 && time.range.count == 2
            && text[index + 1] == Self.month
      {
        index = time.range.upperBound
        // 指数在九月份的升幅, 指数在10月份报: the words that tie a time in go with it.
        if Self.beforeTimes.contains(result.folded.last ?? 0), result.count > 2, index < range.upperBound,
          !Self.insideWords.contains(result.folded[result.count - 2])
        {
          result = result.dropping(last: 1)
        }
        continue
      }
      let scalar = text[index]
      if scalar == Scalars.openBracket || scalar == 0x5B || scalar == 0x3014,
        let close = closing(index, range.upperBound),
        close - index > 4 || scalar != Scalars.openBracket || isMark(index, close)
      {
        index = close + 1
        continue
      }
      if scalar == 0x2A || Scalars.isBlank(scalar) {
        index += 1
        continue
      }
      result.printed.append(source.scalars[index])
      result.folded.append(scalar)
      index += 1
    }
    return result
  }

  private static let beforeTimes: ScalarSet = "在于"
  /// 存在, 所在, 用于, 对于, 高于, 好于: words of their own.
  private static let insideWords: ScalarSet = "存所现正内用对由关属位处大高低小优多少快慢好差早晚后强弱"
  private static let month: UInt32 = 0x6708

  /// Whether nothing in `range` may have to be left out.
  private func isPlain(_ range: Range<Int>) -> Bool {
    !text[range].contains(where: Self.leftOut.contains) && !times.contains { range.contains($0.range.lowerBound) }
  }

  private static let leftOut: ScalarSet = [
    Scalars.openBracket, 0x5B, 0x3014, 0x2A, Scalars.space, Scalars.tab, Scalars.newline, Scalars.carriageReturn,
  ]

  private func isMark(_ open: Int, _ close: Int) -> Bool {
    text[(open + 1)..<close].allSatisfy(Scalars.isDigit)
  }

  private func closing(_ open: Int, _ limit: Int) -> Int? {
    let wanted: UInt32 = text[open] == Scalars.openBracket ? Scalars.closeBracket : text[open] == 0x5B ? 0x5D : 0x3015
    return text[open..<limit].firstIndex(of: wanted)
  }

  /// Quotation marks that lost their partner say nothing.
  func unquoted(_ phrase: Phrase) -> Phrase {
    let opens = phrase.folded.count { $0 == Scalars.openQuote }
    let closes = phrase.folded.count { $0 == Scalars.closeQuote }
    guard opens != closes else { return phrase }
    var result = Phrase()
    for (printed, folded) in zip(phrase.printed, phrase.folded)
    where folded != Scalars.openQuote && folded != Scalars.closeQuote {
      result.printed.append(printed)
      result.folded.append(folded)
    }
    return result
  }
}
