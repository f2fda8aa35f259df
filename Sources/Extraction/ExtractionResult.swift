// Everything that extraction says of one report.

import DataCube

/// The figures of one report in text order, what became of every numeral, and remarks on the text.
package struct ExtractionResult: Sendable {
  package var figures: [Figure]
  package var diagnostics: [Diagnostic]
  /// Nil where the figures were not extracted but read.
  private let ledger: NumeralLedger?

  /// Figures that were extracted before, which no text stands behind any more.
  package init(figures: [Figure] = []) {
    self.figures = figures
    diagnostics = []
    ledger = nil
  }

  init(figures: [Figure], ledger: NumeralLedger) {
    self.figures = figures
    diagnostics = ledger.diagnostics
    self.ledger = ledger
  }

  /// What became of every numeral, in text order. Made when it is asked for: hardly anybody does.
  package var numerals: [NumeralRecord] { ledger?.records(figures: figures) ?? [] }
}
