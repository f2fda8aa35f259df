// A sentence shape: how a number stands to the words around it.

/// One sentence shape.
///
/// Rules are asked in the order of `RuleTable`; the first that applies makes the figure.
struct ShapeRule: Sendable {
  /// A sentence with a numeral and what must come of it; run as a test.
  struct Example: Sendable {
    var sentence: String
    /// The figures that the rule makes, in text order: `quote | indicator | value unit`.
    var figures: [String]
  }

  /// Unique; shown by `--explain`.
  let name: String
  /// What the shape looks like, with real Chinese.
  let matches: String
  let examples: [Example]
  /// Sentences of which the rule must make nothing.
  let counterExamples: [String]
  /// How often the whole record is right where this rule made it, as measured on annotated reports; 0 to 1.
  let trust: Double
  /// Makes drafts of `slots[index]` and perhaps of slots behind it; returns how many slots it used up, 0 for none.
  let apply: @Sendable (FigureReader, [Slot], Int) -> Int
}
