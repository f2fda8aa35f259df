// Tests of DecimalValue.

import Foundation
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
}
