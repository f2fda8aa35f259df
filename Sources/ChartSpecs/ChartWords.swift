// Title, subtitle, notes and arrow, where the request leaves them to the data.

import Aggregation
import DataCube
import Graphics

/// Writes the words of a chart from its series.
struct ChartWords {
  let series: [Series]
  let names: [String]
  let unit: UnitWords
  let numbers: NumberStyle
  let request: ChartRequest

  private var isChinese: Bool { request.language == .chinese }
  private var periods: [TimePeriod] {
    series.flatMap(\.observations).filter { $0.drawnValue != nil }.map(\.period).sorted()
  }

  /// An active sentence from the latest change.
  func title(isTime: Bool) -> String {
    guard isChinese else { return englishTitle }
    let writer = TitleWriter(numbers: numbers.spelledOut, unit: unit)
    if series.count == 1, let one = series.first { return writer.title(of: one) }
    guard let last = periods.last else { return series.first?.key.indicator ?? "" }
    return writer.title(of: series, names: names, period: last)
  }

  private var englishTitle: String {
    guard series.count == 1, let one = series.first else {
      return series.map { IndicatorWords.indicator($0.key, .english) }.uniqued.joined(separator: ", ")
    }
    return EnglishTitleWriter(numbers: numbers, unit: unit).title(of: one)
  }

  /// Body, indicator, periods, unit.
  func subtitle(isShare: Bool) -> String {
    guard let first = periods.first, let last = periods.last else { return "" }
    let entities = series.map { IndicatorWords.body($0.key.entity, request.language) }.uniqued
    let indicators = series.map { IndicatorWords.indicator($0.key, request.language) }.uniqued
    var parts: [String] = []
    let entity = entities.count == 1 ? entities.first ?? nil : nil
    if indicators.count == 1, let indicator = indicators.first {
      // 新昌县行政诉讼, but 新昌县 2022 … in Latin letters.
      let parted = isChinese ? "" : ", "
      // 国内生产总值 of the whole country needs no 全国.
      let isSaid = entity == "全国" && indicator.hasPrefix("国内")
      parts.append([isSaid ? nil : entity, indicator + changeWords].compactMap { $0 }.joined(separator: parted))
    } else if let entity {
      parts.append(entity)
    }
    parts.append(isChinese ? PeriodWords.range(first, last) : first == last ? "\(first)" : "\(first)–\(last)")
    if isShare {
      let isMany = indicators.count > 1
      parts[0] += isChinese ? (isMany ? "各项占比" : "的构成") : ", shares"
    } else if let caption = unit.caption(numbers) {
      parts.append(caption)
    }
    return parts.joined(separator: isChinese ? "，" : ", ")
  }

  private var changeWords: String {
    guard unit.kind == .change, series.first.map({ !$0.key.indicator.contains("增") }) ?? true else { return "" }
    switch series.first?.key.basis {
    case .yearOnYear:
      return isChinese ? (unit.isProportion ? "\(nominal)同比增速" : "同比增减") : ", \(nominal)change on year"
    case .previousPeriod: return isChinese ? "\(nominal)环比变化" : ", \(nominal)change on previous period"
    default: return isChinese ? "变化" : ", change"
    }
  }

  private var nominal: String {
    series.contains(where: \.isNominalGrowth) ? (isChinese ? "名义" : "nominal ") : ""
  }

  /// How inferred values came about, so that a reader can check them by hand.
  func notes() -> [String] { definitionNotes + inferenceNotes }

  /// Since when values cannot be compared with those before.
  private var definitionNotes: [String] {
    let broken = series.flatMap { one in one.observations.dropFirst().filter { $0.breakReason != nil }.map(\.period) }
    let periods = Set(broken).sorted()
    guard !periods.isEmpty else { return [] }
    let list = periods.map { isChinese ? PeriodWords.sentence($0) : "\($0)" }
    return [
      isChinese
        ? "\(list.joined(separator: "、"))报告的增速与此前报告的数值不合，统计口径或有变化，前后不可直接比较。"
        : "In \(list.joined(separator: ", ")) the reported growth disagrees with the values reported before: the definition may have changed."
    ]
  }

  private var inferenceNotes: [String] {
    let inferred = zip(series, names).flatMap { one, name in
      one.observations.filter { $0.evidence == .inferred && $0.derivation != nil }.map { (name, $0) }
    }
    guard !inferred.isEmpty else { return [] }
    guard inferred.count <= 3 else {
      return [isChinese ? "推算值由报告所载数值算得，算式见图形文件。" : "Inferred from stated figures; the file holds the arithmetic."]
    }
    let lines = inferred.map { name, observation in
      let place =
        (series.count > 1 ? name : "")
        + (isChinese ? PeriodWords.sentence(observation.period) : "\(observation.period)")
      return "\(place)：\(arithmetic(observation))"
    }
    // One line a value: an equation that wraps in its middle is hard to check.
    return lines.map { (isChinese ? "推算 " : "Inferred ") + $0 }
  }

  /// The derivation without its English remark: `… → 53082…53132`.
  private func arithmetic(_ observation: Observation) -> String {
    let text = DerivationText.shortened(observation.derivation ?? "")
    guard isChinese, text.hasSuffix(" whole numbers)"), let open = text.range(of: " (", options: .backwards) else {
      return text
    }
    return String(text[..<open.lowerBound])
  }
}
