// Reads 百分之五点六, 千分之三, 三分之二.

import DataCube
import Foundation
import ReportText

/// Fractions in words.
enum FractionReader {
  struct Match {
    var end: Int
    var value: DecimalValue
    var unit: UnitOfMeasure?
  }

  private static let parted: [UInt32] = [0x5206, 0x4E4B]  // 分之

  static func match(at start: Int, in text: [UInt32], limit: Int) -> Match? {
    guard let whole = ChineseNumeralReader.match(at: start, in: text, limit: min(limit, start + 4)),
      whole.end + 2 < limit, text[whole.end..<(whole.end + 2)].elementsEqual(parted)
    else { return nil }
    let partStart = whole.end + 2
    guard let part = number(at: partStart, in: text, limit: limit) else { return nil }
    switch whole.value.number {
    case 100: return Match(end: part.end, value: part.value, unit: UnitTable.unit("%"))
    case 1000: return Match(end: part.end, value: part.value, unit: UnitTable.unit("‰"))
    case 0: return nil
    default: return Match(end: part.end, value: quotient(part.value.number, whole.value.number), unit: nil)
    }
  }

  /// 2/3 behind 占…的 or a hedge: a fraction in digits; 3/4 elsewhere may be a date or a name.
  static func stroke(at start: Int, in text: [UInt32], limit: Int) -> Match? {
    guard start + 1 < limit, text[start + 1] == Scalars.slash || start + 2 < limit && text[start + 2] == Scalars.slash,
      let part = ArabicNumeralReader.match(at: start, in: text, limit: limit), part.value.lastPlace == 0,
      part.end + 1 < limit, text[part.end] == Scalars.slash, part.end - start <= 2,
      let whole = ArabicNumeralReader.match(at: part.end + 1, in: text, limit: limit), whole.value.lastPlace == 0,
      whole.value.number > part.value.number, whole.value.number <= 100, part.value.number > 0,
      strokeOpeners.match(endingAt: start, in: text, limit: max(0, start - 4)) != nil,
      whole.end >= limit || !Scalars.isDigit(text[whole.end]) && text[whole.end] != Scalars.slash
    else { return nil }
    return Match(end: whole.end, value: quotient(part.value.number, whole.value.number), unit: nil)
  }

  private static let strokeOpeners = PhraseTable(words: "的 占 约 近 超 超过 达 达到 不足")

  private static func number(at start: Int, in text: [UInt32], limit: Int) -> (end: Int, value: DecimalValue)? {
    if Scalars.isDigit(text[start]) {
      return ArabicNumeralReader.match(at: start, in: text, limit: limit).map { ($0.end, $0.value) }
    }
    guard let whole = ChineseNumeralReader.match(at: start, in: text, limit: limit) else { return nil }
    guard whole.end + 1 < limit, [0x70B9, Scalars.point].contains(text[whole.end]) else {
      return (whole.end, whole.value)
    }
    var index = whole.end + 1
    // 百分之二点|六: a line may end behind the point.
    if text[index] == Scalars.newline { index += 1 }
    var digits = ""
    while index < limit, let digit = ChineseNumeralReader.digit(text[index]) {
      digits.append(String(digit))
      index += 1
    }
    guard let value = DecimalValue(digits: "\(whole.value.number.plainText).\(digits)") else {
      return (whole.end, whole.value)
    }
    return (index, value)
  }

  /// Twelve digits, as `--numerals` promises.
  private static func quotient(_ part: Decimal, _ whole: Decimal) -> DecimalValue {
    var raw = part / whole
    var rounded = Decimal()
    NSDecimalRound(&rounded, &raw, 12, .plain)
    return DecimalValue(rounded, lastPlace: -12)
  }
}
