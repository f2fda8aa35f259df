// Reads Chinese numerals: 三百五十万, 一万零一十二, 二百五, 二十余.

import DataCube
import Foundation
import ReportText

/// Chinese digits and scales to exact numbers.
enum ChineseNumeralReader {
  struct Match {
    var end: Int
    var value: DecimalValue
    var innerHedge: Approximation?
    /// Whether 万 or a larger scale stands in it.
    var hasScale: Bool
    /// Whether it is nothing but scales (`百万`), which needs a hedge before it to be a number.
    var isBareScale: Bool
    /// The upper end where two digits share a scale: 三四十 is 30 to 40.
    var high: DecimalValue?
  }

  /// 来 of 三十来户: some thirty.
  static let roughly: UInt32 = 0x6765

  static func digit(_ value: UInt32) -> Int? {
    switch value {
    case 0x96F6, 0x3007: 0  // 零 〇
    case 0x4E00, 0x58F9: 1  // 一 壹
    case 0x4E8C, 0x4E24, 0x8D30: 2  // 二 两 贰
    case 0x4E09, 0x53C1: 3  // 三 叁
    case 0x56DB, 0x8086: 4  // 四 肆
    case 0x4E94, 0x4F0D: 5  // 五 伍
    case 0x516D, 0x9646: 6  // 六 陆
    case 0x4E03, 0x67D2: 7  // 七 柒
    case 0x516B, 0x634C: 8  // 八 捌
    case 0x4E5D, 0x7396: 9  // 九 玖
    default: nil
    }
  }

  /// 壹 贰 叁 …: the forms that cheques use.
  static func isFinancial(_ value: UInt32) -> Bool {
    "壹贰叁肆伍陆柒捌玖拾佰仟".unicodeScalars.contains { $0.value == value }
  }

  static func followsFinancial(_ value: UInt32) -> Bool {
    isFinancial(value) || value == 0x5143 || value == 0x4E07 || value == 0x4EBF
  }

  /// 十 百 千 within a group of four digits.
  static func smallScale(_ value: UInt32) -> Int? {
    switch value {
    case 0x5341, 0x62FE: 10
    case 0x767E, 0x4F70: 100
    case 0x5343, 0x4EDF: 1000
    default: nil
    }
  }

  /// 万 and 亿, as powers of ten.
  static func largeScale(_ value: UInt32) -> Int? {
    switch value {
    case 0x4E07: 4
    case 0x4EBF: 8
    default: nil
    }
  }

  static func mayBegin(_ value: UInt32) -> Bool {
    digit(value) != nil || smallScale(value) != nil || largeScale(value) != nil || value == 0x6570 || value == 0x51E0
  }

  /// The numeral at `start`; nil where none stands there.
  static func match(at start: Int, in text: [UInt32], limit: Int) -> Match? {
    neighbours(at: start, in: text, limit: limit) ?? single(at: start, in: text, limit: limit)
  }

  /// 三四十, 五六百万: two digits that follow each other, and a scale for both.
  private static func neighbours(at start: Int, in text: [UInt32], limit: Int) -> Match? {
    guard start + 2 < limit, let first = digit(text[start]), let second = digit(text[start + 1]), first > 0,
      second == first + 1, smallScale(text[start + 2]) != nil || largeScale(text[start + 2]) != nil,
      var upper = single(at: start + 1, in: text, limit: limit)
    else { return nil }
    // The digit leads and nothing but scales follow it: else the two are no ends of a range.
    let step = upper.value.number / Decimal(second)
    guard
      text[(start + 2)..<upper.end].allSatisfy({
        smallScale($0) != nil || largeScale($0) != nil || $0 == 0x4F59 || $0 == 0x591A
      })
    else { return nil }
    upper.high = upper.value
    upper.value = DecimalValue(step * Decimal(first), lastPlace: upper.value.lastPlace)
    return upper
  }

