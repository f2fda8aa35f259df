// How a chart shall look: the same options for an indicator and for spec files.

import ArgumentParser
import ChartSpecs
import DataCube
import Graphics
import Rendering

/// `@OptionGroup var picture: PictureOptions`.
struct PictureOptions: ParsableArguments {
  @Option(help: ArgumentHelp("A mark; the data decides where none is named.", valueName: "mark"))
  var mark: String?

  @Option(help: ArgumentHelp("slide, half-slide, square, a4-half, or pixels as 800x600.", valueName: "size"))
  var size: String?

  @Option(help: ArgumentHelp("briefing, dark, print or plain.", valueName: "theme"))
  var theme: String?

  @Option(help: "The title; else a sentence on the latest change.")
  var title: String?

  @Option(help: "What stands under the title; else body, indicator, periods and unit.")
  var subtitle: String?

  @Option(help: "The source line; else publisher, report and year.")
  var source: String?

  @Option(help: ArgumentHelp("A remark under the chart; repeat for more.", valueName: "text"))
  var note: [String] = []

  @Option(help: ArgumentHelp("A body that keeps its colour, the others turn grey; repeat for more.", valueName: "name"))
  var highlight: [String] = []

  @Option(help: ArgumentHelp("Order of categories: value, given or name.", valueName: "order"))
  var order: ChartRequest.CategoryOrder?

  @Option(help: ArgumentHelp("Point out a change: yoy, difference or cagr.", valueName: "kind"))
  var arrow: ChartRequest.ArrowKind?

  @Option(help: "level, ratio or change, where an indicator has several.")
  var kind: MeasureKind?

  @Option(help: ArgumentHelp("Language of the chart's own words: zh or en.", valueName: "language"))
  var language: NumberStyle.Language?

  @Option(help: ArgumentHelp("Device pixels a pixel, for PNG: 1, 2, 3.", valueName: "factor"))
  var scale: Double = 1

  @Flag(help: "Write glyph outlines into SVG instead of text: looks the same without the font.")
  var outlines = false

  func validate() throws {
    if !(0.1...10).contains(scale) { throw ValidationError("--scale \(scale): give a factor from 0.1 to 10") }
  }

  /// Finds out whether names are known, before any report is read.
  func check() throws {
    _ = try request(series: [], documents: [])
    if let mark, MarkTable.mark(named: mark) == nil {
      throw ChartSpecsError.unknownMark(mark, nearest: NearestName.of(mark, among: MarkTable.rows.map(\.name)))
    }
  }

  /// What a backend is asked for.
  var renderOptions: RenderOptions { RenderOptions(scale: scale, svgText: outlines ? .outlines : .live) }

  /// The request for these series.
  func request(series: [Series], documents: [SourceDocument]) throws -> ChartRequest {
    ChartRequest(
      series: series, documents: documents, mark: mark, size: try chosenSize() ?? .slide,
      theme: try chosenTheme() ?? .briefing, title: title, subtitle: subtitle, source: source, notes: note,
      highlight: highlight, order: order ?? .value, arrow: arrow, language: language ?? .chinese)
  }

  /// The size named; nil for none.
  func chosenSize() throws -> CanvasSize? {
    try size.map { name in
      guard let known = CanvasSize(text: name) else {
        throw ToolError.unknownName(
          "size", name, known: CanvasSize.named.map(\.name) + ["or pixels such as 800x600 (200 to 10000)"])
      }
      return known
    }
  }

  /// The theme named; nil for none.
  func chosenTheme() throws -> Theme? {
    try theme.map { name in
      guard let known = ThemeTable.theme(named: name) else {
        throw ToolError.unknownName("theme", name, known: ThemeTable.rows.map(\.name))
      }
      return known
    }
  }
}

extension ChartRequest.CategoryOrder: ExpressibleByArgument {}
extension ChartRequest.ArrowKind: ExpressibleByArgument {}
extension NumberStyle.Language: ExpressibleByArgument {}
extension MeasureKind: ExpressibleByArgument {}
