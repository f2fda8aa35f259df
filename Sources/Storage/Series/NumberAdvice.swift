// What to write in place of a number that a table must not have.

import DataCube
import Foundation

/// Helps with cells that a person reads as a number.
enum NumberAdvice {
  /// `; write 1234.5`; empty where nobody can tell what is meant.
  static func advice(_ cell: String) -> String {
    let text = cell.filter { !$0.isWhitespace }
    let unsigned = text.hasPrefix("+") ? String(text.dropFirst()) : text
    if let plain = withoutThousands(unsigned) ?? withoutExponent(unsigned) ?? digits(unsigned) {
      return "; write \(plain)"
    }
    for unit in ["%", "‰", "万", "亿", "元"] where text.hasSuffix(unit) {
      return "; write the digits alone, and what they count in a column unit"
    }
    return "; write digits and at most one point, such as 1234.5"
  }

  private static func digits(_ text: String) -> String? { DecimalValue(digits: text) == nil ? nil : text }

  /// 1,234.5, with the comma of either width.
  private static func withoutThousands(_ text: String) -> String? {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let groups = parts[0].split(omittingEmptySubsequences: false) { $0 == "," || $0 == "，" }
    guard groups.count > 1, groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
    return digits(([groups.joined()] + parts.dropFirst().map(String.init)).joined(separator: "."))
  }

  /// 1e3, 1.5E-2.
  private static func withoutExponent(_ text: String) -> String? {
    let parts = text.lowercased().split(separator: "e", omittingEmptySubsequences: false)
    guard parts.count == 2, digits(String(parts[0])) != nil, let exponent = Int(parts[1]), abs(exponent) <= 30,
      let mantissa = Decimal(string: String(parts[0]), locale: Locale(identifier: "en_US_POSIX"))
    else { return nil }
    return (mantissa * Decimal.powerOfTen(exponent)).plainText
  }
}
