// Everything that extraction says of one report.

import DataCube

/// The figures of one report in text order, what became of every numeral, and remarks on the text.
package struct ExtractionResult: Sendable {
  package var figures: [Figure]
  package var numerals: [NumeralRecord]
  package var diagnostics: [Diagnostic]

  package init(figures: [Figure] = [], numerals: [NumeralRecord] = [], diagnostics: [Diagnostic] = []) {
    self.figures = figures
    self.numerals = numerals
    self.diagnostics = diagnostics
  }
}
