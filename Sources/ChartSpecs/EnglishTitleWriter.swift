// The English title, where none is given.

import DataCube
import Graphics

/// Writes titles such as `Grain output rose to 669.5 million tonnes in 2020, up 0.9%`.
struct EnglishTitleWriter {
  let numbers: NumberStyle
  let unit: UnitWords
  /// Whether growth of the levels is another one than reports print.
  let isNominal: Bool

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
    return "\(name) \(verb) to \(amount(value)) in \(last.period)" + change(difference, before)
  }

  private func change(_ difference: Double, _ before: Double) -> String {
    let way = difference > 0 ? "up" : "down"
    if unit.isProportion {
      let points = FixedDecimal.text(abs(difference), places: min(2, numbers.decimals), trimmed: true)
      return ", \(way) \(points) percentage points"
    }
    guard before > 0, !isNominal else { return "" }
    return ", \(way) \(FixedDecimal.text(abs(difference) / before * 100, places: 1))%"
  }

  private func amount(_ value: Double) -> String {
    numbers.bare.label(value) + (unit.suffix.isEmpty ? unit.scaled(numbers).map { " " + $0 } ?? "" : "")
  }
}
