// An exact decimal together with the place of its last printed digit, from which rounding intervals follow.

import Foundation

/// A number as a report prints it: exact, and with the place of its last printed digit.
///
/// `696.645万元` is `number` 6966450 with `lastPlace` 1: the last printed digit stands for tens of yuan. `37条` is 37 with
/// `lastPlace` 0, `4.70%` is 4.7 with `lastPlace` -2. Never built from a floating-point literal.
package struct DecimalValue: Sendable {
  /// The power of ten of the last printed digit, in base units.
  package var lastPlace: Int
  private var digits: DecimalDigits

  package init(_ number: Decimal, lastPlace: Int = 0) {
    digits = .long(number)
    self.lastPlace = lastPlace
  }

  /// `significand × 10^exponent`, the last printed digit being the last of `significand`.
  package init(significand: UInt64, exponent: Int, negative: Bool = false) {
    digits = DecimalDigits(significand: significand, exponent: exponent, negative: negative)
    lastPlace = exponent
  }

  /// A whole number, the last digit that counts standing at `lastPlace`.
  package init(whole: UInt64, lastPlace: Int = 0) {
    digits = DecimalDigits(significand: whole, exponent: 0, negative: false)
    self.lastPlace = lastPlace
  }

  /// Reads plain decimal digits such as `-12.50`; nil for anything else (no exponent, no thousands marks).
  package init?(digits: String) {
    let unsigned = digits.hasPrefix("-") ? digits.dropFirst() : digits[...]
    let parts = unsigned.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let number = Decimal(string: digits, locale: Locale(identifier: "en_US_POSIX"))
    else { return nil }
    self.digits = .long(number)
    lastPlace = parts.count == 2 ? -parts[1].utf8.count : 0
  }

  private init(digits: DecimalDigits, lastPlace: Int) {
    self.digits = digits
    self.lastPlace = lastPlace
  }

  /// The exact value in base units.
  package var number: Decimal { digits.number }

  package var isZero: Bool { digits.isZero }

  /// The same magnitude with the other sign.
  package var negated: DecimalValue { DecimalValue(digits: digits.negated, lastPlace: lastPlace) }

  /// The value times 10 to the power `power`, its last digit moved with it: 3.5 to 35000, told in thousands.
  package func scaled(byPowerOfTen power: Int) -> DecimalValue {
    power == 0 ? self : DecimalValue(digits: digits.scaled(byPowerOfTen: power), lastPlace: lastPlace + power)
  }

  /// The number in units of 10 to the power `place`; nil where that is no whole number or none that an `Int` holds.
  package func count(ofPlace place: Int) -> Int? { digits.count(ofPlace: place) }

  /// The value in plain digits without trailing zeros: what goes into JSON and CSV.
  package var plainText: String { digits.plainText }
}

extension DecimalValue: Hashable {
  package static func == (left: DecimalValue, right: DecimalValue) -> Bool {
    left.lastPlace == right.lastPlace && left.digits.isEqual(right.digits)
  }

  package func hash(into hasher: inout Hasher) {
    // 10 as one digit and a zero, or as two digits, is one number.
    hasher.combine(plainText)
    hasher.combine(lastPlace)
  }
}

extension Decimal {
  /// Plain decimal digits, no exponent, no trailing zeros after the point: `4.7`, `6966450`, `-31.6`.
  package var plainText: String {
    var text = description
    if text.utf8.contains(UInt8(ascii: ".")) {
      while text.hasSuffix("0") { text.removeLast() }
      if text.hasSuffix(".") { text.removeLast() }
    }
    return text == "-0" ? "0" : text
  }

  /// 10 to the power `exponent`, exactly.
  package static func powerOfTen(_ exponent: Int) -> Decimal {
    Decimal(sign: .plus, exponent: exponent, significand: 1)
  }
}
