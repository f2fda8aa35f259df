// One numeral in its clause, with what stands before and behind it.

/// The place of one numeral that may be a figure.
struct Slot {
  var token: NumeralToken
  var clause: Clause
  /// Whether this is the first figure of its clause.
  var isFirstInClause: Bool
  /// From the clause's start or the figure before it to the numeral.
  var left: Range<Int>
  /// From the quote's end to the end of the clause or the next figure.
  var right: Range<Int>
  /// What stands between indicator and number.
  var tail: NumberTail
  /// Whether nothing but a conjunction stands between the figure before it and this one.
  var isJoined: Bool
  /// Whether a direction of its own stands behind the conjunction: 上升1.35个百分点、下降6.79个百分点.
  var isTurned = false
  /// Whether the next figure is joined to this one.
  var joinsNext = false

  /// `left` without the words between indicator and number.
  var core: Range<Int> { left.lowerBound..<tail.coreEnd }
}
