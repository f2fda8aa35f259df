// Labels of the parts of stacks: in them, else beside them.

/// Finds each part of a stack a place for its label.
enum StackLabels {
  /// Where the label of a part may stand that is too thin for it.
  struct Outside {
    /// From this stack to the next, pixels.
    var room: Double
    /// Whether nothing stands beyond the part: no other part, and no total.
    var isEnd: Bool
    var isSideways: Bool

    /// Beyond the end of the stack, else beside the part; the room is the width that the label may have there.
    func places(
      of bar: Rectangle, isNegative: Bool, size: Double, unit: Double
    ) -> [(anchor: Point, alignment: TextItem.Alignment, room: Double)] {
      let gap = 8 * unit
      let middle = bar.centre.y + size * 0.36
      let right = (Point(bar.right + gap, middle), TextItem.Alignment.start)
      let left = (Point(bar.left - gap, middle), TextItem.Alignment.end)
      let above = (Point(bar.centre.x, bar.top - gap), TextItem.Alignment.middle)
      let below = (Point(bar.centre.x, bar.bottom + gap + size * 0.88), TextItem.Alignment.middle)
      guard isSideways else {
        let end = isEnd ? [(isNegative ? below : above, bar.width + room - gap)] : []
        return (end + [right, left].map { ($0, room - gap) }).map { ($0.0.0, $0.0.1, $0.1) }
      }
      let end = isEnd ? [isNegative ? left : right] : []
      let hasRoom = room > size * 1.1 + gap
      // Beside the zero line, where it runs through the middle.
      let lower = (Point(bar.right + gap, bar.bottom + gap + size * 0.88), TextItem.Alignment.start)
      return (end + (hasRoom ? [below, above, lower] : [])).map { ($0.0, $0.1, .infinity) }
    }
  }

  /// Writes the label into its part; false where that is too thin for it.
  static func write(
    _ part: StackFamily.Part, in bar: Rectangle, style: TextStyle, isShare: Bool, chart: Chart, on canvas: Canvas
  ) throws -> Bool {
    let color = chart.theme.color(chart.series[part.series].colorIndex)
    let isHollow = part.point.evidence != .stated
    let light = chart.theme.background
    let ink = isHollow ? chart.theme.ink : light.contrast(with: color) >= 4.5 ? light : contrasting(color, chart.theme)
    let item = try canvas.item(
      text(of: part, isShare: isShare, chart), style, ink, at: Point(bar.centre.x, bar.centre.y + style.size * 0.36),
      .middle,
      role: .value)
    guard bar.inset(4 * canvas.unit, 2 * canvas.unit).contains(item.bounds), canvas.isFree(item.bounds) else {
      return false
    }
    // Nobody reads a number on a hatch.
    if part.point.evidence == .disputed { canvas.addWithGround(item) } else { canvas.add(item) }
    return true
  }

  static func text(of part: StackFamily.Part, isShare: Bool, _ chart: Chart) -> String {
    guard isShare, !StackFamily.tellsShares(chart) else { return part.point.label }
    let share = part.to - part.from
    return (share < 0 ? "−" : "") + FixedDecimal.text(abs(share), places: 1) + "%"
  }

  /// Writes the label of a part too thin for it where there is room around the stack, else smaller.
  static func write(
    _ part: StackFamily.Part, beside bar: Rectangle, _ outside: Outside, style: TextStyle, isShare: Bool, chart: Chart,
    on canvas: Canvas
  ) throws {
    let text = text(of: part, isShare: isShare, chart)
    let ink = chart.theme.textColor(chart.series[part.series].colorIndex)
    for factor in [1, 0.88, 0.76] {
      let style = style.scaled(factor)
      if factor < 1, try write(part, in: bar, style: style, isShare: isShare, chart: chart, on: canvas) { return }
      for place in outside.places(of: bar, isNegative: part.to < part.from, size: style.size, unit: canvas.unit) {
        let item = try canvas.item(text, style, ink, at: place.anchor, place.alignment, role: .value)
        if item.extent.width < place.room, canvas.isFree(item.bounds) { return canvas.addWithGround(item) }
      }
    }
    canvas.report(.labelsThinned, chart.title)
  }

  /// Black or white, whichever reads better on `color`.
  private static func contrasting(_ color: Color, _ theme: Theme) -> Color {
    let black = Color(0x111111)
    let white = Color(0xFFFFFF)
    return black.contrast(with: color) > white.contrast(with: color) ? black : white
  }
}
