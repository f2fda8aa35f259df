// A time expression in the text.

/// Where a time expression stands and what it says.
struct TimeExpression: Hashable, Sendable {
  var range: Range<Int>
  var meaning: TimeMeaning
  /// Whether the numeral is damaged (`20227月`): read as what it must be, with a diagnostic.
  var isDamaged = false
}
