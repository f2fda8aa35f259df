// Labels of the parts of stacks: in them, else beside them.

/// Finds each part of a stack a place for its label: all labels of a series, or none but that in the last stack.
struct StackLabels {
  let chart: Chart
  let isShare: Bool
  /// The stack with names beside it, which tell what found no room in it.
  let last: Int?
  let style: TextStyle
  /// Values to be told beside the names of the last stack, by series.
  private(set) var besideNames: [Int: String] = [:]
  private var inside: [(part: StackFamily.Part, item: TextItem)] = []
  private var thin: [(part: StackFamily.Part, bar: Rectangle, outside: Outside)] = []

  /// Sizes that are tried, as shares of the first.
  static let sizes = [1, 0.88, 0.76]

  init(chart: Chart, isShare: Bool, last: Int?, style: TextStyle) {
    self.chart = chart
    self.isShare = isShare
    self.last = last
    self.style = style
  }

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
        // A little higher than a part that lies on the zero line.
        let lifts = [0, size * 0.55].flatMap { lift in
          [right, left].map { (Point($0.0.x, $0.0.y - lift), $0.1) }
        }
        return (end + lifts.map { ($0, room - gap) }).map { ($0.0.0, $0.0.1, $0.1) }
      }
      let end = isEnd ? [isNegative ? left : right] : []
      let hasRoom = room > size * 1.1 + gap
      // Beside the zero line, where it runs through the middle.
      let lower = (Point(bar.right + gap, bar.bottom + gap + size * 0.88), TextItem.Alignment.start)
      return (end + (hasRoom ? [below, above, lower] : [])).map { ($0.0, $0.1, .infinity) }
    }
  }

  /// Finds the label of `part` its place in `bar`; what is too thin for it waits until all stacks are drawn.
  mutating func plan(
    _ part: StackFamily.Part, in bar: Rectangle, _ outside: Outside, on canvas: Canvas
  ) throws {
    if let item = try item(for: part, in: bar, style, on: canvas) {
      canvas.obstacles.append(.rectangle(item.bounds))
      inside.append((part, item))
    } else if part.point.position == last {
      besideNames[part.series] = Self.text(of: part, isShare: isShare, chart)
    } else {
      thin.append((part, bar, outside))
    }
  }

  /// Draws the labels of every series that has room for all of them.
  func draw(on canvas: Canvas) throws {
    var labels = inside.map { (part: $0.part, item: $0.item, isInside: true) }
    var crowded: Set<Int> = []
    for (part, bar, outside) in thin where !crowded.contains(part.series) {
      guard let found = try place(part, beside: bar, outside, on: canvas) else {
        crowded.insert(part.series)
        continue
      }
      canvas.obstacles.append(.rectangle(found.item.bounds))
      labels.append((part, found.item, found.isInside))
    }
    // A few labels of a part, here and there, would look like a choice.
    let end = chart.points.map(\.position).max()
    for (part, item, isInside) in labels where !crowded.contains(part.series) || part.point.position == end {
      // Nobody reads a number on a hatch.
      if isInside, part.point.evidence != .disputed { canvas.add(item) } else { canvas.addWithGround(item) }
    }
    if !crowded.isEmpty { canvas.report(.labelsThinned, chart.title) }
  }

  /// The label in its part; nil where that is too thin for it.
  private func item(
    for part: StackFamily.Part, in bar: Rectangle, _ style: TextStyle, on canvas: Canvas
  ) throws -> TextItem? {
    let color = chart.theme.color(chart.series[part.series].colorIndex)
    let isHollow = part.point.evidence != .stated
    let light = chart.theme.background
    let ink =
      isHollow ? chart.theme.ink : light.contrast(with: color) >= 4.5 ? light : Self.contrasting(color, chart.theme)
    let item = try canvas.item(
      Self.text(of: part, isShare: isShare, chart), style, ink,
      at: Point(bar.centre.x, bar.centre.y + style.size * 0.36), .middle, role: .value)
    let fits = bar.inset(4 * canvas.unit, 2 * canvas.unit).contains(item.bounds) && canvas.isFree(item.bounds)
    return fits ? item : nil
  }

  /// What is written for a part: its value, or its share.
  static func text(of part: StackFamily.Part, isShare: Bool, _ chart: Chart) -> String {
    guard isShare, !StackFamily.tellsShares(chart) else { return part.point.label }
    let share = part.to - part.from
    // Beside another part nothing is the whole.
    if share >= 99.95, share < 100 - 1e-9 { return ">99.9%" }
    return NumberStyle(decimals: 1, suffix: "%").label(share)
  }

  /// The label of a part too thin for it where there is room around the stack, else smaller.
  private func place(
    _ part: StackFamily.Part, beside bar: Rectangle, _ outside: Outside, on canvas: Canvas
  ) throws -> (item: TextItem, isInside: Bool)? {
    let text = Self.text(of: part, isShare: isShare, chart)
    let ink = chart.theme.textColor(chart.series[part.series].colorIndex)
    let least = canvas.style(chart.theme.labelSize * 0.92).size * (Self.sizes.last ?? 1) - 0.01
    for style in Self.sizes.map(style.scaled) where style.size >= least {
      if style.size < self.style.size, let item = try item(for: part, in: bar, style, on: canvas) {
        return (item, true)
      }
      for place in outside.places(of: bar, isNegative: part.to < part.from, size: style.size, unit: canvas.unit) {
        let item = try canvas.item(text, style, ink, at: place.anchor, place.alignment, role: .value)
        if item.extent.width < place.room, canvas.isFree(item.bounds) { return (item, false) }
      }
    }
    return nil
  }

  /// Black or white, whichever reads better on `color`.
  private static func contrasting(_ color: Color, _ theme: Theme) -> Color {
    let black = Color(0x111111)
    let white = Color(0xFFFFFF)
    return black.contrast(with: color) > white.contrast(with: color) ? black : white
  }
}
