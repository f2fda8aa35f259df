// Trends in Chinese: what extraction reads back to the same figures.

import DataCube
import Foundation

extension TrendSentence {
  /// The body stands before a colon: without one (新昌县受理行政诉讼) a reader of figures cannot tell where its name ends and the
  /// indicator begins.
  ///
  /// `新昌县：2022年受理行政诉讼13件，比上年减少6件，下降31.6%。期数过少，不作趋势判断。`
  var chinese: String {
    let body = key.entity.map { "\($0)：" } ?? ""
    return body + latestSentence + trendSentence
      + (newSince.map { "\($0.chineseWords)起统计口径或有变化，此前数值未计入。" } ?? "")
  }

  private var latestSentence: String {
    let clauses = [latestClause] + changeClauses
    let remark = chance.map { String(format: "（差异可能出于偶然：精确二项检验，p=%.2f）", $0) } ?? ""
    return clauses.joined(separator: "，") + remark + "。"
  }

  private var latestClause: String {
    let period = latest.period.chineseWords
    if key.kind == .change {
      let basis = key.basis == .previousPeriod ? "环比" : "同比"
      let verb = latest.value < 0 ? "下降" : "增长"
      return "\(period)\(key.indicator)\(basis)\(verb)\(quantity(latest.value.magnitude))"
    }
    return "\(period)\(key.indicator)\(quantity(latest.value))"
  }

  private var changeClauses: [String] {
    let before = key.frequency == .year ? "比上年" : "同比"
    if key.kind == .level, isGrowthApart, let growth {
      guard growth != 0 else { return [] }
      return [isReal ? "按不变价格计算" : "按报告口径", "\(before)\(growth > 0 ? "增长" : "下降")\(growth.magnitude.plainText)%"]
    }
    guard let change, key.kind != .change else { return [] }
    if change.absolute == 0 { return [key.frequency == .year ? "与上年持平" : "与上年同期持平"] }
    if key.kind == .ratio {
      guard let points = Self.points[key.unit ?? ""] else { return [] }
      return ["\(before)\(change.absolute > 0 ? "提高" : "下降")\(change.absolute.magnitude.plainText)\(points)"]
    }
    let absolute = QuantityWords.chinese(change.absolute.magnitude, unit: key.unit)
    let nominal = isNominal ? ["按现价计算"] : []
    let turn = signChange.map { [$0.chinese(key.indicator)] } ?? []
    let clauses = turn + (isChangeEstimate ? [] : ["\(before)\(change.absolute > 0 ? "增加" : "减少")\(absolute)"])
    guard let growth, QuantityWords.percent(growth) > 0 else { return nominal + clauses }
    let about = isChangeEstimate && !isGrowthStated ? "约" : ""
    return nominal + clauses + [
      "\(clauses.isEmpty ? before : "")\(growth > 0 ? "增长" : "下降")\(about)\(QuantityWords.percent(growth).plainText)%"
    ]
  }

  private var trendSentence: String {
    guard count > 1 else { return "" }
    let test = "（Mann–Kendall检验，n=\(count)，α=0.05）"
    let word: String =
      switch verdict {
      case .rising: "呈上升趋势\(test)"
      case .falling: "呈下降趋势\(test)"
      case .noTrend: "未见明显趋势\(test)"
      case .tooShort: "期数过少，不作趋势判断"
      }
    let (start, end) = (first.period.first.year, latest.period.last.year)
    guard let compound, compound != 0 else { return verdict == .tooShort ? "\(word)。" : "\(start)年以来\(word)。" }
    let verb = compound > 0 ? "增长" : "下降"
    return "\(start)—\(end)年，\(key.indicator)年均\(verb)\(compound.magnitude.plainText)%，\(word)。"
  }

  private func quantity(_ value: Decimal) -> String {
    guard isEstimate else { return QuantityWords.chinese(value, unit: key.unit) }
    // An estimate has no more digits than a reader can use.
    return "约" + QuantityWords.chinese(value.rounded(toDigits: 4, .nearest), unit: key.unit)
  }

  /// The unit of a difference of rates.
  private static let points = ["%": "个百分点", "‰": "个千分点"]
}
