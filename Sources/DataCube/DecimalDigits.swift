// The digits of an exact number: in a machine word where they fit.

import Foundation

/// A number that a report prints, without Foundation's arithmetic as long as it can be done without: a `Decimal` is
/// multiplied, compared and written through arrays, which took a tenth of the time of extraction.
enum DecimalDigits: Sendable {
  /// `significand × 10^exponent`. A number may have several of these forms.
  case short(significand: Int, exponent: Int)
  case long(Decimal)

  init(significand: UInt64, exponent: Int, negative: Bool) {
    if let short = Int(exactly: significand) {
      self = .short(significand: negative ? -short : short, exponent: exponent)
    } else {
      self = .long(
        Decimal(sign: negative ? .minus : .plus, exponent: exponent, significand: Decimal(significand)))
    }
  }

  var number: Decimal {
    switch self {
    case .short(let significand, let exponent):
      Decimal(
        sign: significand < 0 ? .minus : .plus, exponent: exponent, significand: Decimal(significand.magnitude))
    case .long(let number): number
    }
  }

  var isZero: Bool {
    switch self {
    case .short(let significand, _): significand == 0
    case .long(let number): number.isZero
    }
  }

  var negated: DecimalDigits {
    switch self {
    case .short(let significand, let exponent) where significand != .min:
      .short(significand: -significand, exponent: exponent)
    default: .long(-number)
    }
  }

  func scaled(byPowerOfTen power: Int) -> DecimalDigits {
    switch self {
    case .short(let significand, let exponent): .short(significand: significand, exponent: exponent + power)
    case .long(let number): .long(number * .powerOfTen(power))
    }
  }

  /// How many times 10 to the power `place` the number is; nil where that is no whole number or none that an `Int` holds.
  func count(ofPlace place: Int) -> Int? {
    guard case .short(var count, let exponent) = self else {
      return Int((number * .powerOfTen(-place)).plainText)
    }
    if count == 0 { return 0 }
    for _ in place..<max(place, exponent) {
      let (tenfold, overflows) = count.multipliedReportingOverflow(by: 10)
      if overflows { return nil }
      count = tenfold
    }
    for _ in exponent..<max(place, exponent) {
      if count % 10 != 0 { return nil }
      count /= 10
    }
    return count
  }

  func isEqual(_ other: DecimalDigits) -> Bool {
    guard case .short(let left, let place) = self, case .short(let right, let otherPlace) = other,
      place == otherPlace
    else { return number == other.number }
    return left == right
  }

  /// Plain digits, no exponent, no zeros behind the point that say nothing.
  var plainText: String {
    guard case .short(let significand, let exponent) = self, (-18...18).contains(exponent) else {
      return number.plainText
    }
    if significand == 0 { return "0" }
    var digits = Array(String(significand.magnitude).utf8)
    if exponent > 0 {
      digits += repeatElement(UInt8(ascii: "0"), count: exponent)
    } else if exponent < 0 {
      if digits.count <= -exponent {
        digits.insert(contentsOf: repeatElement(UInt8(ascii: "0"), count: 1 - exponent - digits.count), at: 0)
      }
      digits.insert(UInt8(ascii: "."), at: digits.count + exponent)
      while digits.last == UInt8(ascii: "0") { digits.removeLast() }
      if digits.last == UInt8(ascii: ".") { digits.removeLast() }
    }
    return (significand < 0 ? "-" : "") + String(decoding: digits, as: UTF8.self)
  }
}
