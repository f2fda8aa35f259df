// Whether growth can be read off a series.

import Aggregation
import DataCube

extension Series {
  /// Whether growth of these levels is no growth that a report would print: it is told at constant prices, or of the same
  /// bodies in both years.
  var growsOtherwise: Bool {
    GrowthPricing.isNominal(key.indicator, unit: key.unit)
      || IndicatorCatalogue.standard[key.indicatorID ?? ""]?.growsOnComparableCoverage == true
  }
}
