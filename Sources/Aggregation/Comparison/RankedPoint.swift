// A value with its place among others.

import DataCube

/// One value with its rank.
package struct RankedPoint: Hashable, Sendable {
  package var key: SeriesKey
  package var point: TrendPoint
  /// 1 for the first; equal values share a rank.
  package var rank: Int
  /// Every rank that the intervals of the values allow.
  package var possible: ClosedRange<Int>
  /// How many bodies are ranked.
  package var count: Int
}
