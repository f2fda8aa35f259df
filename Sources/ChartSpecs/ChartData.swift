// Positions and points of a chart.

import DataCube
import Graphics

/// Puts observations on positions: periods along an axis of time, or bodies where there is one period only.
struct ChartData {
  var isTime: Bool
  var positions: [ChartPosition]
  var chartSeries: [ChartSeries]
  /// How numbers are written in panels that differ in unit, by the panel's name.
  private let panelNumbers: [String: NumberStyle]

  init(
    series: [Series], names: [SeriesName], numbers: NumberStyle, panelNumbers: [String: NumberStyle] = [:],
    request: ChartRequest
  ) {
    self.panelNumbers = panelNumbers
    let occurring = series.flatMap(\.observations).filter { $0.drawnValue != nil }.map(\.period)
    // The parts of one whole stand on one another, not side by side.
    let isStack = request.mark.flatMap { MarkTable.mark(named: $0) }?.stacksSeries ?? false
    isTime = Set(occurring).count > 1 || series.count == 1 || isStack
    positions = []
    chartSeries = []
    if isTime {
      fillTime(series, names, numbers, request, occurring)
    } else {
      fillCategories(series, names, numbers, request)
    }
  }

  /// The position of a period, by its text (`2022-Q1`) or by what is written under it.
  func position(of period: String) -> Int? {
    positions.firstIndex { $0.period == period || $0.label == period }
  }

  /// What the choice of a mark goes by.
  func shape(kind: MeasureKind) -> MarkChoice.Shape {
    MarkChoice.Shape(
      isTime: isTime, positions: positions.count, series: chartSeries.count,
      longest: chartSeries.map(\.points.count).max() ?? 0, kind: kind,
      longestName: positions.map(\.label.count).max() ?? 0, colored: mostColored,
      areShares: isTime && kind == .ratio && areShares)
  }

  /// How many series in colour the fullest panel has; one that tells the targets of another has no colour of its own.
  private var mostColored: Int {
    let panels = Dictionary(grouping: chartSeries.filter { $0.colorIndex != nil }) { $0.facet ?? "" }
    return panels.values.map { Set($0.map(\.colorIndex)).count }.max() ?? 0
  }

  /// Whether three or more series add up to 100 wherever they are told; printed shares may sum to 99.9.
  private var areShares: Bool {
    guard chartSeries.count >= 3, positions.count <= 12 else { return false }
    let full = positions.indices.filter { index in
      chartSeries.allSatisfy { $0.points.contains { $0.position == index && $0.value >= 0 } }
    }
    return !full.isEmpty && full.count * 2 > positions.count
      && full.allSatisfy { index in
        let sum = chartSeries.flatMap(\.points).filter { $0.position == index }.map(\.value).reduce(0, +)
        return abs(sum - 100) <= 0.5
      }
  }

  private func numbers(of name: SeriesName) -> NumberStyle? { name.facet.flatMap { panelNumbers[$0] } }

  private mutating func fillTime(
    _ series: [Series], _ names: [SeriesName], _ numbers: NumberStyle, _ request: ChartRequest,
    _ occurring: [TimePeriod]
  ) {
    let axis = PeriodAxis(occurring, frequency: series.first?.key.frequency ?? .year)
    positions = axis.positions(request.language)
    var colors = ColorAssignment(highlight: request.highlight)
    for (one, name) in zip(series, names) {
      let byPeriod = Dictionary(grouping: one.observations, by: \.period)
      let values = axis.periods.map { PeriodValue(byPeriod[$0] ?? []) }
      // One target ahead continues its series; targets beside results are a series of their own.
      let isParted = values.contains { $0.actual != nil && $0.target != nil }
      let builder = PointBuilder(numbers: self.numbers(of: name) ?? numbers, seriesName: name.whole)
      var planner = builder
      if isParted { planner.finestPlace = values.compactMap { $0.target?.value?.lastPlace }.min() }
      var actual: [ChartPoint] = []
      var targets: [ChartPoint] = []
      for (index, value) in values.enumerated() {
        let target = value.target.flatMap { planner.point($0, position: index) }
        if let point = value.actual.flatMap({ builder.point($0, position: index) }) {
          actual.append(point)
          if let target { targets.append(target) }
        } else if let target {
          if isParted { targets.append(target) } else { actual.append(target) }
        }
      }
      let color = colors.next(name)
      let isAlone = series.count == 1 && isParted
      let actualName = request.language == .chinese ? "实际" : "actual"
      chartSeries.append(
        ChartSeries(name: isAlone ? actualName : name.name, points: actual, colorIndex: color, facet: name.facet))
      if !targets.isEmpty {
        let label = request.language == .chinese ? "目标" : "target"
        chartSeries.append(
          ChartSeries(
            name: series.count == 1 ? label : name.name + label, points: targets, colorIndex: color, facet: name.facet))
      }
    }
  }

