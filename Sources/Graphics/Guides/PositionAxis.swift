// The axis of periods or categories: names, wrapped before they are thinned.

/// Measures and draws the names along the position axis.
struct PositionAxis {
  let positions: [ChartPosition]
  let scale: PositionScale

  /// Names with their places, ready to draw.
  struct Names {
    /// One a position; nil where there was no room.
    var paragraphs: [Canvas.Paragraph?]
    /// Height of the tallest, for names under the plot.
    var height: Double
    /// Width of the widest, for names beside the plot.
    var width: Double
    /// Left edge of names beside the plot.
    var left: Double = 0
  }

  private var isTime: Bool { !positions.isEmpty && positions.allSatisfy { $0.time != nil } }

  // MARK: - Under the plot

  /// Wraps the names to their bands; smaller or thinned only if that is not enough.
  func uprightLabels(on canvas: Canvas, highest: Double) throws -> Names {
    if isTime { return try timeLabels(on: canvas, highest: highest) }
    var best: Names?
    // Names of the outer positions must not reach over the edge.
    let edge =
      min((scale.centres.first ?? 0) - canvas.bounds.left, canvas.bounds.right - (scale.centres.last ?? 0)) * 2
      - 16 * canvas.unit
    let band = min(scale.band, max(edge, 1))
    for (factor, lines) in [(1.0, 2), (0.9, 3), (0.82, 3), (0.75, 3)] {
      let style = canvas.labelStyle.scaled(factor)
      let width = band - style.size * 0.5
      guard width >= style.size * 1.05 else { continue }
      let tried = try positions.map { try paragraph($0.label, style, width: width, on: canvas) }
      let names = Names(paragraphs: tried, height: tried.map(\.height).max() ?? 0, width: 0)
      if names.height <= highest,
        tried.allSatisfy({ $0.lines.count <= lines && $0.width <= band - style.size * 0.3 })
      {
        return names
      }
      if factor == 0.75 {
        best = Names(
          paragraphs: tried.map { $0.height <= highest && $0.width <= band && $0.lines.count <= 4 ? $0 : nil },
          height: tried.map(\.height).filter { $0 <= highest }.max() ?? 0, width: 0)
      }
    }
    if let best { return reported(best, on: canvas) }
    return reported(Names(paragraphs: positions.map { _ in nil }, height: 0, width: 0), on: canvas)
  }

  /// Periods: one line each if they fit, else wrapped, else every second, third … counted from the last.
  private func timeLabels(on canvas: Canvas, highest: Double) throws -> Names {
    let style = canvas.labelStyle
    guard style.size <= highest else {
      return reported(Names(paragraphs: positions.map { _ in nil }, height: 0, width: 0), on: canvas)
    }
    if positions.count > Self.many { return try sparseTimeLabels(style, on: canvas) }
    let single = try positions.map { try paragraph($0.label, style, width: .infinity, on: canvas) }
    let widest = single.map(\.width).max() ?? 0
    let room = smallestDistance
    if widest + style.size * 0.5 <= room { return Names(paragraphs: single, height: style.size, width: 0) }
    let wrapped = try positions.map {
      try paragraph($0.label, style, width: max(room - 6, style.size * 2.8), on: canvas)
    }
    let wrappedWidth = wrapped.map(\.width).max() ?? 0
    let isLow = wrapped.allSatisfy { $0.lines.count <= 3 && $0.height <= highest }
    if wrappedWidth + style.size * 0.4 <= room, isLow {
      return Names(paragraphs: wrapped, height: wrapped.map(\.height).max() ?? 0, width: 0)
    }
    let step = max(2, Int(((widest + style.size * 0.7) / max(room, 1)).rounded(.up)))
    if let named = seasons(atLeast: step) {
      return Names(paragraphs: zip(single, named).map { $1 ? $0 : nil }, height: style.size, width: 0)
    }
    let kept = single.enumerated().map { (positions.count - 1 - $0) % step == 0 ? $1 : nil }
    return Names(paragraphs: kept, height: style.size, width: 0)
  }

