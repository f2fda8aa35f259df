// Which end of a ranking is the first.

/// Whether the most or the least has rank 1.
package enum RankOrder: String, CaseIterable, Sendable {
  case descending, ascending
}
