// The arrow over two values: which they are, and what is said of them.

import Aggregation
import DataCube
import Foundation
import Graphics

/// Works out the change that an arrow points out.
struct ArrowWriter {
  let series: [Series]
  let unit: UnitWords
  let numbers: NumberStyle
  let data: ChartData
  let mark: any Mark
  /// What the chart says above all: of several series the arrow belongs to the one that it speaks of.
  let title: String
  let highlight: [String]

  private var isChinese: Bool { numbers.language == .chinese }

  /// The arrow that was asked for.
  ///
  /// - Throws: `ChartSpecsError.noArrow` where the values have no such change.
  func arrow(_ request: ArrowRequest) throws -> ChangeArrow {
    guard data.isTime else { throw ChartSpecsError.noArrow("the chart has one period only") }
    guard series.count == 1 || mark.showsEndsOfSeries else {
      throw ChartSpecsError.noArrow(
        "a \(mark.name) shows no series by itself; choose --mark column or line, or leave one series")
    }
    let owner = owner
    let points = data.chartSeries.indices.contains(owner) ? data.chartSeries[owner].points : []
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
    let name = series.count > 1 ? data.chartSeries[owner].name + " " : ""
    return ChangeArrow(
      from: from.position, to: to.position, label: name + (try label(request.kind, from, to)), series: owner)
  }

  /// The series whose change it is: a highlighted one, else the first that the title names, else the first with results.
  private var owner: Int {
    let known = data.chartSeries.indices.filter { index in
      data.chartSeries[index].points.contains { $0.evidence != .target }
    }
    if !highlight.isEmpty, let chosen = known.first(where: { data.chartSeries[$0].colorIndex != nil }) { return chosen }
    let named = known.compactMap { index -> (index: Int, start: String.Index, length: Int)? in
      let name = data.chartSeries[index].name
      return title.range(of: name).map { (index, $0.lowerBound, name.count) }
    }
    let first = named.min { ($0.start, -$0.length, $0.index) < ($1.start, -$1.length, $1.index) }
    return first?.index ?? known.first ?? 0
  }

  private func label(_ kind: ArrowRequest.Kind, _ from: ChartPoint, _ to: ChartPoint) throws -> String {
    let difference = to.value - from.value
    let nominal = isNominal ? (isChinese ? "名义" : "nominal ") : ""
    let sign = difference < 0 ? "−" : difference > 0 ? "+" : ""
    if kind != .annualGrowth, unit.isProportion {
      // No more decimals than the coarser of the two has.
      let places = min(numbers.decimals, [from, to].map { Self.decimals(of: $0.label) }.min() ?? 0)
      return sign + ChangeNumber.text(abs(difference), places: places) + (isChinese ? "" : " ")
        + unit.points(numbers.language, isShort: true)
    }
    switch kind {
    case .difference:
      let about = [from, to].contains { $0.label.hasPrefix("≈") } ? "≈" : ""
      let amount = numbers.spelledOut.unsigned.label(abs(difference))
      let name = isChinese ? unit.behindNumber : unit.unit.map { " " + EnglishUnits.name(of: $0) } ?? ""
      return about + sign + amount + name
    case .yearOnYear:
      guard from.value > 0, to.value >= 0 else {
        throw ChartSpecsError.noArrow(
          from.value > 0
            ? "there is no percent from above zero to below it; use difference"
            : "there is no percent of nothing or less; use difference")
      }
      return nominal + sign + ChangeNumber.percent(from: from.value, to: to.value) + "%"
    case .annualGrowth:
      guard !unit.isProportion, unit.kind != .change else {
        throw ChartSpecsError.noArrow("rates do not grow by compound interest; use difference")
      }
      let years = (data.positions[to.position].time ?? 0) - (data.positions[from.position].time ?? 0)
      guard years > 0, from.value > 0, to.value > 0 else {
        throw ChartSpecsError.noArrow("annual growth needs two values above zero; use difference")
      }
      let rate = (Growth.root(to.value / from.value, years) - 1) * 100
      let percent = (rate < 0 ? "−" : "+") + ChangeNumber.text(abs(rate), places: 1) + "%"
      return isChinese ? "年均" + nominal + percent : nominal + percent + " a year"
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

  /// Money whose growth reports tell otherwise: growth of the printed levels is another one.
  private var isNominal: Bool { series.contains(where: \.growsOtherwise) }
}
