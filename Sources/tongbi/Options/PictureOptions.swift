// How a chart shall look: the same options for an indicator and for spec files.

import ArgumentParser
import ChartSpecs
import DataCube
import Graphics
import Rendering

/// `@OptionGroup var picture: PictureOptions`. What is given lies over what a spec file says.
struct PictureOptions: ParsableArguments {
  @Option(help: ArgumentHelp("A mark; the data decides where none is named.", valueName: "mark"))
  var mark: String?

  @Option(help: ArgumentHelp("slide, half-slide, square, a4-half, or pixels as 800x600.", valueName: "size"))
  var size: String?

  @Option(help: ArgumentHelp("briefing, dark, print, plain, or a theme file of your own.", valueName: "theme"))
  var theme: String?

  @Option(help: "The title; else a sentence on the latest change.")
  var title: String?

  @Option(help: "What stands under the title; else body, indicator, periods and unit.")
  var subtitle: String?

  @Option(help: "The source line; else publisher, report and year.")
  var source: String?

  @Option(help: ArgumentHelp("A remark under the chart; repeat for more.", valueName: "text"))
  var note: [String] = []

  @Option(help: ArgumentHelp("What is written for a name; repeat for more.", valueName: "name=other"))
  var rename: [String] = []

  @Option(help: ArgumentHelp("A body that keeps its colour, the others turn grey; repeat for more.", valueName: "name"))
  var highlight: [String] = []

  @Option(help: ArgumentHelp("Order of categories: value, given or name.", valueName: "order"))
  var order: ChartRequest.CategoryOrder?

  @Option(help: "level, ratio or change, where an indicator has several.")
  var kind: MeasureKind?

  @Option(help: "year, half, quarter, month …, where an indicator has several.")
  var frequency: Frequency?

  @Option(help: ArgumentHelp("Language of the chart's own words: zh or en.", valueName: "language"))
  var language: NumberStyle.Language?

  @Option(help: ArgumentHelp("Small multiples, one panel a body or an indicator.", valueName: "what"))
  var facet: ChartRequest.Facet?

  @Option(help: ArgumentHelp("Panels beside one another.", valueName: "number"))
  var columns: Int?

  @Option(help: ArgumentHelp("Axes of the panels: shared or free.", valueName: "kind"))
  var scales: ChartRequest.Scales?

  @Option(help: ArgumentHelp("Device pixels a pixel, for PNG: 1, 2, 3.", valueName: "factor"))
  var scale: Double?

  @Flag(help: "Write glyph outlines into SVG instead of text: looks the same without the font.")
  var outlines = false

  @OptionGroup(title: "Picture") var decorations: DecorationOptions

  func validate() throws {
    if let scale, !(0.1...10).contains(scale) {
      throw ValidationError("--scale \(scale): give a factor from 0.1 to 10")
    }
    if let columns, !(1...12).contains(columns) {
      throw ValidationError("--columns \(columns): give a number from 1 to 12")
    }
    for pair in rename where pair.split(separator: "=").count != 2 {
      throw ValidationError("--rename \(pair): give the name, = and what to write instead")
    }
  }

  /// Finds out whether names are known, before any report is read.
  func check() throws {
    var request = ChartRequest(series: [])
    try apply(to: &request)
  }

  /// What a backend is asked for; `scale` and `outlines` are those of a spec.
  func renderOptions(scale: Double? = nil, outlines: Bool = false) -> RenderOptions {
    RenderOptions(scale: self.scale ?? scale ?? 1, svgText: self.outlines || outlines ? .outlines : .live)
  }

  /// Lays what was given over `request`.
  func apply(to request: inout ChartRequest) throws {
    if let mark {
      guard let known = MarkTable.mark(named: mark) else {
        throw ChartSpecsError.unknownMark(mark, nearest: NearestName.of(mark, among: MarkTable.rows.map(\.name)))
      }
      request.mark = known.name
    }
    if let size {
      request.size = try canvas(size)
      request.keepsSize = true
    }
    if let theme { request.theme = try ThemeFile.theme(theme) }
    request.title = title ?? request.title
    request.subtitle = subtitle ?? request.subtitle
    request.source = source ?? request.source
    request.notes += note
    for pair in rename.map({ $0.split(separator: "=").map(String.init) }) { request.names[pair[0]] = pair[1] }
    if !highlight.isEmpty { request.highlight = highlight }
    request.order = order ?? request.order
    request.language = language ?? request.language
    request.facet = facet ?? request.facet
    request.columns = columns ?? request.columns
    request.scales = scales ?? request.scales
    decorations.apply(to: &request)
    if request.facet == nil, let option = columns != nil ? "--columns" : scales != nil ? "--scales" : nil {
      throw ValidationError("\(option) is about small multiples: add --facet body or --facet indicator")
    }
  }

  private func canvas(_ name: String) throws -> CanvasSize {
    guard let known = CanvasSize(text: name) else {
      throw ToolError.unknownName(
        "size", name, known: CanvasSize.named.map(\.name) + ["or pixels such as 800x600 (200 to 10000)"])
    }
    return known
  }
}

extension ChartRequest.CategoryOrder: ExpressibleByArgument {}
extension ChartRequest.Facet: ExpressibleByArgument {}
extension ChartRequest.Scales: ExpressibleByArgument {}
extension NumberStyle.Language: ExpressibleByArgument {}
extension MeasureKind: ExpressibleByArgument {}
extension Frequency: ExpressibleByArgument {}
