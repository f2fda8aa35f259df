// Whether a numeral stands in quotation marks.

import ReportText

extension NumeralSite {
  /// Whether the numeral stands within a quoted name of a few characters.
  var isInShortQuotes: Bool {
    var start = token.start - 1
    while start >= range.lowerBound, token.start - start <= 6, text[start] != Scalars.openQuote,
      Scalars.isHan(text[start])
    { start -= 1 }
    guard start >= range.lowerBound, text[start] == Scalars.openQuote else { return false }
    var end = token.end
    while end < range.upperBound, end - token.end <= 6, Scalars.isHan(text[end]) { end += 1 }
    return end < range.upperBound && text[end] == Scalars.closeQuote
  }

  /// Whether the numeral stands in the title of a document: 《优化营商环境二十条意见》.
  var isInTitle: Bool {
    let before = max(range.lowerBound, token.start - Self.longestTitle)..<token.start
    guard let open = text[before].lastIndex(of: Scalars.openTitle),
      !text[open..<token.start].contains(Scalars.closeTitle)
    else { return false }
    return text[token.end..<min(range.upperBound, token.end + Self.longestTitle)].contains(Scalars.closeTitle)
  }

  private static let longestTitle = 40

  /// Whether quotation marks stand right around the bare number.
  var isQuotedAlone: Bool {
    let next = token.digitsEnd < range.upperBound ? text[token.digitsEnd] : 0
    guard Self.closingQuotes.contains(next) else { return false }
    return Self.openingQuotes.contains(before()) || token.isBare && token.form == .arabic
  }

  private static let openingQuotes: ScalarSet = [Scalars.openQuote, 0x22, 0x2018]
  private static let closingQuotes: ScalarSet = [Scalars.closeQuote, 0x22, 0x2019]
}
