// The size of a change, as titles and arrows tell it.

import Foundation
import Graphics

/// Writes how far two different values lie apart, so that it never reads as nothing.
enum ChangeNumber {
  /// `size` with `places` decimals, or with as many more as show it; `trimmed` takes trailing zeros off.
  static func text(_ size: Double, places: Int, trimmed: Bool = false) -> String {
    // The differences of decimals miss them by a little: 8.1 − 8 is 0.09999999999999964.
    let needed = size > 0 ? Int(ceil(-log10(size) - 1e-9)) : places
    return FixedDecimal.text(size, places: min(15, max(places, needed)), trimmed: trimmed)
  }

  /// The growth from `before`, above zero, to `value` in percent, without its sign: `31.6`; `99.994` where
  /// 0.006 is left.
  static func percent(from before: Double, to value: Double) -> String {
    let size = abs(value - before) / before * 100
    guard value > 0, size < 100 else { return text(size, places: 1) }
    // As many decimals as what is left needs to show itself: 100.0 would say that nothing is.
    let left = Int(ceil(-log10(100 - size) - 1e-9))
    return text(size, places: min(15, max(1, left)))
  }
}
