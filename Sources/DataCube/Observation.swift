// One cell of a series: SDMX's OBS_VALUE with its attributes.

import Foundation

/// What is known of one indicator of one body in one period.
package struct Observation: Hashable, Sendable {
  package var period: TimePeriod
  /// As printed, or the only candidate; nil otherwise.
  package var value: DecimalValue?
  /// For inferred values the central quotient, 12 significant digits.
  package var estimate: Decimal?
  /// What wording and rounding allow.
  package var bounds: ValueBounds
  /// For counts every whole number that agrees with all that was stated, where there are 100 or fewer.
  package var candidates: [Decimal]?
  package var evidence: Evidence
  /// The hedge of the printed value.
  package var approximation: Approximation
  package var prices: PriceBasis?
  /// One line that a person can check by hand: `13 ÷ (1 − 31.6%) → 19`; nil for stated values.
  package var derivation: String?
  /// Why the value cannot be compared with those of earlier periods: the definition has changed. Nil where it can.
  package var breakReason: String?
  /// The report's own words for the indicator.
  package var indicatorStated: String
  package var sources: [SourceSpan]

  package init(
    period: TimePeriod, value: DecimalValue?, estimate: Decimal? = nil, bounds: ValueBounds,
    candidates: [Decimal]? = nil, evidence: Evidence, approximation: Approximation = .exact,
    prices: PriceBasis? = nil, derivation: String? = nil, indicatorStated: String, sources: [SourceSpan]
  ) {
    self.period = period
    self.value = value
    self.estimate = estimate
    self.bounds = bounds
    self.candidates = candidates
    self.evidence = evidence
    self.approximation = approximation
    self.prices = prices
    self.derivation = derivation
    self.indicatorStated = indicatorStated
    self.sources = sources
  }
}
