// What stands above the plot: brand bar, title, subtitle, legend.

/// Draws the head of a chart.
enum Header {
  /// Draws from the top; returns where the plot may begin.
  static func draw(
    _ chart: Chart, on canvas: Canvas, x: Double, width: Double, showsLegend: Bool = true
  ) throws -> Double {
    let unit = canvas.unit
    let theme = chart.theme
    var y = 52 * unit
    if let brand = theme.brand {
      canvas.group("brand") {
        canvas.add(.rectangle(Rectangle(x: x, y: y - 8 * unit, width: 64 * unit, height: 8 * unit)), fill: brand)
      }
      y += 22 * unit
    }
    var titleWidth = width
    if let logo = theme.logo {
      let height = logo.height * unit
      let path = logo.placed(height: height, corner: Point(x + width, 44 * unit))
      canvas.group("logo") { canvas.add(path, fill: logo.color ?? theme.softInk) }
      titleWidth -= height * logo.box.width / logo.box.height + 32 * unit
    }
    try canvas.group("title") {
      var style = canvas.style(theme.titleSize, theme.titleWeight)
      var title = try canvas.paragraph(
        chart.title, style, theme.ink, width: titleWidth, role: .title, leading: 1.3, balanced: true)
      let most = canvas.size.height * 0.22
      for factor in [0.85, 0.72, 0.6] where title.lines.count > 2 || title.height > most {
        style = canvas.style(theme.titleSize * factor, theme.titleWeight)
        let lines = max(1, Int(most / (style.size * 1.3)))
        title = try canvas.paragraph(
          chart.title, style, theme.ink, width: titleWidth, role: .title, leading: 1.3, balanced: true,
          most: factor == 0.6 ? min(5, lines) : .max)
      }
      canvas.add(title, x: x, y: y)
      y += title.height
    }
    if !chart.subtitle.isEmpty {
      try canvas.group("subtitle") {
        y += 20 * unit
        let subtitle = try canvas.paragraph(
          chart.subtitle, canvas.style(theme.subtitleSize), theme.softInk, width: width, role: .subtitle,
          balanced: true,
          most: canvas.size.height > 400 ? 3 : 1)
        canvas.add(subtitle, x: x, y: y)
        y += subtitle.height
      }
    }
    let entries = showsLegend ? Legend.entries(of: chart) : []
    if !entries.isEmpty {
      y += 26 * unit
      y += try Legend.draw(entries, on: canvas, x: x, y: y, width: width)
    }
    return y + 34 * unit
  }
}
