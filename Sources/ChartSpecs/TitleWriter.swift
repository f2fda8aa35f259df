// The title, where none is given: an active sentence from the latest change.

import Aggregation
import DataCube
import Foundation
import Graphics

/// Writes titles such as `行政诉讼降至13件，同比下降31.6%`.
struct TitleWriter {
  let numbers: NumberStyle
  let unit: UnitWords

  /// For one series over time.
  func title(of series: Series) -> String {
    let byPeriod = Dictionary(grouping: series.observations, by: \.period)
    let known = byPeriod.keys.sorted().compactMap { byPeriod[$0].flatMap { PeriodValue($0).actual } }
    let name = series.key.indicator
    guard let last = known.last, let value = last.drawnValue else {
      guard let target = series.observations.last, let value = target.drawnValue else { return name }
      return "\(PeriodWords.sentence(target.period))\(name)目标为\(text(value))"
    }
    if last.evidence == .disputed, let low = last.bounds.low, let high = last.bounds.high, low < high {
      return "\(PeriodWords.sentence(last.period))\(name)各报告不一，为\(numbers.label(low.double))或\(text(high.double))"
    }
    guard known.count > 1, let before = known[known.count - 2].drawnValue else {
      return "\(PeriodWords.sentence(last.period))\(name)为\(hedge(last))\(text(value))"
    }
    if series.key.kind == .change { return changeTitle(series, value, last.period) }
    let previous = known[known.count - 2]
    let isAdjacent = PeriodAxis.following(previous.period, series.key.frequency) == last.period
    let basis = basisWords(series.key.frequency, previous.period, isAdjacent: isAdjacent)
    let difference = value - before
    let verb = difference > 0 ? (unit.isProportion ? "升至" : "增至") : difference < 0 ? "降至" : "持平于"
    // Across a change of definition, and with a bound or a contradiction, there is nothing to compare.
    guard last.breakReason == nil, last.isComparable, previous.isComparable else {
      return "\(PeriodWords.sentence(last.period))\(name)为\(hedge(last))\(text(value))"
    }
    if !unit.isProportion, let turn = SignChange(from: before, to: value) {
      return "\(name)\(turn.chinese(name))，为\(hedge(last))\(text(value))，\(basis)\(difference > 0 ? "增加" : "减少")"
        + text(abs(difference))
    }
    var sentence = "\(name)\(verb)\(hedge(last))\(text(value))"
    if difference == 0 { return sentence + "，" + basis + "不变" }
    if unit.isProportion {
      let points = ChangeNumber.text(abs(difference), places: min(2, numbers.decimals), trimmed: true)
      sentence += "，\(basis)\(difference > 0 ? "上升" : "下降")\(points)\(unit.points(.chinese))"
    } else if before > 0, !series.growsOtherwise {
      if difference >= 2 * before {
        let times = FixedDecimal.text(value / before, places: 1, trimmed: true)
        sentence +=
          "，为\(isAdjacent && series.key.frequency == .year ? "上年" : PeriodWords.sentence(previous.period))的\(times)倍"
      } else {
        let growth = ChangeNumber.percent(from: before, to: value)
        sentence += "，\(basis)\(difference > 0 ? "增长" : "下降")\(growth)%"
      }
    }
    let run = runLength(known, series.key.frequency)
    if run >= 3, series.key.frequency == .year { sentence += "，连续\(run)年\(difference > 0 ? "增长" : "下降")" }
    return sentence
  }

  /// For several bodies: who leads in the latest period.
  func title(of series: [Series], names: [String], period: TimePeriod) -> String {
    let values = zip(names, series).compactMap { name, one -> (String, Double)? in
      PeriodValue(one.observations.filter { $0.period == period }).actual?.drawnValue.map { (name, $0) }
    }
    let indicators = Set(series.map(\.key.indicator))
    let what = indicators.count == 1 ? indicators.first ?? "" : ""
    guard let top = values.max(by: { $0.1 < $1.1 }), values.count > 1 else {
      return "\(PeriodWords.sentence(period))\(what)"
    }
    if unit.kind == .change {
      return changeTitle(values, of: what, in: period, isNominal: series.contains(where: \.isNominalGrowth))
    }
    let most = unit.isProportion || unit.unit == "元" ? "最高" : "最多"
    return "\(PeriodWords.sentence(period))\(what)\(top.0)\(most)，为\(text(top.1))"
  }

  // MARK: - Parts

  private func text(_ value: Double) -> String {
    inWords(numbers.label(value)) + (unit.suffix.isEmpty ? unit.behindNumber : "")
  }

  /// `<0.1` in a sentence: `不足0.1`.
  private func inWords(_ label: String) -> String { label.hasPrefix("<") ? "不足" + label.dropFirst() : label }

  private func hedge(_ observation: Observation) -> String {
    if observation.isBound { return observation.bounds.low == nil ? "不超过" : "不少于" }
    return observation.value == nil && !observation.isQuotient || observation.approximation == .about ? "约" : ""
  }

  private func changeTitle(_ series: Series, _ value: Double, _ period: TimePeriod) -> String {
    let name = series.key.indicator + (series.isNominalGrowth ? "名义" : "")
    let isPoints = unit.unit?.hasSuffix("分点") == true
    if value == 0 { return "\(PeriodWords.sentence(period))\(name)同比持平" }
    let verb = value < 0 ? "下降" : isPoints ? "上升" : "增长"
    return "\(PeriodWords.sentence(period))\(name)同比\(verb)\(amount(value))"
  }

  /// Of several: who grew most, and who least.
  private func changeTitle(
    _ values: [(String, Double)], of what: String, in period: TimePeriod, isNominal: Bool
  ) -> String {
    let place = PeriodWords.sentence(period)
    guard let top = values.max(by: { $0.1 < $1.1 }), let bottom = values.min(by: { $0.1 < $1.1 }) else { return place }
    let nominal = isNominal ? "名义" : ""
    func told(_ value: (String, Double)) -> String {
      "\(value.0)\(nominal)\(value.1 >= 0 ? "增长" : "下降")\(amount(value.1))"
    }
    if what.isEmpty { return "\(place)\(told(top))，\(told(bottom))" }
    return top.1 > 0 ? "\(place)\(what)\(top.0)\(nominal)增长最快，为\(amount(top.1))" : "\(place)\(what)\(told(top))，降幅最小"
  }

  private func amount(_ value: Double) -> String {
    inWords(numbers.unsigned.label(abs(value))) + (unit.isProportion ? "" : unit.behindNumber)
  }

  private func basisWords(_ frequency: Frequency, _ previous: TimePeriod, isAdjacent: Bool) -> String {
    guard isAdjacent else { return "比" + PeriodWords.sentence(previous) }
    switch frequency {
    case .year, .cumulative: return "同比"
    case .half, .quarter, .month: return "环比"
    case .span: return "比" + PeriodWords.sentence(previous)
    }
  }

  /// How many periods in a row the value has moved the same way, up to the last.
  private func runLength(_ known: [Observation], _ frequency: Frequency) -> Int {
    let values = known.compactMap(\.drawnValue)
    guard values.count == known.count, let last = values.last, values.count > 1 else { return 0 }
    let isUp = last > values[values.count - 2]
    var run = 0
    for index in stride(from: values.count - 1, to: 0, by: -1) {
      guard known[index].breakReason == nil, known[index - 1].isComparable else { break }
      let isNext = PeriodAxis.following(known[index - 1].period, frequency) == known[index].period
      guard isNext, values[index] != values[index - 1], (values[index] > values[index - 1]) == isUp else { break }
      run += 1
    }
    return run
  }
}
