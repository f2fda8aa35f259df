// A numeral in its surroundings, as the rules that turn numerals away see it.

import ReportText

/// What stands at and around one numeral.
struct NumeralSite {
  let text: [UInt32]
  let token: NumeralToken
  /// The sentence, line or cell that the numeral stands in.
  let range: Range<Int>

  /// The scalar `offset` places before the numeral (1 is the one right before it); 0 outside the text.
  func before(_ offset: Int = 1) -> UInt32 {
    let index = token.start - offset
    return index >= range.lowerBound ? text[index] : 0
  }

  /// The scalar `offset` places behind the quote (0 is the one right behind it); 0 outside the text.
  func after(_ offset: Int = 0) -> UInt32 {
    let index = token.end + offset
    return index < range.upperBound ? text[index] : 0
  }

  /// Whether one of the table's words ends right before the numeral.
  func isPreceded(by table: PhraseTable<Void>) -> Bool {
    table.match(endingAt: token.start, in: text, limit: range.lowerBound) != nil
  }

  /// Whether one of the table's words begins right behind the quote.
  func isFollowed(by table: PhraseTable<Void>) -> Bool {
    table.match(at: token.end, in: text, limit: range.upperBound) != nil
  }

  /// Whether one of the table's words begins right behind the digits, the unit ignored.
  func digitsAreFollowed(by table: PhraseTable<Void>) -> Bool {
    table.match(at: token.digitsEnd, in: text, limit: range.upperBound) != nil
  }

  /// The value as a small whole number; nil where it is none.
  var wholeNumber: Int? {
    guard token.value.lastPlace >= 0, let value = token.value.count(ofPlace: 0), value < 1_000_000_000 else {
      return nil
    }
    return value
  }
}
