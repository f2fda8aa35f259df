// The legend: which colour is whom, and how each value is known; exactly what occurs, nothing else.

/// Collects and draws the entries of a chart's legend.
enum Legend {
  /// Series (where the mark does not name them itself), then forms of evidence as soon as one is not plainly stated.
  static func entries(of chart: Chart) -> [LegendEntry] {
    var entries: [LegendEntry] = []
    let shape = chart.mark.keyShape
    // A highlighted category has its name beside it already.
    let isNamedOnAxis =
      chart.positions.allSatisfy { $0.time == nil } && chart.series.contains { $0.colorIndex == nil }
      && Set(chart.series.flatMap(\.points).map(\.position)).count == chart.series.map(\.points.count).reduce(0, +)
    if chart.mark.namesSeriesInLegend(chart), !isNamedOnAxis {
      // Targets have their own form; the one series beside them needs no name either.
      let named = chart.series.filter { !$0.points.allSatisfy { $0.evidence == .target } }
        .filter { $0.name != $0.facet }
      for series in named.count > 1 || chart.series.count == named.count ? named : [] {
        let color = chart.theme.color(series.colorIndex)
        let dashes = shape == .line ? chart.theme.dashes(series.colorIndex) : []
        let entry = LegendEntry(key: .series(color, shape, dashes: dashes), text: series.name)
        // Panels repeat their series; one name in the legend is enough.
        if !entries.contains(entry) { entries.append(entry) }
      }
    }
    if chart.isFaceted, entries.count == 1 { entries = [] }
    let points = chart.series.flatMap(\.points)
    let forms = chart.mark.drawsEvidence ? chart.evidenceForms : [.stated]
    let isSideways = chart.mark.frame == .sideways
    let chinese = chart.numbers.language == .chinese
    if forms != [.stated] {
      entries += forms.map { LegendEntry(key: .form($0, shape), text: words(for: $0, chinese)) }
    }
    if !BreakGuide.positions(chart).isEmpty, chart.mark.frame != .none {
      entries.append(
        LegendEntry(key: .definitionChange, text: chinese ? "口径变化，前后不可比" : "definition changed: not comparable"))
    }
    guard chart.mark.drawsIntervals else { return entries }
    if points.contains(where: \.hasInterval), chart.mark is BandMark {
      entries.append(LegendEntry(key: .band(chart.theme.color(0)), text: chinese ? "可能区间" : "possible range"))
    } else if points.contains(where: \.hasInterval) {
      let areReports = points.allSatisfy { !$0.hasInterval || $0.evidence == .disputed }
      let range = chinese ? "可能区间" : "possible range"
      entries.append(
        LegendEntry(key: .whisker, text: areReports ? (chinese ? "各报告的高低值" : "lowest and highest report") : range))
    }
    if points.contains(where: \.openAbove) {
      entries.append(LegendEntry(key: .openAbove(isSideways: isSideways), text: chinese ? "不少于" : "at least"))
    }
    if points.contains(where: \.openBelow) {
      entries.append(LegendEntry(key: .openBelow(isSideways: isSideways), text: chinese ? "不多于" : "at most"))
    }
    return entries
  }

  private static func words(for form: EvidenceForm, _ chinese: Bool) -> String {
    switch form {
    case .stated: chinese ? "报告所载" : "stated in the report"
    case .inferred: chinese ? "由所载数值推算" : "inferred from stated figures"
    case .target: chinese ? "目标" : "target"
    case .disputed: chinese ? "各报告不一致" : "sources disagree"
    }
  }

  /// Draws the entries in rows; returns the height used.
  static func draw(
    _ entries: [LegendEntry], on canvas: Canvas, x: Double, y: Double, width: Double
  ) throws -> Double {
    let unit = canvas.unit
    let style = canvas.tickStyle
    let keyWidth = 30 * unit
    let rowHeight = style.size * 1.55
    var penX = x
    var top = y
    try canvas.group("legend") {
      for entry in entries {
        let room = width - keyWidth - 10 * unit
        let text = try canvas.paragraph(
          entry.text, style, canvas.theme.ink, width: room, role: .legend, most: 1)
        let needed = keyWidth + 10 * unit + text.width
        if penX > x, penX + needed > x + width {
          penX = x
          top += rowHeight
        }
        draw(entry.key, on: canvas, in: Rectangle(x: penX, y: top, width: keyWidth, height: style.size))
        canvas.add(text, x: penX + keyWidth + 10 * unit, y: top)
        penX += needed + 36 * unit
      }
    }
    return top + style.size - y
  }

  private static func draw(_ key: LegendEntry.Key, on canvas: Canvas, in room: Rectangle) {
    let unit = canvas.unit
    let theme = canvas.theme
    let middle = room.centre
    let square = Rectangle(x: middle.x - 11 * unit, y: middle.y - 11 * unit, width: 22 * unit, height: 22 * unit)
    switch key {
    case .series(let color, .bar, _), .series(let color, .bullet, _): canvas.add(.rectangle(square), fill: color)
    case .series(let color, .line, let dashes):
      let stroke = Stroke(color, width: 5 * unit, dashes: dashes.map { $0 * 5 * unit })
      canvas.line(Point(room.left, middle.y), Point(room.right, middle.y), stroke)
    case .series(let color, .dot, _): canvas.add(.circle(middle, radius: 10 * unit), fill: color)
    case .form(.target, .bullet):
      let path = Path.polyline([Point(middle.x, middle.y - 14 * unit), Point(middle.x, middle.y + 14 * unit)])
      canvas.add(path, stroke: Stroke(theme.ink, width: 4 * unit, dashes: [9 * unit, 5 * unit]))
    case .form(let form, .bar), .form(let form, .bullet):
      EvidenceDrawing.drawBar(form, square, color: theme.softInk, on: canvas)
    case .form(let form, _):
      EvidenceDrawing.drawDot(form, at: middle, color: theme.softInk, radius: 9 * unit, on: canvas)
    case .whisker:
      EvidenceDrawing.drawWhisker(
        from: Point(middle.x, middle.y + 13 * unit), to: Point(middle.x, middle.y - 13 * unit), on: canvas)
    case .band(let color):
      canvas.add(.rectangle(square), fill: BandMark.tint(color, theme))
    case .definitionChange:
      canvas.line(
        Point(middle.x, middle.y - 13 * unit), Point(middle.x, middle.y + 13 * unit), BreakGuide.stroke(on: canvas))
    case .openAbove(let isSideways), .openBelow(let isSideways):
      let isAbove = key == .openAbove(isSideways: isSideways)
      let reach = (isAbove ? 13 : -13) * unit
      let (start, end) =
        isSideways
        ? (Point(middle.x - reach, middle.y), Point(middle.x + reach, middle.y))
        : (Point(middle.x, middle.y + reach), Point(middle.x, middle.y - reach))
      EvidenceDrawing.drawOpenEnd(at: start, toward: end, on: canvas)
    }
  }
}