  /// Of months and quarters those with a name that recur every quarter, half year or year: nobody reads a step of five months.
  ///
  /// Nil where periods are of another length, or too few would be named.
  private func seasons(atLeast step: Int) -> [Bool]? {
    let times = positions.compactMap(\.time)
    let distance = zip(times.dropFirst(), times).map { $0 - $1 }.min() ?? 0
    guard let perYear = [12, 4].first(where: { abs(distance * Double($0) - 1) < 0.05 }) else { return nil }
    let years = [1, 2, 5, 10, 20, 50].map { $0 * perYear }
    guard let chosen = ((perYear == 12 ? [3, 6] : [2]) + years).first(where: { $0 >= step }) else { return nil }
    let named = times.map { Int(($0 * Double(perYear)).rounded(.down)) % chosen == 0 }
    return named.filter(\.self).count < 2 ? nil : named
  }

  /// More periods than this are not measured one by one.
  private static let many = 400

  /// Of very many periods as many as find room, counted from the last: only these are measured.
  private func sparseTimeLabels(_ style: TextStyle, on canvas: Canvas) throws -> Names {
    let longest = positions.max { $0.label.utf8.count < $1.label.utf8.count }?.label ?? ""
    let needed = try paragraph(longest, style, width: .infinity, on: canvas).width + style.size * 0.7
    var kept = [Canvas.Paragraph?](repeating: nil, count: positions.count)
    var next = Double.infinity
    for index in positions.indices.reversed() where scale.centres[index] <= next {
      kept[index] = try paragraph(positions[index].label, style, width: .infinity, on: canvas)
      next = scale.centres[index] - needed
    }
    return Names(paragraphs: kept, height: style.size, width: 0)
  }

  private var smallestDistance: Double {
    zip(scale.centres.dropFirst(), scale.centres).map { $0 - $1 }.min() ?? scale.band
  }

  private func paragraph(
    _ text: String, _ style: TextStyle, width: Double, on canvas: Canvas
  ) throws -> Canvas.Paragraph {
    try canvas.paragraph(
      text, style, canvas.theme.ink, width: width.isFinite ? width : 1e6, alignment: .middle, role: .category,
      leading: 1.25, balanced: width.isFinite)
  }

  // MARK: - Beside the plot

  /// Wraps the names into a column of at most `most` pixels, smaller where rows are low.
  func sidewaysLabels(on canvas: Canvas, most: Double, left: Double) throws -> Names {
    var best: Names?
    for factor in [1.0, 0.9, 0.8, 0.7, 0.6, 0.5] {
      let style = canvas.labelStyle.scaled(factor)
      for share in [0.5, 0.75, 1.0, 1.3] {
        let tried = try positions.map {
          try canvas.paragraph(
            $0.label, style, canvas.theme.ink, width: most * share, role: .category, leading: 1.25, balanced: true)
        }
        let fits = tried.map { $0.height + max(style.size * 0.16, 1.5) <= scale.band }
        let single = tried.allSatisfy { $0.lines.count == 1 }
        if fits.allSatisfy({ $0 }), single || share >= 0.75 {
          return Names(paragraphs: tried, height: 0, width: tried.map(\.width).max() ?? 0, left: left)
        }
        if factor == 0.5, share == 1.3 {
          let kept = zip(tried, fits).map { $1 ? $0 : nil }
          best = Names(paragraphs: kept, height: 0, width: kept.compactMap { $0?.width }.max() ?? 0, left: left)
        }
      }
    }
    return reported(best ?? Names(paragraphs: [], height: 0, width: 0, left: left), on: canvas)
  }

  private func reported(_ names: Names, on canvas: Canvas) -> Names {
    for (position, paragraph) in zip(positions, names.paragraphs) where paragraph == nil {
      canvas.report(.categoryLeftOut, position.label)
    }
    return names
  }

  // MARK: - Drawing

  /// Draws the names under or beside the plot, `offset` pixels further down.
  func draw(_ names: Names, in plot: PlotFrame, on canvas: Canvas, offset: Double = 0) {
    let unit = canvas.unit
    canvas.group("position-axis") {
      for (index, paragraph) in names.paragraphs.enumerated() {
        guard let paragraph else { continue }
        let centre = plot.centre(index)
        if plot.isSideways {
          canvas.add(paragraph, x: names.left, y: centre - paragraph.height / 2)
        } else {
          canvas.add(paragraph, x: centre, y: plot.area.bottom + 14 * unit + offset)
        }
      }
    }
  }
}
