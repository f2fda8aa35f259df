// Compound growth.

import Foundation

/// Arithmetic of growth a year.
enum Growth {
  /// The `years`-th root of a ratio above zero.
  static func root(_ ratio: Double, _ years: Double) -> Double { pow(ratio, 1 / years) }
}
