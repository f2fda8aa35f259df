// Bodies ranked period by period.

import DataCube
import Foundation

/// The ranks of several bodies in what they have in common: indicator, unit, kind, length of period, and basis.
///
/// Where one body lies in another (宁波市 in 浙江省, everyone in 全国), each level is ranked by itself: a whole has no place among
/// its parts.
package struct RankTable: Sendable {
  /// One ranking: best first.
  package struct Ranking: Sendable {
    /// The key that all share, without body.
    package var key: SeriesKey
    package var period: TimePeriod
    package var points: [RankedPoint]
  }

  /// In order of first appearance, then of period; only periods with two bodies or more.
  package let rankings: [Ranking]

  package init(_ series: [Series], order: RankOrder) {
    var keys: [SeriesKey] = []
    var members: [SeriesKey: [Series]] = [:]
    for series in series {
      var key = series.key
      key.entity = nil
      if members[key] == nil { keys.append(key) }
      members[key, default: []].append(series)
    }
    rankings = keys.flatMap { key -> [Ranking] in
      BodyNesting.comparable(members[key] ?? []).flatMap { Self.rankings(of: $0, key, order) }
    }
  }

  private static func rankings(of members: [Series], _ key: SeriesKey, _ order: RankOrder) -> [Ranking] {
    var cells: [TimePeriod: [(SeriesKey, TrendPoint)]] = [:]
    for series in members {
      for point in series.trendPoints { cells[point.period, default: []].append((series.key, point)) }
    }
    return cells.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.map { period, cell in
      Ranking(key: key, period: period, points: ranked(cell, order))
    }
  }

  private static func ranked(_ cell: [(key: SeriesKey, point: TrendPoint)], _ order: RankOrder) -> [RankedPoint] {
    let sign: Decimal = order == .descending ? 1 : -1
    let values = cell.map { $0.point.value * sign }
    let bounds = cell.map { order == .descending ? $0.point.bounds : $0.point.bounds.negated }
    let sortedValues = values.sorted()
    let sortedLows = bounds.compactMap(\.low).sorted()
    let sortedHighs = bounds.compactMap(\.high).sorted()
    // Without an upper end a value may be ahead of everyone.
    let openHighs = bounds.count { $0.high == nil }
    let ranked = cell.indices.map { index -> RankedPoint in
      let (low, high) = (bounds[index].low, bounds[index].high)
      let rank = 1 + sortedValues.countAbove(values[index])
      let certainlyAhead = high.map(sortedLows.countAbove) ?? 0
      let perhapsAhead: Int =
        if let low {
          sortedHighs.countAbove(low) + openHighs - (high.map { $0 > low } ?? true ? 1 : 0)
        } else {
          cell.count - 1
        }
      return RankedPoint(
        key: cell[index].key, point: cell[index].point, rank: rank,
        possible: min(rank, 1 + certainlyAhead)...max(rank, 1 + perhapsAhead), count: cell.count)
    }
    return ranked.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(\.element)
  }

  /// The ranks as series, one a body.
  func series() -> [Series] {
    var keys: [SeriesKey] = []
    var values: [SeriesKey: [DerivedValue]] = [:]
    for ranking in rankings {
      for ranked in ranking.points {
        if values[ranked.key] == nil { keys.append(ranked.key) }
        let bounds = ValueBounds(
          low: Decimal(ranked.possible.lowerBound), high: Decimal(ranked.possible.upperBound))
        values[ranked.key, default: []].append(
          DerivedValue(
            ranking.period, Decimal(ranked.rank), bounds, "\(ranked.rank) of \(ranked.count)", from: [ranked.point]))
      }
    }
    return keys.compactMap { key in
      Series(key.measuring("\(key.indicator)位次", unit: nil, kind: .level), values[key] ?? [])
    }
  }
}

extension [Decimal] {
  /// How many members of a sorted list are greater than `value`.
  fileprivate func countAbove(_ value: Decimal) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] > value { high = middle } else { low = middle + 1 }
    }
    return count - low
  }
}
