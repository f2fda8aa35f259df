// One value that a transform makes.

import DataCube
import Foundation

/// A value with what it may be and the arithmetic behind it.
package struct DerivedValue: Hashable, Sendable {
  package var period: TimePeriod
  package var value: Decimal
  /// What the intervals of the operands allow.
  package var bounds: ValueBounds
  /// One line that a person can check by hand.
  package var derivation: String
  package var sources: [SourceSpan]
  /// What the hedges of the operands make of the result: none of them exact, none about.
  package var approximation: Approximation
  /// Of levels at current prices only their nominal growth is worked out.
  package var prices: PriceBasis?

  init(_ period: TimePeriod, _ value: Decimal, _ bounds: ValueBounds, _ derivation: String, from points: [TrendPoint]) {
    self.period = period
    self.value = value
    self.bounds = bounds
    self.derivation = derivation
    var seen: Set<SourceSpan> = []
    sources = points.flatMap(\.sources).filter { seen.insert($0).inserted }
    let isHedged = points.contains { $0.approximation != .exact }
    prices = points.contains { $0.prices == .current } ? .current : nil
    approximation = isHedged ? Approximation(ofValueWithin: bounds) : .exact
  }

  /// The same value told for another period.
  func at(_ period: TimePeriod) -> DerivedValue {
    var value = self
    value.period = period
    return value
  }
}

extension Series {
  /// A series of derived values under a key of its own; nil for no values.
  ///
  /// A value is told as such where it is exact and as an estimate within its bounds elsewhere: see `Observation`.
  init?(_ key: SeriesKey, _ values: [DerivedValue]) {
    guard !values.isEmpty else { return nil }
    self.init(
      key: key,
      observations: values.map { value in
        Observation(
          period: value.period, value: value.bounds.isExact ? DecimalValue(digits: value.value.plainText) : nil,
          estimate: value.bounds.isExact ? nil : value.value, bounds: value.bounds, evidence: .inferred,
          approximation: value.approximation, prices: value.prices, derivation: value.derivation,
          indicatorStated: key.indicator, sources: value.sources)
      })
  }
}

extension SeriesKey {
  /// The key of another measure of the same body and period: an indicator of its own, which no catalogue knows.
  func measuring(_ indicator: String, unit: String?, kind: MeasureKind) -> SeriesKey {
    SeriesKey(entity: entity, indicator: indicator, unit: unit, kind: kind, frequency: frequency)
  }

  /// The key of the changes of this series.
  func changing(unit: String?, basis: ComparisonBasis) -> SeriesKey {
    var key = self
    (key.unit, key.kind, key.basis) = (unit, .change, basis)
    return key
  }

  /// The same series in periods of another length.
  func every(_ frequency: Frequency) -> SeriesKey {
    var key = self
    key.frequency = frequency
    return key
  }
}
