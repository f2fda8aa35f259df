// A report on its way into a store.

import DataCube
import Foundation

/// Everything that a store keeps of one state of a document.
package struct StoredReport: Sendable {
  package var identity: ReportIdentity
  package var bytes: Data
  /// The year that its figures are about; nil where they do not tell.
  package var year: Int?
  /// In text order.
  package var figures: [StoredFigure]

  package init(identity: ReportIdentity, bytes: Data, year: Int?, figures: [StoredFigure]) {
    self.identity = identity
    self.bytes = bytes
    self.year = year
    self.figures = figures
  }
}
