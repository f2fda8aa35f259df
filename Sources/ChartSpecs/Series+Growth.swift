// Whether growth can be read off a series.

import Aggregation
import DataCube

extension Series {
  /// Whether growth of these levels is no growth that a report would print: it is told at constant prices, or of the same
  /// bodies in both years.
  ///
  /// A table from elsewhere names no entry of the catalogue, which is then not loaded: it takes a third of a small chart's time.
  var growsOtherwise: Bool {
    hasCurrentPrices || GrowthPricing.isNominal(key.indicator, unit: key.unit)
      || key.indicatorID.flatMap { IndicatorCatalogue.standard[$0] }?.growsOnComparableCoverage == true
  }

  /// Whether this is growth worked out from levels at current prices, beside which reports print another.
  var isNominalGrowth: Bool { key.kind == .change && key.unit == "%" && hasCurrentPrices }

  private var hasCurrentPrices: Bool { observations.contains { $0.prices == .current } }
}
