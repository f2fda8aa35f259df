// Stretches of time behind the marks.

/// Tints the periods that a chart points out, with their words above.
enum ShadingGuide {
  /// Room to keep free above an upright plot, for the words.
  static func room(_ chart: Chart, on canvas: Canvas) -> Double {
    chart.shadings.contains { !$0.text.isEmpty } && chart.mark.frame != .sideways ? canvas.noteStyle.size * 1.5 : 0
  }

  /// Draws every shading behind what comes later.
  static func draw(_ chart: Chart, in plot: PlotFrame, on canvas: Canvas) throws {
    guard !chart.shadings.isEmpty else { return }
    let tint = canvas.theme.softInk.mixed(into: canvas.theme.background, share: 0.12)
    let above = room(chart, on: canvas)
    try canvas.group("shading") {
      for shading in chart.shadings {
        let half = plot.positions.band / 2
        let a = plot.centre(shading.from) - half
        let b = plot.centre(shading.to) + half
        var room =
          plot.isSideways
          ? Rectangle(x: plot.area.left, y: a, width: plot.area.width, height: b - a)
          : Rectangle(
            from: Point(max(a, plot.area.left), plot.area.top), to: Point(min(b, plot.area.right), plot.area.bottom))
        if !plot.isSideways {
          room.y -= above
          room.height += above
        }
        canvas.add(.rectangle(room), fill: tint)
        canvas.grounds.append((room, tint))
        try name(shading, in: room, isSideways: plot.isSideways, on: canvas)
      }
    }
  }

  private static func name(
    _ shading: PeriodShading, in room: Rectangle, isSideways: Bool, on canvas: Canvas
  ) throws {
    guard !shading.text.isEmpty else { return }
    let style = canvas.noteStyle
    var text = try canvas.item(
      shading.text, style, canvas.theme.ink, at: Point(room.centre.x, room.top + style.size * 1.15), .middle,
      role: .annotation)
    if isSideways {
      text.alignment = .end
      text.anchor = Point(room.right - 8 * canvas.unit, room.top + style.size * 1.15)
    } else {
      let half = text.extent.width / 2
      text.anchor.x = min(max(room.centre.x, canvas.bounds.left + half), canvas.bounds.right - half)
    }
    guard canvas.isFree(text.bounds) else { return canvas.report(.labelLeftOut, shading.text) }
    canvas.add(text)
  }
}
