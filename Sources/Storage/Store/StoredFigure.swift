// A figure and the keys under which a store files it.

import DataCube

/// One figure on its way into a store.
package struct StoredFigure: Hashable, Sendable {
  package var figure: Figure
  package var keys: FigureKeys

  package init(_ figure: Figure, keys: FigureKeys) {
    self.figure = figure
    self.keys = keys
  }
}
