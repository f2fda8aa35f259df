// Reads Arabic digits with thousands marks and a decimal point in any form.

import DataCube
import Foundation
import ReportText

/// Digits to an exact number: `1,100`, `16 770`, `3.5`, `3·5`.
enum ArabicNumeralReader {
  struct Match {
    var end: Int
    var value: DecimalValue
  }

  /// More digits than an unsigned 64-bit significand holds are no figure of any report.
  private static let longest = 18

  /// - Parameter isLowerGroup: whether a larger group stands before, so that zeros may open this one: 231亿0,759万.
  static func match(at start: Int, in text: [UInt32], limit: Int, isLowerGroup: Bool = false) -> Match? {
    var index = start
    var significand: UInt64 = 0
    var digits = 0
    func take(_ value: UInt32) {
      significand = significand &* 10 &+ UInt64(value - 0x30)
      digits += 1
    }
    while index < limit, Scalars.isDigit(text[index]) {
      if digits < longest { take(text[index]) } else { digits += 1 }
      index += 1
    }
    guard digits <= longest else { return nil }
    if digits <= 3, text[start] != 0x30 || isLowerGroup {
      while let group = thousands(at: index, in: text, limit: limit, from: start), digits + 3 <= longest {
        for offset in group { take(text[offset]) }
        index = group.upperBound
      }
    }
    var decimals = 0
    if index + 1 < limit, isPoint(index, text, limit) {
      var fraction = index + 1
      while fraction < limit, Scalars.isDigit(text[fraction]), digits < longest {
        take(text[fraction])
        decimals += 1
        fraction += 1
      }
      index = fraction
    }
    return Match(end: index, value: DecimalValue(significand: significand, exponent: -decimals))
  }

  /// `,ddd` or ` ddd` that is no start of a longer run of digits.
  private static func thousands(at index: Int, in text: [UInt32], limit: Int, from start: Int) -> Range<Int>? {
    guard index + 4 <= limit else { return nil }
    let mark = text[index]
    guard mark == Scalars.comma || mark == Scalars.space else { return nil }
    // A mark may be the last of its line: 185,⏎320万元.
    let first = mark == Scalars.comma && text[index + 1] == Scalars.newline ? index + 2 : index + 1
    guard first + 3 <= limit else { return nil }
    let group = first..<(first + 3)
    guard text[group].allSatisfy(Scalars.isDigit) else { return nil }
    if group.upperBound < limit, Scalars.isDigit(text[group.upperBound]) { return nil }
    return group
  }

  /// A point between digits: `.`, and `·` where a unit or scale follows the decimals.
  private static func isPoint(_ index: Int, _ text: [UInt32], _ limit: Int) -> Bool {
    guard Scalars.isDigit(text[index + 1]) else { return false }
    switch text[index] {
    case Scalars.point: return true
    case 0xB7, 0x2022, 0x30FB:
      var end = index + 1
      while end < limit, Scalars.isDigit(text[end]) { end += 1 }
      return UnitLexer.match(at: end, in: text, limit: limit) != nil
        || ScaleTable.table.match(at: end, in: text, limit: limit) != nil
    default: return false
    }
  }
}
