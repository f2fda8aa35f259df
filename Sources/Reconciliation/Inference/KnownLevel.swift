// A value that inference may start from.

import Aggregation
import DataCube
import Foundation

/// A stated figure and the cell where it stands.
package struct KnownLevel: Sendable {
  package var figure: Figure
  package var cell: SeriesCell

  package init(figure: Figure, cell: SeriesCell) {
    self.figure = figure
    self.cell = cell
  }

  package var bounds: ValueBounds { figure.bounds }
}