  private mutating func fillCategories(
    _ series: [Series], _ names: [SeriesName], _ numbers: NumberStyle, _ request: ChartRequest
  ) {
    if request.facet != nil { return fillPanels(series, names, numbers, request) }
    var rows = zip(series, names).compactMap { one, name -> (String, Observation)? in
      let value = PeriodValue(one.observations)
      return (value.actual ?? value.target).map { (name.name, $0) }
    }
    switch request.order {
    case .value: rows.sort { ($1.1.drawnValue ?? 0, $0.0) < ($0.1.drawnValue ?? 0, $1.0) }
    case .name: rows.sort { $0.0 < $1.0 }
    case .given: break
    }
    positions = rows.map { ChartPosition(label: $0.0, period: $0.1.period.description) }
    let points = rows.enumerated().compactMap { index, row in
      PointBuilder(numbers: numbers, seriesName: row.0).point(row.1, position: index)
    }
    if request.mark.flatMap({ MarkTable.mark(named: $0) })?.addsTotal == true, points.count > 1 {
      return addTotal(of: points, series.first?.key.indicator ?? "", numbers, request.language)
    }
    guard !request.highlight.isEmpty else {
      chartSeries = [ChartSeries(name: series.first?.key.indicator ?? "", points: points)]
      return
    }
    let chosen = points.filter { point in request.highlight.contains { positions[point.position].label.contains($0) } }
    let others = points.filter { point in !chosen.contains(point) }
    chartSeries = [
      ChartSeries(name: request.highlight.joined(separator: "、"), points: chosen),
      ChartSeries(name: request.language == .chinese ? "其他" : "others", points: others, colorIndex: nil),
    ]
  }

  /// One series a panel over the same categories, in the order of the first panel.
  private mutating func fillPanels(
    _ series: [Series], _ names: [SeriesName], _ numbers: NumberStyle, _ request: ChartRequest
  ) {
    let cells = zip(series, names).compactMap { one, name -> (name: SeriesName, observation: Observation)? in
      let value = PeriodValue(one.observations)
      return (value.actual ?? value.target).map { (name, $0) }
    }
    let panels = cells.compactMap(\.name.facet).uniqued
    var categories = cells.map(\.name.name).uniqued
    let first = cells.filter { $0.name.facet == panels.first }
    func drawn(_ category: String) -> Double {
      first.first { $0.name.name == category }?.observation.drawnValue ?? -.infinity
    }
    switch request.order {
    case .value: categories.sort { (drawn($1), $0) < (drawn($0), $1) }
    case .name: categories.sort()
    case .given: break
    }
    positions = categories.map { ChartPosition(label: $0, period: cells.first?.observation.period.description) }
    var colors = ColorAssignment(highlight: [])
    let color = colors.next(SeriesName(""))
    chartSeries = panels.map { panel in
      let points = categories.enumerated().compactMap { index, category -> ChartPoint? in
        let cell = cells.first { $0.name.name == category && $0.name.facet == panel }
        return cell.flatMap {
          PointBuilder(numbers: self.numbers(of: $0.name) ?? numbers, seriesName: $0.name.whole)
            .point($0.observation, position: index)
        }
      }
      return ChartSeries(name: panel, points: points, colorIndex: color, facet: panel)
    }
  }

  /// The sum of the categories as a position of its own; no surer than the least sure of them.
  private mutating func addTotal(
    of points: [ChartPoint], _ name: String, _ numbers: NumberStyle, _ language: NumberStyle.Language
  ) {
    let exact = points.map(\.value).reduce(0, +)
    // Parts that cancel out leave a trace of their binary form, which is nothing.
    let sum = abs(exact) < 1e-12 * (points.map { abs($0.value) }.max() ?? 0) ? 0 : exact
    let isStated = points.allSatisfy { $0.evidence == .stated && !$0.label.hasPrefix("≈") }
    var total = ChartPoint(
      position: positions.count, value: sum, evidence: isStated ? .stated : .inferred,
      label: (isStated ? "" : "≈") + numbers.label(sum), attributes: [.init("series", name), .init("total", "sum")])
    total.isTotal = true
    positions.append(ChartPosition(label: language == .chinese ? "合计" : "total"))
    chartSeries = [ChartSeries(name: name, points: points + [total])]
  }
}
