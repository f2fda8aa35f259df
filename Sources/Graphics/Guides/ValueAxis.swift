// The axis of values: gridlines and tick labels.

/// Draws ticks with their numbers.
struct ValueAxis {
  let ticks: [Double]
  let numbers: NumberStyle
  /// False where another panel has them already.
  var showsLabels = true

  /// Measured labels, one a tick, not yet placed.
  func labels(on canvas: Canvas) throws -> [TextItem] {
    let step = ticks.count > 1 ? ticks[1] - ticks[0] : 1
    return try ticks.map {
      try canvas.item(
        numbers.tick($0, step: step), canvas.tickStyle, canvas.theme.softInk, at: Point(0, 0), .end, role: .tick)
    }
  }

  /// Draws gridlines, the zero line stronger, and the labels beside or below the plot.
  func draw(_ labels: [TextItem], in plot: PlotFrame, on canvas: Canvas) throws {
    let unit = canvas.unit
    let area = plot.area
    let named = named(labels, in: plot, on: canvas)
    canvas.group("value-axis") {
      for (tick, label) in zip(ticks, labels) {
        let across = plot.values.position(tick)
        let isZero = tick == 0
        let stroke = Stroke(
          isZero ? canvas.theme.baseline : canvas.theme.gridline, width: (isZero ? 2.5 : 1.5) * unit)
        var text = label
        if plot.isSideways {
          canvas.line(Point(across, area.top), Point(across, area.bottom), stroke)
          text.alignment = .middle
          text.anchor = Point(across, area.bottom + canvas.tickStyle.size * 1.3)
        } else {
          canvas.line(Point(area.left, across), Point(area.right, across), stroke)
          text.anchor = Point(area.left - 14 * unit, across + canvas.tickStyle.size * 0.36)
        }
        guard showsLabels || plot.isSideways else { continue }
        // Beside one another ticks may not all find room: zero first, then from the lowest to the highest.
        if !named.contains(tick) { continue }
        canvas.add(text)
      }
    }
  }

  /// The zero line once more, over the feet of the marks.
  static func drawZero(in plot: PlotFrame, on canvas: Canvas) {
    guard plot.ticks.contains(0) else { return }
    let across = plot.values.position(0)
    let stroke = Stroke(canvas.theme.baseline, width: 2.5 * canvas.unit)
    if plot.isSideways {
      canvas.line(Point(across, plot.area.top), Point(across, plot.area.bottom), stroke)
    } else {
      canvas.line(Point(plot.area.left, across), Point(plot.area.right, across), stroke)
    }
  }

  /// The ticks whose labels find room beside one another.
  private func named(_ labels: [TextItem], in plot: PlotFrame, on canvas: Canvas) -> Set<Double> {
    var taken: [ClosedRange<Double>] = []
    var named: Set<Double> = []
    for (tick, label) in zip(ticks, labels).sorted(by: { ($0.0 == 0 ? 0 : 1, $0.0) < ($1.0 == 0 ? 0 : 1, $1.0) }) {
      let middle = plot.values.position(tick)
      let half = plot.isSideways ? label.extent.width / 2 + 6 * canvas.unit : label.extent.height / 2
      let range = (middle - half)...(middle + half)
      let (first, last) =
        plot.isSideways
        ? (canvas.bounds.left, canvas.bounds.right) : (canvas.bounds.top, canvas.bounds.bottom)
      if range.lowerBound < first || range.upperBound > last || taken.contains(where: range.overlaps) {
        continue
      }
      taken.append(range)
      named.insert(tick)
    }
    return named
  }
}
