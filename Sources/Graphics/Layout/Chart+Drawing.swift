// A plot with its guides, in a room of its own.

extension Chart {
  /// Draws axes, mark and guides into `area`: the whole plot, or one panel of several.
  func draw(in area: Rectangle, on canvas: Canvas) throws {
    guard mark.frame != .none else {
      let scale = LinearScale(low: 0, high: 1, start: area.bottom, end: area.top)
      let places = PositionScale(positions, from: area.left, to: area.right, widest: .infinity)
      return try mark.draw(
        self, in: PlotFrame(isSideways: false, area: area, values: scale, positions: places), on: canvas)
    }
    let plot = try CartesianLayout(chart: self, canvas: canvas).frame(in: area)
    BreakGuide.draw(self, in: plot, on: canvas)
    ReferenceGuide.reserve(self, in: plot, on: canvas)
    let arrow = try ChangeArrowGuide.reserve(self, in: plot, on: canvas)
    try mark.draw(self, in: plot, on: canvas)
    ValueAxis.drawZero(in: plot, on: canvas)
    arrow?.draw(on: canvas)
    try AnnotationGuide.draw(self, in: plot, on: canvas)
    try ReferenceGuide.draw(self, in: plot, on: canvas)
  }
}
