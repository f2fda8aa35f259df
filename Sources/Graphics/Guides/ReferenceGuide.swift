// Reference and target lines across the plot.

/// Draws the named levels of a chart.
enum ReferenceGuide {
  /// Keeps the labels of the mark off the lines, which are drawn over it later.
  static func reserve(_ chart: Chart, in plot: PlotFrame, on canvas: Canvas) {
    for reference in chart.references {
      let across = plot.values.position(reference.value)
      let (a, b) =
        plot.isSideways
        ? (Point(across, plot.area.top), Point(across, plot.area.bottom))
        : (Point(plot.area.left, across), Point(plot.area.right, across))
      canvas.obstacles.append(.segment(a, b, halfWidth: canvas.unit))
    }
  }

  /// Draws each line over the plot with its words at a free end.
  static func draw(_ chart: Chart, in plot: PlotFrame, on canvas: Canvas) throws {
    guard !chart.references.isEmpty else { return }
    let unit = canvas.unit
    try canvas.group("reference") {
      for reference in chart.references {
        let across = plot.values.position(reference.value)
        let stroke = Stroke(
          canvas.theme.ink, width: 2 * unit, dashes: reference.isTarget ? [10 * unit, 7 * unit] : [])
        let text = reference.label + " " + chart.numbers.tick(reference.value, step: reference.value)
        let gap = 8 * unit
        var places: [Canvas.LabelPlace] = []
        if plot.isSideways {
          canvas.line(Point(across, plot.area.top), Point(across, plot.area.bottom), stroke)
          places = [
            .init(Point(across + gap, plot.area.top + canvas.tickStyle.size), .start),
            .init(Point(across - gap, plot.area.top + canvas.tickStyle.size), .end),
            .init(Point(across + gap, plot.area.bottom - gap), .start),
          ]
        } else {
          canvas.line(Point(plot.area.left, across), Point(plot.area.right, across), stroke)
          let above = across - gap
          let below = across + gap + canvas.tickStyle.size * 0.88
          let inner = stride(from: 0.9, through: 0.1, by: -0.1).map { plot.area.left + plot.area.width * $0 }
          places =
            [.init(Point(plot.area.right, above), .end), .init(Point(plot.area.left, above), .start)]
            + inner.map { .init(Point($0, above), .middle) }
            + [.init(Point(plot.area.right, below), .end), .init(Point(plot.area.left, below), .start)]
        }
        try canvas.place([.init(text, color: canvas.theme.ink, places: places)], style: canvas.tickStyle)
      }
    }
  }
}
