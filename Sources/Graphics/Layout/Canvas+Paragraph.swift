// Texts of several lines: broken by the measuring engine, set with one line height.

extension Canvas {
  /// Lines of a paragraph and the distance of their baselines.
  package struct Paragraph {
    package var lines: [TextItem]
    package var lineHeight: Double
    /// From the first line's top to the last line's bottom.
    package var height: Double
    /// Of the widest line.
    package var width: Double
  }

  /// Breaks and measures `text`; the paragraph's top is at 0, its lines are moved when it is drawn.
  ///
  /// `balanced` makes the lines of a heading about equally long, so that no single character stands on the last one.
  /// More than `most` lines are cut with an ellipsis, and reported.
  package func paragraph(
    _ text: String, _ style: TextStyle, _ color: Color, width: Double, alignment: TextItem.Alignment = .start,
    role: TextItem.Role, leading: Double = 1.36, balanced: Bool = false, most: Int = .max
  ) throws -> Paragraph {
    let text = SafeText.cleaned(text, keepsJoiners: true)
    var lines = text.isEmpty ? [] : try measurer.lines(of: text, style, width: width)
    if balanced, lines.count == 2, let split = try clauses(of: text, style, width: width) {
      lines = split
    } else if balanced, lines.count > 1, lines.count <= 4 {
      var low = width / 2
      var high = width
      for _ in 0..<7 {
        let middle = (low + high) / 2
        let tried = try measurer.lines(of: text, style, width: middle)
        if tried.count > lines.count { low = middle } else { high = middle }
      }
      lines = try measurer.lines(of: text, style, width: high)
    }
    lines = lines.map { SafeText.cleaned($0) }
    if lines.count > most {
      report(.textShortened, text)
      let rest = lines[(most - 1)...].joined()
      lines = Array(lines[..<(most - 1)]) + [try shortened(rest, style, width: width)]
    }
    let lineHeight = style.size * leading
    let items = try lines.enumerated().map { index, line in
      try item(
        line, style, color, at: Point(0, style.size * 0.88 + Double(index) * lineHeight), alignment, role: role)
    }
    return Paragraph(
      lines: items, lineHeight: lineHeight,
      height: items.isEmpty ? 0 : style.size + Double(items.count - 1) * lineHeight,
      width: items.map(\.extent.width).max() ?? 0)
  }

  /// Draws a paragraph with its top at `y`, aligned at `x`.
  package func add(_ paragraph: Paragraph, x: Double, y: Double) {
    for var line in paragraph.lines {
      line.anchor = Point(line.anchor.x + x, line.anchor.y + y)
      add(line)
    }
  }

  /// Draws a paragraph where it meets nothing and lies on the canvas; else reports that `name` is left out.
  @discardableResult
  package func addWhereFree(
    _ paragraph: Paragraph, x: Double, y: Double, orReport code: LayoutIssue.Code, of name: String
  ) -> Bool {
    let isFree = paragraph.lines.allSatisfy { line in
      var line = line
      line.anchor = Point(line.anchor.x + x, line.anchor.y + y)
      return self.isFree(line.bounds)
    }
    if isFree { add(paragraph, x: x, y: y) } else { report(code, name) }
    return isFree
  }

  /// Two lines broken after a comma, where both fit and neither is much shorter than the other.
  private func clauses(of text: String, _ style: TextStyle, width: Double) throws -> [String]? {
    let stops: Set<Character> = ["，", "；", "：", "。", ","]
    var best: (lines: [String], difference: Double)?
    for index in text.indices.dropLast() where stops.contains(text[index]) {
      let next = text.index(after: index)
      let lines = [String(text[..<next]), String(text[next...].drop { $0 == " " })]
      let widths = try lines.map { try measurer.extent(of: $0, style).width }
      guard let longest = widths.max(), let shortest = widths.min(), longest <= width, shortest > longest * 0.3
      else { continue }
      if best.map({ longest - shortest < $0.difference }) ?? true { best = (lines, longest - shortest) }
    }
    return best?.lines
  }

  /// The longest beginning of `text` that fits with an ellipsis.
  private func shortened(_ text: String, _ style: TextStyle, width: Double) throws -> String {
    var characters = Array(text)
    while !characters.isEmpty {
      let tried = String(characters) + "…"
      if try measurer.extent(of: tried, style).width <= width { return tried }
      characters.removeLast()
    }
    return "…"
  }
}
