// The rows of `tongbi trend`: one series a row, the keys of the codebook in their order.

import Aggregation
import DataCube
import Foundation
import Storage

/// Trends to rows.
enum TrendRow {
  static let layout = RecordLayout(
    [
      "entity", "indicator", "unit", "kind", "frequency", "n", "n_stated", "n_inferred", "first", "last", "latest",
      "change", "growth_pct", "cagr_pct", "index", "year_on_year", "ols", "theil_sen", "mann_kendall", "lag1",
      "verdict", "test", "alpha", "prices", "p_adjusted", "points", "breaks", "change_point",
      "outliers", "change_low", "change_high", "growth_low", "growth_high", "cagr_low", "cagr_high", "spark",
    ],
    nested: [
      "ols": ["slope", "intercept", "r2", "slope_ci", "p"], "theil_sen": ["slope", "intercept", "slope_ci"],
      "mann_kendall": ["s", "tau", "p", "method"], "change_point": ["before", "after", "k", "p", "n"],
    ],
    table: ["entity", "indicator", "unit", "n", "first", "last", "latest", "growth_pct", "spark", "verdict"])

  static func record(of trend: TrendSummary) -> Record {
    let points = trend.points
    return [
      "entity": .optional(trend.key.entity), "indicator": .text(trend.key.indicator),
      "unit": .optional(trend.key.unit), "kind": .text(trend.key.kind.rawValue),
      "frequency": .text(trend.key.frequency.rawValue), "n": .whole(points.count),
      "n_stated": .whole(points.count { $0.evidence == .stated }),
      "n_inferred": .whole(points.count { $0.evidence == .inferred }),
      "first": .optional(points.first?.period.description), "last": .optional(points.last?.period.description),
      "latest": .optional(points.last?.value), "change": .optional(trend.change),
      "growth_pct": .optional(trend.growthPercent), "cagr_pct": .optional(trend.compoundGrowth),
      "index": .optional(trend.index.map { $0.map(RecordValue.decimal) }),
      "year_on_year": .list(trend.yearOnYear.map { .record(change($0)) }),
      "ols": .optional(trend.leastSquares.map(line)),
      "theil_sen": .optional(trend.theilSen.map(line)), "mann_kendall": .optional(trend.mannKendall.map(test)),
      "lag1": .optional(trend.lagOne), "verdict": .text(trend.verdict.rawValue),
      "test": .text("Mann–Kendall, two-sided"), "alpha": .real(TrendSummary.alpha),
      "prices": .optional(trend.prices?.rawValue), "p_adjusted": .optional(trend.adjustedP),
      "points": .list(points.map { .record(point($0, statedGrowth: trend.statedGrowth[$0.period])) }),
      "breaks": .list(
        trend.breaks.map { .record(["period": .text($0.period.description), "reason": .text($0.reason)]) }),
      "change_point": .optional(trend.changePoint.map { changePoint($0, points) }),
      "outliers": .list(
        trend.outliers.map {
          .record(["period": .text($0.period.description), "value": .decimal($0.value), "z": .real($0.z)])
        }),
      "change_low": .optional(trend.changeBounds?.low), "change_high": .optional(trend.changeBounds?.high),
      "growth_low": .optional(trend.growthBounds?.low), "growth_high": .optional(trend.growthBounds?.high),
      "cagr_low": .optional(trend.compoundBounds?.lowerBound), "cagr_high": .optional(trend.compoundBounds?.upperBound),
      "spark": .text(Sparkline.text(of: points, frequency: trend.key.frequency)),
    ]
  }

  private static func change(_ change: YearOnYear) -> Record {
    [
      "period": .text(change.period.description), "absolute": .decimal(change.absolute),
      "pct": .optional(change.percent), "low": .optional(change.bounds.low), "high": .optional(change.bounds.high),
      "stated_pct": .optional(change.statedPercent), "chance_p": .optional(change.chance),
      "against": .optional(change.period.yearBefore?.description),
    ]
  }

  private static func changePoint(_ test: PettittTest, _ points: [TrendPoint]) -> Record {
    [
      "before": .text(points[test.before - 1].period.description),
      "after": .text(points[test.before].period.description),
      "k": .real(test.k), "p": .real(test.p), "n": .whole(test.n),
    ]
  }

  private static func line(_ fit: LeastSquares) -> Record {
    [
      "slope": .real(fit.slope), "intercept": .real(fit.intercept), "r2": .optional(fit.rSquared),
      "slope_ci": interval(fit.slopeInterval), "p": .optional(fit.p),
    ]
  }

  private static func line(_ fit: TheilSen) -> Record {
    ["slope": .real(fit.slope), "intercept": .real(fit.intercept), "slope_ci": interval(fit.slopeInterval)]
  }

  private static func test(_ test: MannKendall) -> Record {
    [
      "s": .whole(test.s), "tau": .optional(test.tau), "p": .real(test.p), "method": .text(test.method.rawValue),
    ]
  }

  private static func point(_ point: TrendPoint, statedGrowth: Decimal?) -> Record {
    [
      "period": .text(point.period.description), "value": .decimal(point.value),
      "low": .optional(point.bounds.low), "high": .optional(point.bounds.high),
      "evidence": .text(point.evidence.rawValue), "stated_pct": .optional(statedGrowth),
    ]
  }

  private static func interval(_ range: ClosedRange<Double>?) -> RecordValue {
    .optional(range.map { [.real($0.lowerBound), .real($0.upperBound)] })
  }
}
