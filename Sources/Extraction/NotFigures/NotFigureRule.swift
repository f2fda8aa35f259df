// A rule that turns numerals away.

/// Says that a numeral measures nothing, and why.
struct NotFigureRule: Sendable {
  /// Unique; shown by `--explain`.
  let name: String
  let reason: NotFigureReason
  /// Sentences with the numeral in `«»` that the rule turns away; each is run as a test.
  let examples: [String]
  /// Sentences with the numeral in `«»` that the rule must leave alone.
  let counterExamples: [String]
  let applies: @Sendable (NumeralSite) -> Bool
}
