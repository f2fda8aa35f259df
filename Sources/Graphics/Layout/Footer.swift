// What stands below the plot: notes and the source line.

/// Draws the foot of a chart.
enum Footer {
  /// Draws up from the bottom; returns where the plot must end.
  static func draw(_ chart: Chart, on canvas: Canvas, x: Double, width: Double) throws -> Double {
    let unit = canvas.unit
    let theme = chart.theme
    var y = canvas.size.height - 40 * unit
    let least = canvas.size.height * 0.76
    try canvas.group("footer") {
      if !chart.source.isEmpty {
        let source = try canvas.paragraph(
          chart.source, canvas.noteStyle, theme.softInk, width: width, role: .source,
          most: canvas.size.height > 400 ? 3 : 1)
        y -= source.height
        canvas.add(source, x: x, y: y)
        y -= 12 * unit
      }
      for note in chart.notes.reversed() {
        let paragraph = try canvas.paragraph(
          note, canvas.noteStyle, theme.softInk, width: width, role: .note, most: canvas.size.height > 400 ? 4 : 1)
        guard y - paragraph.height > least else {
          canvas.report(.textShortened, note)
          continue
        }
        y -= paragraph.height
        canvas.add(paragraph, x: x, y: y)
        y -= 10 * unit
      }
    }
    return y - 22 * unit
  }
}
