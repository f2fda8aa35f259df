// `tongbi chart`: an indicator, or a spec file, to a picture.

import Aggregation
import ArgumentParser
import ChartSpecs
import DataCube
import Foundation
import Graphics
import Rendering
import Storage

/// Series to charts.
struct ChartCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chart",
    abstract: "Draw an indicator, or what a spec file describes.",
    discussion: """
      Solid is what a report states, hollow what follows from other figures, dashed a target; an interval has a
      whisker, a missing period is a gap. The format follows the file name: .svg, .png or .pdf.

      EXAMPLES
        tongbi chart 简易程序案件 reports/ -o cases.svg
        tongbi chart 一般公共预算收入 reports/ --mark line --since 2015 -o revenue.png --scale 2
        tongbi chart 结案率 reports/ --size half-slide --theme dark -o rate.pdf
        tongbi chart 一审案件,二审案件 reports/ --mark stacked-column -o cases.svg
        tongbi chart 简易程序案件 reports/ --transform index -o index.svg
        tongbi chart 简易程序案件 reports/ --arrow yoy --reference 50000:五万 -o arrow.svg
        tongbi chart 一审案件,二审案件 reports/ --facet indicator -o panels.svg
        tongbi chart --csv levels.csv -o levels.svg    any table with the columns period and value
        tongbi chart Charts/*/*.chart.yaml             spec files, each drawn beside itself
      """)

  @Argument(help: ArgumentHelp("The indicator, then the reports; or spec files.", valueName: "indicator paths"))
  var arguments: [String] = []

  @Option(name: .shortAndLong, help: ArgumentHelp("The picture: .svg, .png or .pdf.", valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp("Read a tidy CSV: period,value and optionally entity,indicator,unit.", valueName: "file"))
  var csv: String?

  @Option(help: "The year reported on, whatever the text says.")
  var year: Int?

  @Flag(help: "Say which mark was chosen, and why.")
  var verbose = false

  @OptionGroup(title: "Data") var stored: StoreOptions
  @OptionGroup(title: "Data") var naming: CatalogueOptions
  @OptionGroup(title: "Data") var transforms: TransformOptions
  @OptionGroup(title: "Data") var selection: SelectionOptions
  @OptionGroup(title: "Picture") var picture: PictureOptions

  /// Whether the arguments are spec files.
  private var specPaths: [String] { arguments.filter { $0.hasSuffix(".chart.yaml") } }

  func validate() throws {
    try InputOptions.check(year: year)
    if csv != nil, year != nil { throw ValidationError("--csv has periods of its own: leave out --year") }
    guard !arguments.isEmpty || csv != nil else {
      throw ValidationError("give an indicator and at least one report, spec files, or --csv FILE")
    }
    if !specPaths.isEmpty {
      if specPaths.count != arguments.count { throw ValidationError("give spec files or an indicator, not both") }
      if stored.store != nil { throw ValidationError("spec files name their data themselves: leave out --store") }
      if output != nil, specPaths.count > 1 {
        throw ValidationError("--output names one file, but there are \(specPaths.count) specs")
      }
      return
    }
    try stored.validate(paths: Array(arguments.dropFirst()), year: year)
    if csv != nil, stored.store != nil { throw ValidationError("give --csv or --store, not both") }
    if csv == nil, arguments.count < (stored.store == nil ? 2 : 1) {
      throw ValidationError("give an indicator and at least one report or --store FILE")
    }
    if output == nil { throw ValidationError("name the picture: --output cases.svg") }
  }

  func run() async throws {
    let console = Console.standardError()
    if !specPaths.isEmpty {
      try await SpecRun(
        paths: specPaths, output: output, picture: picture, verbose: verbose, console: console,
        catalogue: naming.load()
      ).run()
      return try console.finish()
    }
    let output = output ?? ""
    let file = try PictureFile(path: output)
    try picture.check()
    let indicators = arguments.first?.split(whereSeparator: { ",、".contains($0) }).map(String.init) ?? []
    let query = SeriesQuery(
      indicators: indicators, transforms: try transforms.calls(), selection: selection.selection)
    // What is wrong with the user's catalogue is told even where nothing asks for it.
    if naming.catalogue != nil { _ = try naming.load() }
    let found = try await query.answer(
      csv: csv, or: source, year: year, catalogue: try naming.load(), console: console)
    let choice = ChartSelection(
      kind: picture.kind, frequency: picture.frequency, facetsIndicators: picture.facet == .indicator)
    let series = choice.pick(from: found, keepsIndicators: indicators.count != 1)
    // Other indicators that one loose name matches are told below, as what the name was not taken for.
    let drawn = Set(series.map(\.key.indicator))
    let asked = choice.fitting(found).filter { indicators.count != 1 || drawn.contains($0.key.indicator) }
    if indicators.count == 1 { OtherIndicators.tell(of: series, among: found, for: indicators[0], console) }
    guard !series.isEmpty else { throw ToolError.nothingSelected(arguments.first ?? csv ?? "") }
    var request = ChartRequest(series: series, documents: SourceCatalogue.documents(of: series, in: source))
    try picture.apply(to: &request)
    if indicators.count != 1 || csv != nil {
      console.tellUndrawn(of: asked, drawn: series, isTable: csv != nil, document: output)
    }
    let built = try ChartBuilder.build(request)
    if verbose { console.say("tongbi: mark: \(built.choice.reason)") }
    let renderer = ChartRenderer()
    let laidOut = try renderer.layOut(built.chart)
    for issue in laidOut.issues {
      console.report(
        Diagnostic(severity: .warning, code: issue.code.rawValue, message: issue.message, document: output))
    }
    try file.write(laidOut.scene, with: renderer, options: picture.renderOptions())
    try console.finish()
  }

  private var source: ReportSource { stored.source(or: csv == nil ? Array(arguments.dropFirst()) : []) }
}
