// The English title, where none is given.

import Aggregation
import DataCube
import Graphics

/// Writes titles such as `Grain output rose to 669.5 million tonnes in 2020, up 0.9%`.
struct EnglishTitleWriter {
  let numbers: NumberStyle
  let unit: UnitWords

  /// For one series over time; for several its indicators are listed by the caller.
  func title(of series: Series) -> String {
    let name = IndicatorWords.indicator(series.key, .english)
    let byPeriod = Dictionary(grouping: series.observations, by: \.period)
    let known = byPeriod.keys.sorted().compactMap { byPeriod[$0].flatMap { PeriodValue($0).actual } }
    guard let last = known.last, let value = last.drawnValue else { return name }
    guard known.count > 1, case let previous = known[known.count - 2], let before = previous.drawnValue,
      series.key.kind != .change, last.breakReason == nil, last.isComparable, previous.isComparable
    else { return "\(name): \(amount(value)) in \(last.period)" }
    let difference = value - before
    if difference == 0 { return "\(name) unchanged at \(amount(value)) in \(last.period)" }
    let verb = difference > 0 ? "rose" : "fell"
    return "\(name) \(verb) to \(amount(value)) in \(last.period)"
      + change(difference, before, isNominal: series.growsOtherwise)
  }

  private func change(_ difference: Double, _ before: Double, isNominal: Bool) -> String {
    let way = difference > 0 ? "up" : "down"
    if unit.isProportion {
      let points = ChangeNumber.text(abs(difference), places: min(2, numbers.decimals), trimmed: true)
      return ", \(way) \(points) \(unit.points(.english))"
    }
    guard SignChange(from: before, to: before + difference) == nil else {
      return ", \(way) \(amount(abs(difference)))"
    }
    guard before > 0, !isNominal else { return "" }
    return ", \(way) \(ChangeNumber.percent(from: before, to: before + difference))%"
  }

  private func amount(_ value: Double) -> String {
    guard unit.suffix.isEmpty, let scaled = unit.scaled(numbers) else {
      return inWords(numbers.spelledOut.label(value))
    }
    return inWords(numbers.bare.label(value)) + " " + scaled
  }

  /// `<0.1` in a sentence: `less than 0.1`.
  private func inWords(_ label: String) -> String { label.hasPrefix("<") ? "less than " + label.dropFirst() : label }
}
