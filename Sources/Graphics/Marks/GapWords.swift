// Words where there is no value: a gap is not a zero.

/// Says that a period or category has no data.
enum GapWords {
  /// At every position where no series has a value.
  static func drawEmptyPositions(_ chart: Chart, in plot: PlotFrame, on canvas: Canvas) throws {
    // In small panels the gap speaks for itself: a row of dashes would be read as data.
    guard chart.panel == nil || chart.mark.frame != .spread else { return }
    let present = Set(chart.series.flatMap(\.points).map(\.position))
    for position in chart.positions.indices where !present.contains(position) {
      try draw(chart, along: plot.centre(position), room: plot.positions.band, in: plot, on: canvas)
    }
  }

  /// What is missing.
  enum Reason {
    case noData
    /// Parts of a whole, but not all of them.
    case incomplete
  }

  /// The words at the baseline, or at `end`; a dash where they would not fit into `room`.
  static func draw(
    _ chart: Chart, along: Double, room: Double, because reason: Reason = .noData, at end: Double? = nil,
    in plot: PlotFrame, on canvas: Canvas
  ) throws {
    let style = canvas.noteStyle
    let isChinese = chart.numbers.language == .chinese
    let words =
      switch reason {
      case .noData: isChinese ? "无数据" : "no data"
      case .incomplete: isChinese ? "数据不全" : "incomplete"
      }
    let anchor =
      plot.isSideways
      ? Point((end ?? plot.zero) + 12 * canvas.unit, along + style.size * 0.36)
      : Point(along, (end ?? plot.zero) - 12 * canvas.unit)
    for text in [words, "—"] {
      let item = try canvas.item(
        text, style, canvas.theme.softInk, at: anchor, plot.isSideways ? .start : .middle, role: .annotation)
      let needed = plot.isSideways ? item.extent.height : item.extent.width
      if needed < room * 0.98, canvas.isFree(item.bounds) { return canvas.addWithGround(item) }
    }
  }
}
