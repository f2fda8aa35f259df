// Changes of definition: what stands on both sides of the line cannot be compared.

/// Draws a dashed line between the last value of one definition and the first of the next.
enum BreakGuide {
  /// The positions at which a series starts anew after an earlier value.
  static func positions(_ chart: Chart) -> [Int] {
    let all = chart.series.flatMap { series in series.points.dropFirst().filter(\.startsAnew).map(\.position) }
    return Array(Set(all)).sorted()
  }

  static func draw(_ chart: Chart, in plot: PlotFrame, on canvas: Canvas) {
    let positions = positions(chart).filter { $0 > 0 }
    guard !positions.isEmpty else { return }
    canvas.group("break") {
      for position in positions {
        let along = (plot.centre(position - 1) + plot.centre(position)) / 2
        let (a, b) =
          plot.isSideways
          ? (Point(plot.area.left, along), Point(plot.area.right, along))
          : (Point(along, plot.area.top), Point(along, plot.area.bottom))
        canvas.line(a, b, stroke(on: canvas))
      }
    }
  }

  static func stroke(on canvas: Canvas) -> Stroke {
    Stroke(canvas.theme.softInk, width: 2 * canvas.unit, dashes: [3 * canvas.unit, 5 * canvas.unit])
  }
}
