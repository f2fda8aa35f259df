// From a chart to a scene: words first, then the room that is left for the plot.

/// Lays charts out. Everything is measured before it is placed.
package enum ChartLayout {
  /// A laid-out chart and what could not be done as asked.
  package struct Result: Sendable {
    package var scene: Scene
    package var issues: [LayoutIssue]
  }

  /// Draws `chart` into a scene. Throws only where the measurer does: for a missing font or glyph.
  ///
  /// Where category names find no room under the plot, the chart is turned on its side, and the result says so.
  package static func lay(out chart: Chart, measurer: any TextMeasurer) throws -> Result {
    let chart = chart.tellingNarrowIntervals
    let first = try layOnce(out: chart, measurer: measurer)
    guard !chart.isFaceted, let other = chart.mark.sidewaysForm,
      first.issues.contains(where: { $0.code == .categoryLeftOut })
    else {
      return first
    }
    var turned = chart
    turned.mark = other
    var second = try layOnce(out: turned, measurer: measurer)
    guard second.issues.count < first.issues.count else { return first }
    second.issues.append(LayoutIssue(.turnedSideways, SafeText.cleaned(chart.title)))
    return second
  }

  private static func layOnce(out chart: Chart, measurer: any TextMeasurer) throws -> Result {
    let language = chart.numbers.language == .chinese ? "zh-CN" : "en"
    let canvas = Canvas(theme: chart.theme, size: chart.size, language: language, measurer: measurer)
    let unit = canvas.unit
    let inset = 64 * unit
    let width = canvas.size.width - 2 * inset

    let bottom = try Footer.draw(chart, on: canvas, x: inset, width: width)
    let top = try Header.draw(chart, on: canvas, x: inset, width: width)
    var area = Rectangle(x: inset, y: top, width: width, height: bottom - top)
    if area.height < 120 * unit {
      canvas.report(.canvasTooSmall, chart.title)
      area.height = max(area.height, 40 * unit)
    }
    try canvas.group("plot") {
      if let plan = chart.facets {
        try FacetLayout(chart: chart, plan: plan, canvas: canvas).draw(in: area)
      } else {
        try chart.draw(in: area, on: canvas)
      }
    }
    let scene = Scene(
      size: canvas.size, background: chart.theme.background, items: canvas.items, title: SafeText.cleaned(chart.title),
      summary: SafeText.cleaned(chart.summary), source: SafeText.cleaned(chart.source), language: language,
      pointsPerPixel: chart.size.pointsPerPixel)
    return Result(scene: scene, issues: canvas.issues)
  }
}
