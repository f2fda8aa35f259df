// One value of a series on its way into a trend.

import DataCube
import Foundation

/// A period, its value and what the value may be.
package struct TrendPoint: Hashable, Sendable {
  package var period: TimePeriod
  package var value: Decimal
  package var bounds: ValueBounds
  package var evidence: Evidence
  /// The hedge of the value, or of what it follows from.
  package var approximation: Approximation
  /// At whose prices the value is told.
  package var prices: PriceBasis?
  /// Where the value, or what it follows from, is stated.
  package var sources: [SourceSpan]

  package init(
    period: TimePeriod, value: Decimal, bounds: ValueBounds, evidence: Evidence,
    approximation: Approximation = .exact, prices: PriceBasis? = nil, sources: [SourceSpan] = []
  ) {
    self.period = period
    self.value = value
    self.bounds = bounds
    self.evidence = evidence
    self.approximation = approximation
    self.prices = prices
    self.sources = sources
  }

  /// The nearest Double: trends are the only place where decimals are given up.
  package var number: Double { Double(value.plainText) ?? .nan }
}

extension Series {
  /// The points that a trend is made of: stated values, and inferred ones by their only candidate or estimate.
  ///
  /// Plans are no part of a trend. A period whose value is disputed is left out, since nothing here chooses sides. Where the
  /// definition has changed, the trend begins anew.
  package var trendPoints: [TrendPoint] {
    let first = observations.lastIndex { $0.breakReason != nil } ?? observations.startIndex
    return observations[first...].compactMap { observation in
      guard observation.evidence == .stated || observation.evidence == .inferred,
        let value = observation.value?.number ?? observation.estimate
      else { return nil }
      return TrendPoint(
        period: observation.period, value: value, bounds: observation.bounds, evidence: observation.evidence,
        approximation: observation.approximation, prices: observation.prices, sources: observation.sources)
    }
  }
}
