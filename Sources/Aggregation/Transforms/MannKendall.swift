// Whether a series rises or falls more often than chance would have it.

import Foundation

/// Mann–Kendall trend test, two-sided: S = Σ sign(yⱼ − yᵢ) over i < j, and Kendall's tau-b.
///
/// p is exact for n ≤ 50 without ties (the distribution of inversions) and for n ≤ 8 with ties (all orders of the values);
/// else normal with correction for ties and continuity. Sources: Mann, Econometrica 13 (1945); Kendall, *Rank Correlation
/// Methods* (1975); `scipy.stats.kendalltau` (exact), `pymannkendall.original_test` (normal). Domain: n ≥ 2, x distinct.
package struct MannKendall: Hashable, Sendable {
  static let transform = Transform(
    name: "mann_kendall", formula: "S = Σ sign(yⱼ − yᵢ), i < j; tau-b = S ÷ √(n₀ (n₀ − ties))",
    source: "Mann (1945), Kendall (1975); scipy.stats.kendalltau, pymannkendall", domain: "n ≥ 2")

  /// How p was found.
  package enum Method: String, Sendable {
    case exact, normal
  }

  package var s: Int
  /// Nil where all values are equal.
  package var tau: Double?
  package var p: Double
  package var method: Method

  /// - Parameter y: values in order of time.
  package init?(y: [Double]) {
    let n = y.count
    guard n >= 2 else { return nil }
    s = Self.score(y)
    let pairs = Double(n * (n - 1) / 2)
    let tied = Self.tieSizes(y)
    let tiedPairs = tied.reduce(0.0) { $0 + $1 * ($1 - 1) / 2 }
    tau = tiedPairs < pairs ? Double(s) / (pairs * (pairs - tiedPairs)).squareRoot() : nil
    if tied.isEmpty, n <= 50 {
      method = .exact
      p = Self.exact(n: n, s: s)
    } else if n <= 8 {
      method = .exact
      p = Self.permuted(y, s: s)
    } else {
      method = .normal
      let variance = (Double(n * (n - 1)) * Double(2 * n + 5) - Self.tieTerm(y)) / 18
      let z = variance > 0 ? Double(max(0, abs(s) - 1)) / variance.squareRoot() : 0
      p = NormalDistribution.twoSided(z)
    }
  }

  private static func score(_ y: [Double]) -> Int {
    var sum = 0
    for i in y.indices {
      for j in (i + 1)..<max(i + 1, y.count) { sum += y[j] > y[i] ? 1 : y[j] < y[i] ? -1 : 0 }
    }
    return sum
  }

  /// Sizes of groups of equal values, of two members and more.
  private static func tieSizes(_ values: [Double]) -> [Double] {
    var counts: [Double: Int] = [:]
    for value in values { counts[value, default: 0] += 1 }
    return counts.values.filter { $0 > 1 }.map(Double.init)
  }

  /// Σ t (t − 1)(2t + 5) over groups of t equal values.
  static func tieTerm(_ values: [Double]) -> Double {
    tieSizes(values).reduce(0) { $0 + $1 * ($1 - 1) * (2 * $1 + 5) }
  }

  /// P(|S| ≥ |s|) over all orders of n different values, from the distribution of the number of inversions.
  private static func exact(n: Int, s: Int) -> Double {
    let pairs = n * (n - 1) / 2
    let fewest = (pairs - abs(s)) / 2
    // chances[k]: probability of k inversions among the first `size` values.
    var chances = [1.0]
    for size in 2...n {
      var next = [Double](repeating: 0, count: min(chances.count + size - 1, fewest + 1))
      for (inversions, chance) in chances.enumerated() {
        for more in 0..<size where inversions + more < next.count { next[inversions + more] += chance / Double(size) }
      }
      chances = next
    }
    return s == 0 ? 1 : min(1, 2 * chances.reversed().reduce(0, +))
  }

  /// P(|S| ≥ |s|) over all different orders of values with ties.
  private static func permuted(_ y: [Double], s: Int) -> Double {
    var order = y.sorted()
    var total = 0
    var extreme = 0
    repeat {
      total += 1
      if abs(score(order)) >= abs(s) { extreme += 1 }
    } while nextOrder(&order)
    return Double(extreme) / Double(total)
  }

  /// The next order in lexicographic order; false after the last.
  private static func nextOrder(_ values: inout [Double]) -> Bool {
    guard let pivot = values.indices.dropLast().last(where: { values[$0] < values[$0 + 1] }),
      let successor = values.indices.last(where: { values[$0] > values[pivot] })
    else { return false }
    values.swapAt(pivot, successor)
    values[(pivot + 1)...].reverse()
    return true
  }
}
