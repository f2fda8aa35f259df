// Numbers with their units, as briefings print them.

import DataCube
import Foundation

/// Writes exact decimals without losing a digit: 1015986亿元, 20.9万人, 55603件.
enum QuantityWords {
  /// With 亿 or 万 where what is left has four decimals or fewer: no number is rounded.
  static func chinese(_ value: Decimal, unit: String?) -> String {
    for (place, word) in [(8, "亿"), (4, "万")] {
      let scale = Decimal.powerOfTen(place)
      guard value.magnitude >= scale else { continue }
      let scaled = value / scale
      if decimals(scaled) <= (place == 8 ? 4 : 2) { return scaled.plainText + word + (unit ?? "") }
    }
    return value.plainText + (unit ?? "")
  }

  /// With million, billion or trillion where nothing is lost, else with commas: 168.01 billion yuan, 55,603 cases.
  static func english(_ value: Decimal, unit: String?) -> String {
    let name = unit.map { EnglishUnits.short($0) } ?? ""
    let behind = name == "%" ? name : name.isEmpty ? "" : " \(name)"
    for (place, word) in [(12, "trillion"), (9, "billion"), (6, "million")] {
      let scale = Decimal.powerOfTen(place)
      guard value.magnitude >= scale else { continue }
      let scaled = value / scale
      if decimals(scaled) <= 4 { return "\(scaled.plainText) \(word)\(behind)" }
    }
    return grouped(value) + behind
  }

  /// Percent to one decimal, as reports print it; its size only. What has not fallen by all of it has as many decimals as that
  /// needs: 99.99, not 100.
  static func percent(_ value: Decimal) -> Decimal {
    let size = value.magnitude
    guard size < 100 else { return size.rounded(atPlace: -1, .nearest) }
    let place = (1...12).first { size.rounded(atPlace: -$0, .nearest) < 100 } ?? 12
    return size.rounded(atPlace: -place, .nearest)
  }

  private static func decimals(_ value: Decimal) -> Int {
    let parts = value.plainText.split(separator: ".")
    return parts.count > 1 ? parts[1].count : 0
  }

  private static func grouped(_ value: Decimal) -> String {
    let parts = value.plainText.split(separator: ".", maxSplits: 1).map(String.init)
    let digits = parts[0].filter(\.isNumber)
    var groups: [Substring] = []
    var rest = digits[...]
    while rest.count > 3 {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    groups.insert(rest, at: 0)
    let sign = value < 0 ? "-" : ""
    return sign + groups.joined(separator: ",") + (parts.count > 1 ? "." + parts[1] : "")
  }
}
