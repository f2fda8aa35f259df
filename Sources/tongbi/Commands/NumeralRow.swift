// The rows of `tongbi extract --numerals`.

import Extraction
import Storage

/// Numerals to rows.
enum NumeralRow {
  static let layout = RecordLayout(
    ["document", "start", "end", "quote", "value", "unit", "figure", "reason"],
    table: ["start", "quote", "value", "unit", "figure", "reason"])

  /// `figure` or `reason` is null, never both.
  static func record(of numeral: NumeralRecord) -> Record {
    [
      "document": .text(numeral.span.document), "start": .whole(numeral.span.start), "end": .whole(numeral.span.end),
      "quote": .text(numeral.span.quote), "value": .optional(numeral.value?.number), "unit": .optional(numeral.unit),
      "figure": .optional(numeral.figure), "reason": .optional(numeral.reason),
    ]
  }
}
