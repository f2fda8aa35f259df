// The arrow over two values: which they are, and what is said of them.

import Aggregation
import DataCube
import Graphics

/// Works out the change that an arrow points out.
struct ArrowWriter {
  let series: [Series]
  let unit: UnitWords
  let numbers: NumberStyle
  let data: ChartData

  private var isChinese: Bool { numbers.language == .chinese }

  /// The arrow that was asked for.
  ///
  /// - Throws: `ChartSpecsError.noArrow` where the values have no such change.
  func arrow(_ request: ArrowRequest) throws -> ChangeArrow {
    guard data.isTime else { throw ChartSpecsError.noArrow("the chart has one period only") }
    let points = (data.chartSeries.first { $0.colorIndex != nil } ?? data.chartSeries.first)?.points ?? []
    let to = try request.to.map { try point($0, among: points) } ?? last(of: points)
    guard let to else { throw ChartSpecsError.noArrow("there is no value") }
    let from = try request.from.map { try point($0, among: points) } ?? start(request.kind, before: to, points)
    guard let from else { throw ChartSpecsError.noArrow("there is no value a year before; name two periods") }
    guard from.position < to.position else {
      throw ChartSpecsError.noArrow("it must lead from one period to a later one")
    }
    if points.contains(where: { $0.startsAnew && $0.position > from.position && $0.position <= to.position }) {
      throw ChartSpecsError.noArrow("the definition changes in between: the two values cannot be compared")
    }
    return ChangeArrow(from: from.position, to: to.position, label: try label(request.kind, from, to))
  }

  private func label(_ kind: ArrowRequest.Kind, _ from: ChartPoint, _ to: ChartPoint) throws -> String {
    let difference = to.value - from.value
    let sign = difference < 0 ? "−" : difference > 0 ? "+" : ""
    if kind != .annualGrowth, unit.isProportion {
      // No more decimals than the coarser of the two has.
      let places = min(numbers.decimals, [from, to].map { Self.decimals(of: $0.label) }.min() ?? 0)
      return sign + FixedDecimal.text(abs(difference), places: places) + (isChinese ? "个百分点" : " pp")
    }
    switch kind {
    case .difference:
      let about = [from, to].contains { $0.label.hasPrefix("≈") } ? "≈" : ""
      let amount = numbers.spelledOut.label(abs(difference))
      let name = isChinese ? unit.behindNumber : unit.unit.map { " " + EnglishUnits.name(of: $0) } ?? ""
      return about + sign + (amount.hasPrefix("+") ? String(amount.dropFirst()) : amount) + name
    case .yearOnYear:
      guard from.value > 0 else {
        throw ChartSpecsError.noArrow("there is no percent of nothing or less; use difference")
      }
      let nominal = isNominal ? (isChinese ? "名义" : "nominal ") : ""
      return nominal + sign + FixedDecimal.text(abs(difference / from.value) * 100, places: 1) + "%"
    case .annualGrowth:
      guard !unit.isProportion, unit.kind != .change else {
        throw ChartSpecsError.noArrow("rates do not grow by compound interest; use difference")
      }
      let years = (data.positions[to.position].time ?? 0) - (data.positions[from.position].time ?? 0)
      guard years > 0, from.value > 0, to.value > 0 else {
        throw ChartSpecsError.noArrow("annual growth needs two values above zero; use difference")
      }
      let rate = (Growth.root(to.value / from.value, years) - 1) * 100
      let percent = (rate < 0 ? "−" : "+") + FixedDecimal.text(abs(rate), places: 1) + "%"
      return isChinese ? "年均" + percent : percent + " a year"
    }
  }

  private static func decimals(of label: String) -> Int {
    guard let point = label.lastIndex(of: ".") else { return 0 }
    return label[label.index(after: point)...].prefix { $0.isNumber }.count
  }

  // MARK: - Ends

  /// The last result; a target only where there is nothing else.
  private func last(of points: [ChartPoint]) -> ChartPoint? {
    points.last { $0.evidence != .target } ?? points.last
  }

  private func start(_ kind: ArrowRequest.Kind, before end: ChartPoint, _ points: [ChartPoint]) -> ChartPoint? {
    guard kind == .yearOnYear else { return points.first { $0.position < end.position } }
    guard let time = data.positions[end.position].time else { return nil }
    return points.first { abs((data.positions[$0.position].time ?? .infinity) - (time - 1)) < 0.01 }
  }

  private func point(_ period: String, among points: [ChartPoint]) throws -> ChartPoint {
    guard let position = data.position(of: period), let found = points.first(where: { $0.position == position }) else {
      let known = points.map { data.positions[$0.position].label }
      throw ChartSpecsError.unknownPeriod(period, key: "arrow", known: known)
    }
    return found
  }

  /// Money whose growth reports tell at constant prices: growth of the printed levels is another one.
  private var isNominal: Bool {
    series.contains { GrowthPricing.isNominal($0.key.indicator, unit: $0.key.unit) }
  }
}
