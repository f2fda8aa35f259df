// Numbers to text with a fixed number of decimals, without locale and without Foundation's cost.

import Foundation

/// Plain decimal text of floating-point numbers.
package enum FixedDecimal {
  /// `value` with `places` (0…15) decimals, half away from zero; `trimmed` takes trailing zeros off. Never `-0`.
  package static func text(_ value: Double, places: Int, trimmed: Bool = false) -> String {
    guard value.isFinite else { return "0" }
    let unit = powers[places]
    let scaled = (abs(value) * Double(unit) * (1 + 1e-15)).rounded()
    guard scaled < 9e18 else { return wide(value) }
    let all = UInt64(scaled)
    var fraction = all % unit
    var width = places
    if trimmed {
      while width > 0, fraction % 10 == 0 {
        fraction /= 10
        width -= 1
      }
    }
    var text = value < 0 && all > 0 ? "-" : ""
    text += String(all / unit)
    guard width > 0 else { return text }
    text += "."
    // Zeros between the point and the first digit.
    for place in stride(from: width - 1, to: 0, by: -1) where fraction < powers[place] { text += "0" }
    text += String(fraction)
    return text
  }

  /// 10^0 … 10^15.
  private static let powers: [UInt64] = (0...15).map { (0..<$0).reduce(1) { product, _ in product * 10 } }

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
