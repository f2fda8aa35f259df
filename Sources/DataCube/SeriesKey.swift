// What identifies a series: its dimensions in the sense of SDMX and the W3C Data Cube.

/// The dimensions that all observations of one series share.
package struct SeriesKey: Hashable, Sendable {
  /// The body or area; nil where no report names one.
  package var entity: String?
  /// The catalogue's name where the catalogue knows it, else the report's words.
  package var indicator: String
  /// The catalogue's id.
  package var indicatorID: String?
  package var unit: String?
  package var kind: MeasureKind
  package var frequency: Frequency
  /// For changes only.
  package var basis: ComparisonBasis?
  /// For changes only: growth at constant prices and growth of the printed levels are two things.
  package var prices: PriceBasis?

  package init(
    entity: String?, indicator: String, indicatorID: String? = nil, unit: String?, kind: MeasureKind,
    frequency: Frequency, basis: ComparisonBasis? = nil, prices: PriceBasis? = nil
  ) {
    self.entity = entity
    self.indicator = indicator
    self.indicatorID = indicatorID
    self.unit = unit
    self.kind = kind
    self.frequency = frequency
    self.basis = basis
    self.prices = prices
  }

  /// Hashes what tells series apart most often: the other words are as long and follow from these.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(entity)
    hasher.combine(indicator)
    hasher.combine(kind)
    hasher.combine(basis)
  }
}
