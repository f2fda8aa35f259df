// Values as multiples of a base: 定基指数.

import DataCube
import Foundation

/// Fixed-base index: value ÷ base value × 100.
///
/// Source: ILO et al., *Consumer Price Index Manual* (2004), 1.2 (fixed-base relatives). Domain: a base above 0.
package enum IndexNumbers {
  static let transform = Transform(
    name: "index", formula: "value ÷ first × 100", source: "fixed-base relatives", domain: "a first value above 0")

  /// Index numbers to 12 significant digits; nil where the base is not positive.
  package static func index(_ values: [Decimal], base: Decimal) -> [Decimal]? {
    guard base > 0 else { return nil }
    return values.compactMap { ($0 * 100).divided(by: base, .nearest) }
  }
}
