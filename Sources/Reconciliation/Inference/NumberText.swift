// Numbers in derivations and proofs, as a person writes them down.

import DataCube
import Foundation

/// Writes numbers for lines that are checked by hand.
package enum NumberText {
  /// The printed numeral without its unit and hedge: `20.75万`, `55603`, `31.6%`.
  package static func printed(_ figure: Figure) -> String {
    let scale = scale(of: figure)
    let digits = unscaled(figure.value, scale)
    let sign = figure.unit == "%" || figure.unit == "‰" ? (figure.unit ?? "") : ""
    return digits + scale.text + sign
  }

  /// The printed numeral with its unit: `20.75万平方米`.
  package static func printedWithUnit(_ figure: Figure) -> String {
    let number = printed(figure)
    return figure.unit == "%" || figure.unit == "‰" ? number : number + (figure.unit ?? "")
  }

  /// A scale word and its power of ten.
  package struct Scale: Sendable {
    package var text: String
    package var place: Int
    package static let none = Scale(text: "", place: 0)
  }

  /// The scale word that a figure is printed with: 万 of `20.75万平方米`.
  package static func scale(of figure: Figure) -> Scale {
    let words = [("万亿", 12), ("萬億", 12), ("千亿", 11), ("百亿", 10), ("亿", 8), ("億", 8), ("百万", 6), ("万", 4), ("萬", 4)]
    var quote = figure.span.quote
    if let unit = figure.unit, quote.hasSuffix(unit) { quote.removeLast(unit.count) }
    guard let found = words.first(where: { quote.holds($0.0) }) else { return .none }
    return Scale(text: found.0, place: found.1)
  }

  /// A value told in a scale, rounded to `digits` significant digits: 41812669683 in 亿 → `418.126697亿`.
  package static func scaled(_ value: Decimal, _ scale: Scale, digits: Int = 9) -> String {
    let reduced = value * Decimal.powerOfTen(-scale.place)
    return reduced.rounded(toDigits: digits, .nearest).plainText + scale.text
  }

  /// An interval: `1936…1937`, `≥ 300`, `≤ 40`, `any`.
  package static func interval(_ bounds: ValueBounds, _ scale: Scale = .none, unit: String = "") -> String {
    switch (bounds.low, bounds.high) {
    case (let low?, let high?) where low == high: scaled(low, scale) + unit
    case (let low?, let high?): "\(scaled(low, scale))…\(scaled(high, scale))\(unit)"
    case (let low?, nil): "≥ \(scaled(low, scale))\(unit)"
    case (nil, let high?): "≤ \(scaled(high, scale))\(unit)"
    case (nil, nil): "any"
    }
  }

  /// Digits with as many places as were printed: 1.0% stays `1.0`.
  private static func unscaled(_ value: DecimalValue, _ scale: Scale) -> String {
    let number = value.number * Decimal.powerOfTen(-scale.place)
    let places = max(0, scale.place - value.lastPlace)
    var text = number.plainText
    let printed = text.split(separator: ".", omittingEmptySubsequences: false)
    let have = printed.count == 2 ? printed[1].count : 0
    if places > have { text += (have == 0 ? "." : "") + String(repeating: "0", count: places - have) }
    return text
  }
}
