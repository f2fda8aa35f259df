// What holds for any number: written out and read back it is the same.

import DataCube
import Foundation
import ReportText
import TestSupport
import Testing

@testable import Extraction

@Suite("Numerals, properties")
struct NumeralPropertyTests {
  private static func number(_ random: inout SplitMix) -> UInt64 {
    let digits = Int.random(in: 1...13, using: &random)
    var number: UInt64 = 0
    // Many zeros: they are where Chinese spelling has its rules.
    for _ in 0..<digits {
      number = number * 10 + (Bool.random(using: &random) ? 0 : UInt64.random(in: 0...9, using: &random))
    }
    return number
  }

  @Test("a number spelled in Chinese is read back", arguments: [UInt64(1), 2, 3, 4])
  func chinese(_ seed: UInt64) {
    var random = SplitMix(seed: seed)
    for _ in 0..<500 {
      let number = Self.number(&random)
      let spelled = ChineseSpelling.spell(
        number, liang: Bool.random(using: &random), shortTen: Bool.random(using: &random))
      let expected = number == 0 ? "零元 = 0 元" : "\(spelled)元 = \(number) 元"
      #expect(Reading.numerals("\(spelled)元") == [expected])
    }
  }

  @Test("a number with thousands marks and decimals is read back", arguments: [UInt64(5), 6])
  func arabic(_ seed: UInt64) {
    var random = SplitMix(seed: seed)
    let marks = ["", ",", "，", " ", "\u{A0}", "\u{3000}"]
    for _ in 0..<500 {
      let number = Self.number(&random)
      let mark = marks[Int.random(in: 0..<marks.count, using: &random)]
      let decimals =
        Bool.random(using: &random)
        ? "" : ".\(Int.random(in: 0...9, using: &random))\(Int.random(in: 1...9, using: &random))"
      let printed = Self.grouped(number, mark) + decimals
      #expect(Reading.numerals("计\(printed)元") == ["\(printed)元 = \(number)\(decimals) 元"])
    }
  }

  private static func grouped(_ number: UInt64, _ mark: String) -> String {
    var groups: [String] = []
    var rest = String(number)
    while rest.count > 3 {
      groups.insert(String(rest.suffix(3)), at: 0)
      rest = String(rest.dropLast(3))
    }
    return ([rest] + groups).joined(separator: mark)
  }

  @Test("a scale multiplies exactly, and the last printed place is kept")
  func scales() throws {
    var random = SplitMix(seed: 7)
    for _ in 0..<500 {
      let (scale, power) =
        [("万", 4), ("亿", 8), ("万亿", 12), ("百万", 6), ("千万", 7)].randomElement(using: &random) ?? ("万", 4)
      let whole = UInt64.random(in: 0...99_999, using: &random)
      let printed = "\(whole).\(Int.random(in: 10...99, using: &random))"
      let token = try #require(Reading.tokens("\(printed)\(scale)元").tokens.first)
      let exact = try #require(Decimal(string: printed, locale: Locale(identifier: "en_US_POSIX")))
      #expect(token.value.number == exact * Decimal.powerOfTen(power))
      #expect(token.value.lastPlace == power - 2)
    }
  }
}
