// Numbers to text with a fixed number of decimals, without locale and without Foundation's cost.

import Foundation

/// Plain decimal text of floating-point numbers.
package enum FixedDecimal {
  /// `value` with `places` (0…15) decimals, half away from zero; `trimmed` takes trailing zeros off. Never `-0`.
  package static func text(_ value: Double, places: Int, trimmed: Bool = false) -> String {
    guard value.isFinite else { return "0" }
    let factor = pow(10, Double(places))
    let scaled = (abs(value) * factor * (1 + 1e-15)).rounded()
    guard scaled < 9e18 else { return wide(value) }
    let whole = UInt64(scaled)
    let unit = UInt64(factor)
    var out = String(whole / unit)
    if places > 0 {
      let digits = String(whole % unit)
      var fraction = String(repeating: "0", count: places - digits.utf8.count) + digits
      if trimmed { while fraction.hasSuffix("0") { fraction.removeLast() } }
      if !fraction.isEmpty { out += "." + fraction }
    }
    return value < 0 && whole > 0 ? "-" + out : out
  }

  /// Whole numbers beyond 64 bits, digit by digit.
  private static func wide(_ value: Double) -> String {
    var rest = abs(value).rounded()
    var digits: [Character] = []
    while rest >= 1 {
      digits.append(Character(String(Int(fmod(rest, 10)))))
      rest = (rest / 10).rounded(.down)
    }
    return (value < 0 ? "-" : "") + String(digits.reversed())
  }
}
