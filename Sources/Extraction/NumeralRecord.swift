// What became of one numeral of the text.

import DataCube

/// One numeral and what it is: part of a figure, or something else for a reason.
package struct NumeralRecord: Hashable, Sendable {
  /// Where the numeral with its scale and unit stands.
  package var span: SourceSpan
  /// The numeral's value (70% → 70); for a fraction 12 digits. Nil where the numeral is damaged beyond reading.
  package var value: DecimalValue?
  package var unit: String?
  /// The `start` of the figure that the numeral belongs to; exactly one of `figure` and `reason` is set.
  package var figure: Int?
  /// Why the numeral is no figure: `date`, `ordinal`, `name` …
  package var reason: String?

  package init(span: SourceSpan, value: DecimalValue?, unit: String?, figure: Int?, reason: String?) {
    self.span = span
    self.value = value
    self.unit = unit
    self.figure = figure
    self.reason = reason
  }
}
