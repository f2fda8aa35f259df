// Names for completion where there is no store.

import Aggregation
import DataCube

/// The catalogue's indicators, and the areas of GB/T 2260 for bodies.
struct CatalogueCompletion: CompletionSource {
  func indicators() -> [String] { IndicatorCatalogue.standard.entries.flatMap(\.names) }
  func bodies() -> [String] { ["全国"] + AreaTable.all.map(\.name) }
  func documents() -> [String] { [] }
}
