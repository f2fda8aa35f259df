// Tests of DecimalValue.

import Foundation
import TestSupport
import Testing

@testable import DataCube

@Suite("DecimalValue")
struct DecimalValueTests {
  @Test(
    "digits are read exactly, with the place of the last one",
    arguments: [("4.70", "4.7", -2), ("-31.6", "-31.6", -1), ("37", "37", 0), ("0.07", "0.07", -2), ("0", "0", 0)])
  func digits(text: String, plain: String, place: Int) throws {
    let value = try #require(DecimalValue(digits: text))
    #expect(value.plainText == plain)
    #expect(value.lastPlace == place)
  }

  @Test(
    "what is no plain number is refused", arguments: ["", "-", ".5", "5.", "1e3", "1,000", "+1", "１", "--1", "1.2.3"])
  func refused(text: String) {
    #expect(DecimalValue(digits: text) == nil)
  }

  @Test("a scale moves value and last place together: 696.645万元")
  func scale() {
    let value = DecimalValue(significand: 696_645, exponent: 1)
    #expect(value.plainText == "6966450")
    #expect(value.lastPlace == 1)
  }

  @Test("large and small numbers are written without an exponent")
  func plain() {
    #expect(Decimal.powerOfTen(20).plainText == "100000000000000000000")
    #expect(Decimal.powerOfTen(-12).plainText == "0.000000000001")
    #expect(DecimalValue(significand: 0, exponent: 0, negative: true).plainText == "0")
  }

  @Test("short digits say what Foundation's decimals say", arguments: 0..<300)
  func againstDecimal(seed: Int) {
    var chance = SeededGenerator(seed: UInt64(seed))
    let significand = UInt64.random(in: 0...(seed % 3 == 0 ? 999 : 999_999_999_999_999_999), using: &chance)
    let exponent = Int.random(in: -12...6, using: &chance)
    let isNegative = Bool.random(using: &chance)
    let power = Int.random(in: -4...12, using: &chance)
    let value = DecimalValue(significand: significand, exponent: exponent, negative: isNegative)
    let number = Decimal(
      sign: isNegative ? .minus : .plus, exponent: exponent, significand: Decimal(significand))
    #expect(value.number == number)
    #expect(value.plainText == number.plainText)
    #expect(value.isZero == number.isZero)
    #expect(value.negated.plainText == (-number).plainText)
    #expect(value == DecimalValue(number, lastPlace: exponent))
    #expect(value.hashValue == DecimalValue(number, lastPlace: exponent).hashValue)
    let scaled = value.scaled(byPowerOfTen: power)
    #expect(scaled.plainText == (number * .powerOfTen(power)).plainText)
    #expect(scaled.lastPlace == exponent + power)
    for place in -14...8 {
      #expect(value.count(ofPlace: place) == Int((number * .powerOfTen(-place)).plainText))
      #expect(DecimalValue(number).count(ofPlace: place) == value.count(ofPlace: place))
    }
  }

  @Test("one number in two forms is one value; another last place makes another")
  func equality() {
    let ten = DecimalValue(significand: 1, exponent: 1)
    #expect(ten == DecimalValue(10, lastPlace: 1))
    #expect(ten == DecimalValue(whole: 10, lastPlace: 1))
    #expect(ten.hashValue == DecimalValue(whole: 10, lastPlace: 1).hashValue)
    #expect(ten != DecimalValue(whole: 10, lastPlace: 0))
    #expect(ten != DecimalValue(whole: 11, lastPlace: 1))
  }
}
