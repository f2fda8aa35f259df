// When two names, units, bodies or numbers count as the same.

import Foundation

/// The forgiving comparisons of the evaluation.
package enum TextAgreement {
  /// How much two indicators have in common, 0 to 1: Dice's coefficient over pairs of neighbouring characters, white
  /// space and punctuation aside.
  package static func similarity(_ left: String?, _ right: String?) -> Double {
    let (a, b) = (letters(of: left), letters(of: right))
    if a == b { return 1 }
    guard a.count >= 2, b.count >= 2 else { return 0 }
    var rest: [Pair: Int] = [:]
    for pair in zip(b, b.dropFirst()) { rest[Pair(first: pair.0, second: pair.1), default: 0] += 1 }
    var common = 0
    for pair in zip(a, a.dropFirst()) {
      let key = Pair(first: pair.0, second: pair.1)
      guard let left = rest[key], left > 0 else { continue }
      rest[key] = left - 1
      common += 1
    }
    return Double(2 * common) / Double(a.count - 1 + b.count - 1)
  }

  /// From this similarity on, two indicators are the same.
  package static let sameIndicator = 0.75

  /// 新昌县 and 新昌县综合行政执法局: a name within the other is the same body.
  package static func isSameBody(_ left: String?, _ right: String?) -> Bool {
    let (a, b) = (letters(of: left), letters(of: right))
    if a == b { return true }
    guard a.count >= 2, b.count >= 2 else { return false }
    return contains(a, b) || contains(b, a)
  }

  /// 个百分点 and 百分点, full-width and half-width: a leading 个 and white space do not matter.
  package static func isSameUnit(_ left: String?, _ right: String?) -> Bool { trimmed(left) == trimmed(right) }

  /// Equal to nine digits.
  package static func isSameNumber(_ left: Decimal?, _ right: Decimal?) -> Bool {
    guard let left, let right, !left.isNaN, !right.isNaN else { return false }
    return abs(left - right) <= Decimal(sign: .plus, exponent: -9, significand: 1) * max(1, abs(right))
  }

  private struct Pair: Hashable {
    var first: Unicode.Scalar
    var second: Unicode.Scalar
  }

  private static func normalised(_ text: String?) -> String.UnicodeScalarView {
    (text ?? "").precomposedStringWithCompatibilityMapping.lowercased().unicodeScalars
  }

  /// Letters and numbers of any script, and the per cent sign.
  private static func letters(of text: String?) -> [Unicode.Scalar] {
    normalised(text).filter { scalar in
      if scalar == "%" || scalar.properties.numericType != nil { return true }
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return true
      default: return false
      }
    }.map { $0 }
  }

  private static func trimmed(_ unit: String?) -> [Unicode.Scalar] {
    let scalars = normalised(unit).filter { !$0.properties.isWhitespace }.map { $0 }
    return scalars.count > 2 && scalars.first == "个" ? Array(scalars.dropFirst()) : scalars
  }

  private static func contains(_ text: [Unicode.Scalar], _ part: [Unicode.Scalar]) -> Bool {
    guard part.count <= text.count else { return false }
    return (0...(text.count - part.count)).contains { text[$0..<($0 + part.count)].elementsEqual(part) }
  }
}