  private static func single(at start: Int, in text: [UInt32], limit: Int) -> Match? {
    var index = start
    var hedge: Approximation?
    var total: UInt64 = 0
    var group = 0
    var pending: Int?
    var sawDigit = false
    var sawScale = false
    var hasLarge = false
    var lastUnit = 0
    var lastPower = 0
    var zeroBefore = false
    if index < limit, text[index] == 0x6570 || text[index] == 0x51E0 {
      // 数 or 几 before a scale: 数十, 几百.
      guard index + 1 < limit, smallScale(text[index + 1]) != nil || largeScale(text[index + 1]) != nil else {
        return nil
      }
      hedge = .over
      pending = 1
      sawDigit = true
      index += 1
    }
    scan: while index < limit {
      let scalar = text[index]
      if let value = digit(scalar) {
        if let held = pending, value != 0 || held != 0 {
          // A second digit in a row: read as figures of a number written digit by digit (二〇二三) only at the start.
          guard !sawScale else { break scan }
          pending = held * 10 + value
          if held > 99_999 { break scan }
        } else {
          pending = value
        }
        // 一百零五: the zero holds for the digit behind it.
        if value == 0 { zeroBefore = true }
        if value == 0, sawScale { pending = nil }
        sawDigit = sawDigit || value != 0 || !sawScale
      } else if let scale = smallScale(scalar) {
        group += (pending ?? 1) * scale
        pending = nil
        lastUnit = scale
        sawScale = true
        zeroBefore = false
      } else if let power = largeScale(scalar) {
        group += pending ?? 0
        if group == 0, total == 0 { group = 1 }
        let scale: UInt64 = power == 4 ? 10_000 : 100_000_000
        let next =
          group == 0
          ? scaled(total, by: scale, plus: 0)
          : power > lastPower && lastPower > 0
            ? scaled(total + UInt64(group), by: scale, plus: 0) : scaled(UInt64(group), by: scale, plus: total)
        // More than 18 digits measure nothing: 万万万万万.
        guard let next else { return nil }
        total = next
        group = 0
        pending = nil
        lastUnit = 0
        lastPower = power
        hasLarge = true
        sawScale = true
        zeroBefore = false
      } else if (scalar == 0x4F59 || scalar == 0x591A), sawScale, hedge == nil {
        // 余, 多 behind a scale: 二十余, 三百多.
        if scalar == 0x591A, index + 1 < limit, nominalMany.contains(text[index + 1]) { break scan }
        hedge = .over
      } else if scalar == roughly, lastUnit > 0, pending == nil, hedge == nil, index + 1 < limit,
        UnitLexer.match(at: index + 1, in: text, limit: limit) != nil
      {
        // 三十来户.
        hedge = .about
      } else {
        break scan
      }
      index += 1
    }
    guard index > start else { return nil }
    if let held = pending {
      // 二百五: a digit right behind 百 or 千 counts the next lower place.
      if sawScale, !zeroBefore, lastUnit >= 100, hedge == nil, held < 10 {
        group += held * lastUnit / 10
      } else if sawScale, lastUnit == 0, lastPower > 0, !zeroBefore, held < 10, held > 0 {
        group += held * (lastPower == 4 ? 1000 : 10_000_000)
      } else {
        group += held
      }
    }
    total += UInt64(group)
    return Match(
      end: index, value: DecimalValue(whole: total, lastPlace: place(of: total)), innerHedge: hedge,
      hasScale: hasLarge,
      // 十 is ten by itself, and 十万 a number; 百万 and 千万 are none without a hedge.
      isBareScale: !sawDigit && hedge == nil && text[start] != 0x5341 && isScalesOnly(start..<index, text))
  }

  /// 多 before these is an adjective (多项, 多部门), not a hedge.
  private static let nominalMany: [UInt32] = "元化样边层".unicodeScalars.map(\.value)

  private static func isScalesOnly(_ range: Range<Int>, _ text: [UInt32]) -> Bool {
    text[range].allSatisfy { smallScale($0) != nil || largeScale($0) != nil }
  }

  /// `number × scale + rest`; nil beyond what leaves room for more.
  private static func scaled(_ number: UInt64, by scale: UInt64, plus rest: UInt64) -> UInt64? {
    let (product, overflow) = number.multipliedReportingOverflow(by: scale)
    guard !overflow, product < 1_000_000_000_000_000_000, rest < 1_000_000_000_000_000_000 else { return nil }
    return product + rest
  }

  /// The place of the last non-zero digit when a scale rounds it (三万 → 4), 0 for small numbers.
  private static func place(of total: UInt64) -> Int {
    guard total >= 10_000 else { return 0 }
    var place = 0
    var rest = total
    while place < 12, rest % 10 == 0 {
      rest /= 10
      place += 1
    }
    return place
  }
}
