// A trend as one paragraph for a briefing.

import DataCube
import Foundation

/// What a trend's sentences are made of: the latest value, its change over a year, the growth of all years, and the verdict.
///
/// Growth that a report prints goes before computed growth, which is rounded to one decimal as reports do. Where the two are not
/// the same (constant prices, another coverage), the levels' own difference is left out. Values that follow from others are
/// told with 约.
package struct TrendSentence: Sendable {
  let key: SeriesKey
  let first: TrendPoint
  let latest: TrendPoint
  let change: YearOnYear?
  /// What `change` is held against.
  let earlier: TrendPoint?
  /// Percent over a year, with its sign: printed, else computed; nil where there is none.
  let growth: Decimal?
  /// Whether a report prints `growth`.
  let isGrowthStated: Bool
  /// Whether the printed growth is not that of the levels.
  let isGrowthApart: Bool
  /// Whether `growth` is one that reports print at constant prices beside nominal levels.
  let isReal: Bool
  /// Whether the levels are at current prices and no report's growth stands beside the latest.
  let isNominal: Bool
  /// From the first to the last year, in percent a year; annual levels that are not nominal only.
  let compound: Decimal?
  let verdict: TrendVerdict
  let count: Int
  /// Since when values have another definition than those before, which take no part.
  let newSince: TimePeriod?
  /// The p of a change of small counts that may be chance.
  let chance: Double?

  /// Nil for a series without points.
  package init?(_ trend: TrendSummary) {
    guard let latest = trend.points.last, let first = trend.points.first else { return nil }
    key = trend.key
    self.first = first
    self.latest = latest
    let change = trend.yearOnYear.last { $0.period == latest.period }
    self.change = change
    let stated = trend.statedGrowth[latest.period]
    isReal = trend.prices == .current && stated != nil
    isNominal = trend.prices == .current && stated == nil
    isGrowthStated = stated != nil
    growth = stated ?? change?.percent
    isGrowthApart =
      isReal
      || stated.map { stated in
        change.map { !$0.bounds.meets(ValueBounds(rounded: DecimalValue(stated, lastPlace: -1))) } ?? true
      } ?? false
    earlier = change.flatMap { change in trend.points.first { $0.period == change.period.yearBefore } }
    if let rate = trend.compoundGrowth, key.frequency == .year, trend.points.count > 2, !isGrowthApart, !isNominal {
      compound = Decimal(fitted: rate).rounded(atPlace: -1, .nearest)
    } else {
      compound = nil
    }
    verdict = trend.verdict
    count = trend.points.count
    newSince = trend.breaks.last?.period
    chance = change?.chance.flatMap { $0 >= TrendSummary.alpha && $0 < 1 ? $0 : nil }
  }

  package func text(_ language: SentenceLanguage) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }

  /// Whether the latest value stands on the other side of zero.
  var signChange: SignChange? { earlier.flatMap { SignChange(from: $0.number, to: latest.number) } }

  /// Whether the latest value is known within an interval only.
  var isEstimate: Bool { Self.isEstimate(latest) }

  /// Whether the latest value or the one before is.
  var isChangeEstimate: Bool { isEstimate || earlier.map(Self.isEstimate) ?? true }

  private static func isEstimate(_ point: TrendPoint) -> Bool { point.evidence == .inferred && !point.bounds.isExact }
}
