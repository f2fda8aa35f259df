// Trends in English.

import DataCube
import Foundation

extension TrendSentence {
  /// `新昌县: administrative litigation cases accepted came to 13 cases in 2022, 6 cases (31.6%) fewer than a year before. …`
  var english: String {
    let body = key.entity.map { "\($0): " } ?? ""
    return body + latestEnglish + trendEnglish
      + (newSince.map { " Values before \($0) are left out, since the definition may have changed." } ?? "")
  }

  private var name: String {
    key.indicatorID.flatMap { IndicatorCatalogue.standard[$0]?.english } ?? key.indicator
  }

  private var latestEnglish: String {
    let about = isEstimate ? "about " : ""
    let value = isEstimate ? latest.value.rounded(toDigits: 4, .nearest) : latest.value
    let remark = chance.map { String(format: " (may be chance: exact binomial test, p = %.2f)", $0) } ?? ""
    if key.kind == .change {
      let verb = value < 0 ? "fell" : "grew"
      let basis = key.basis == .previousPeriod ? "on the period before" : "on a year before"
      return
        "\(name) \(verb) \(about)\(QuantityWords.english(value.magnitude, unit: key.unit)) \(basis) in \(latest.period)."
    }
    return
      "\(name) came to \(about)\(QuantityWords.english(value, unit: key.unit)) in \(latest.period)\(changeEnglish)\(remark)."
  }

  private var changeEnglish: String {
    if key.kind == .level, isGrowthApart, let growth {
      let measure = isReal ? "at constant prices" : "by the report's own measure"
      return ", \(growth < 0 ? "down" : "up") \(growth.magnitude.plainText)% on a year before \(measure)"
    }
    guard let change else { return "" }
    if change.absolute == 0 { return ", the same as a year before" }
    let direction = change.absolute > 0 ? "up" : "down"
    if key.kind == .ratio {
      let unit = key.unit == "%" ? "percentage points" : key.unit == "‰" ? "per mille points" : ""
      return ", \(direction) \(change.absolute.magnitude.plainText)\(unit.isEmpty ? "" : " \(unit)") on a year before"
    }
    let percent = growth.map { "\(QuantityWords.percent($0).plainText)%" }
    let nominal = isNominal ? " at current prices" : ""
    if isChangeEstimate {
      return percent.map { ", \(direction) \(isGrowthStated ? "" : "about ")\($0) on a year before\(nominal)" } ?? ""
    }
    let absolute = QuantityWords.english(change.absolute.magnitude, unit: key.unit)
    let turn = signChange.map { ", \($0.english)" } ?? ""
    return "\(turn), \(direction) \(absolute)\(percent.map { " (\($0))" } ?? "") on a year before\(nominal)"
  }

  private var trendEnglish: String {
    guard count > 1 else { return "" }
    let test = " (Mann–Kendall test, n = \(count), alpha = 0.05)."
    let (start, end) = (first.period.first.year, latest.period.last.year)
    let word: String =
      switch verdict {
      case .rising: "the trend since \(start) is rising\(test)"
      case .falling: "the trend since \(start) is falling\(test)"
      case .noTrend: "there is no clear trend since \(start)\(test)"
      case .tooShort: "\(count) periods are too few for a verdict."
      }
    guard let compound, compound != 0 else { return " " + word.prefix(1).uppercased() + word.dropFirst() }
    let verb = compound > 0 ? "grew" : "fell"
    return " From \(start) to \(end) it \(verb) \(compound.magnitude.plainText)% a year on average; \(word)"
  }
}
