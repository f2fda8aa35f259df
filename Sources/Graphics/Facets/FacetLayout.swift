// Small multiples: the same plot once a body or an indicator, side by side on one scale.

/// Divides the plot's area into panels and draws each with the chart's mark.
struct FacetLayout {
  let chart: Chart
  let plan: FacetPlan
  let canvas: Canvas

  private let gap = (x: 36.0, y: 30.0)

  /// Draws all panels into `area`, row by row, in the order of the series.
  func draw(in area: Rectangle) throws {
    let names = facetNames
    guard !names.isEmpty else { return }
    let unit = canvas.unit
    let charts = names.map(panel)
    reportFlatPanels(names)
    let columns = plan.columns.map { min($0, names.count) } ?? columns(names.count, in: area)
    let rows = (names.count + columns - 1) / columns
    // Smaller panels have smaller words, but none that nobody can read.
    let factor = max(0.72, min(1, 1.25 - 0.12 * Double(max(columns, rows))))
    var grid = area
    grid = Rectangle(x: area.x, y: area.y + (try drawHint(charts, in: area)), width: area.width, height: 0)
    grid.height = area.bottom - grid.y
    let height = (grid.height - gap.y * unit * Double(rows - 1)) / Double(rows)
    let margin = try margin(charts, height: height, width: area.width / Double(columns), factor)
    let width = (area.width - margin - gap.x * unit * Double(columns - 1)) / Double(columns)
    for (index, chart) in charts.enumerated() {
      let column = index % columns
      var room = Rectangle(
        x: area.x + margin + Double(column) * (width + gap.x * unit),
        y: grid.y + Double(index / columns) * (height + gap.y * unit), width: width, height: height)
      var chart = chart
      chart.panel?.showsLabels = column == 0 || !plan.sharesScale && chart.mark.frame != .sideways
      if column == 0 {
        room = Rectangle(x: room.x - margin, y: room.y, width: room.width + margin, height: room.height)
      }
      try draw(
        chart, named: plan.styles[names[index]]?.title ?? names[index], in: room, titleX: room.right - width, factor)
    }
  }

  private var facetNames: [String] {
    var seen: Set<String> = []
    return chart.series.compactMap(\.facet).filter { seen.insert($0).inserted }
  }

  /// The chart of one panel.
  private func panel(_ name: String) -> Chart {
    var panel = chart
    panel.series = chart.series.filter { $0.facet == name }
    panel.facets = nil
    if let style = plan.styles[name] { (panel.numbers, panel.wholeNumbers) = (style.numbers, style.wholeNumbers) }
    panel.panel = FacetPanel(showsLabels: true, extent: plan.sharesScale ? extent : nil)
    return panel
  }

  /// Of all panels, each taken by itself: stacks stand on one another within a panel only.
  private var extent: ClosedRange<Double> {
    let extents = facetNames.map { name -> ClosedRange<Double> in
      var panel = chart
      panel.series = chart.series.filter { $0.facet == name }
      return chart.mark.extent(of: panel)
    }
    return (extents.map(\.lowerBound).min() ?? 0)...(extents.map(\.upperBound).max() ?? 1)
  }

  /// Panels whose values reach less than this share of the scale say nothing of their course.
  private static let flattest = 0.04

  /// Tells of panels that a scale of their own would serve better.
  private func reportFlatPanels(_ names: [String]) {
    guard plan.sharesScale, chart.mark.frame != .none else { return }
    func reach(_ points: [ChartPoint]) -> Double { points.map { abs($0.value) }.max() ?? 0 }
    let all = reach(chart.points)
    let flat = names.filter { name in
      let own = reach(chart.series.filter { $0.facet == name }.flatMap(\.points))
      return own > 0 && own < all * Self.flattest
    }
    if !flat.isEmpty { canvas.report(.panelTooFlat, flat.joined(separator: "、")) }
  }

  /// The number at which panels come nearest to the form of a plot, with few places left over.
  private func columns(_ count: Int, in area: Rectangle) -> Int {
    let wanted = chart.mark.frame == .sideways ? 1.3 : 1.55
    func cost(_ columns: Int) -> Double {
      let rows = (count + columns - 1) / columns
      let aspect = (area.width / Double(columns)) / (area.height / Double(rows))
      return abs((aspect / wanted).magnitude - 1) + abs(wanted / aspect - 1) + Double(rows * columns - count) * 0.12
    }
    return (1...max(1, min(count, 8))).min { cost($0) < cost($1) } ?? 1
  }

  private func draw(_ chart: Chart, named name: String, in room: Rectangle, titleX: Double, _ factor: Double) throws {
    let inner = canvas.panel(in: room, scale: factor)
    let style = inner.style(inner.theme.labelSize * 1.05, .bold)
    let title = try inner.paragraph(
      name, style, inner.theme.ink, width: room.right - titleX, role: .category, leading: 1.2, most: 2)
    inner.add(title, x: titleX, y: room.top)
    let top = room.top + title.height + 10 * inner.unit
    try chart.draw(in: Rectangle(x: room.x, y: top, width: room.width, height: room.bottom - top), on: inner)
    canvas.add(inner, as: GroupItem("panel", attributes: [.init("facet", name)], []))
  }

  /// Room at the left of the first column for what all rows share.
  private func margin(_ charts: [Chart], height: Double, width: Double, _ factor: Double) throws -> Double {
    guard plan.sharesScale || chart.mark.frame == .sideways, let first = charts.first, first.mark.frame != .none else {
      return 0
    }
    let inner = canvas.panel(in: canvas.bounds, scale: factor)
    let area = Rectangle(x: 0, y: 0, width: width, height: height)
    return try charts.map { try CartesianLayout(chart: $0, canvas: inner).margin(in: area) }.max() ?? 0
  }

  /// Says once for all panels that the axis does not start at zero; returns the room used.
  private func drawHint(_ charts: [Chart], in area: Rectangle) throws -> Double {
    guard chart.mark.frame == .spread, charts.contains(where: { $0.valueRange.lowerBound > 0 }) else { return 0 }
    let hint = try CartesianLayout(chart: chart, canvas: canvas).zeroHint(at: Point(area.left, area.top))
    canvas.add(hint)
    return canvas.noteStyle.size * 1.5
  }
}
