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
    let (chart, leftOut) = chart.withoutFarReferences
    var result = try layInForm(out: chart, measurer: measurer)
    result.issues += leftOut.map { line in
      let value = chart.numbers.tick(line.value, step: line.value)
      return LayoutIssue(.referenceLeftOut, SafeText.cleaned(line.label + " " + value))
    }
    return result
  }

  private static func layInForm(out chart: Chart, measurer: any TextMeasurer) throws -> Result {
    let chart = PointThinning.thinned(chart).tellingNarrowIntervals
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
    let (canvas, area) = try surroundings(of: chart, language: language, measurer: measurer)
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

  /// A canvas with all words around the plot, and the room that they leave; where that is too little, fewer words.
  private static func surroundings(
    of chart: Chart, language: String, measurer: any TextMeasurer
  ) throws -> (canvas: Canvas, area: Rectangle) {
    var omission = Omission.nothing
    while true {
      let canvas = Canvas(theme: chart.theme, size: chart.size, language: language, measurer: measurer)
      let inset = 64 * canvas.unit
      let width = canvas.size.width - 2 * inset
      let shown = omission.applied(to: chart)
      let bottom = try Footer.draw(shown, on: canvas, x: inset, width: width)
      let top = try Header.draw(
        shown, on: canvas, x: inset, width: width, showsLegend: !omission.includes(.legend))
      let next = Omission(rawValue: omission.rawValue + 1)
      if bottom - top >= leastHeight * canvas.unit || next == nil {
        omission.report(of: chart, on: canvas)
        if bottom - top < leastHeight * canvas.unit { canvas.report(.canvasTooSmall, chart.title) }
        return (canvas, Rectangle(x: inset, y: top, width: width, height: max(bottom - top, 40 * canvas.unit)))
      }
      omission = next ?? omission
    }
  }

  /// Slide pixels that a plot needs.
  private static let leastHeight = 160.0
}
