// Series without inference.

import Aggregation
import DataCube

extension SeriesBuilder {
  /// Series of what the reports state.
  func statedSeries() -> [Series] { Self.series(statedCells()) }
}
