// Remarks inside the plot.

/// Draws each annotation over its position, with a thin line down to the value.
enum AnnotationGuide {
  /// Tries heights from the top of the plot down; what finds no room is reported.
  static func draw(_ chart: Chart, in plot: PlotFrame, on canvas: Canvas) throws {
    guard !chart.annotations.isEmpty, !plot.isSideways else { return }
    let unit = canvas.unit
    try canvas.group("annotations") {
      for annotation in chart.annotations {
        let x = plot.centre(annotation.position)
        let values = chart.series.flatMap(\.points).filter { $0.position == annotation.position }.map(\.value)
        let end = plot.values.position(values.max() ?? 0)
        let words = try canvas.paragraph(
          annotation.text, canvas.tickStyle, canvas.theme.ink, width: 260 * unit, role: .annotation, balanced: true)
        let places = stride(from: plot.area.top, to: plot.area.bottom - words.height, by: 12 * unit).flatMap { y in
          [Point(x + 12 * unit, y), Point(x - 12 * unit - words.width, y)]
        }
        let free = places.first { place in
          canvas.isFree(
            Rectangle(x: place.x, y: place.y, width: words.width, height: words.height), distance: 4 * unit)
        }
        guard let free else {
          canvas.report(.labelLeftOut, annotation.text)
          continue
        }
        let isAbove = free.y + words.height < end
        if isAbove {
          canvas.line(
            Point(x, free.y), Point(x, end - canvas.labelStyle.size * 1.5),
            Stroke(canvas.theme.softInk, width: 1.5 * unit))
        }
        canvas.add(words, x: free.x, y: free.y)
      }
    }
  }
}
