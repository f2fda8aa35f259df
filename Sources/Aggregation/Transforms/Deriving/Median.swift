// The middle of several values.

import DataCube
import Foundation

/// Medians: the middle value, or the mean of the two middle ones.
enum Median {
  /// Of at least one value.
  static func of(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    guard let last = sorted.last else { return .nan }
    let middle = sorted.count / 2
    if sorted.count == 1 { return last }
    return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }

  /// Exactly; nil for no values.
  static func of(_ values: [Decimal]) -> Decimal? {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return nil }
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }
}

extension Decimal {
  /// The nearest decimal of 12 significant digits to the result of a fit, which is not exact anyway.
  init(fitted number: Double) {
    let exact = Decimal(string: "\(number)", locale: Locale(identifier: "en_US_POSIX")) ?? 0
    self = exact.rounded(toDigits: 12, .nearest)
  }
}
