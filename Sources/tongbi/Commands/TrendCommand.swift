// `tongbi trend`: how an indicator moves.

import Aggregation
import ArgumentParser
import DataCube
import Storage

/// One indicator of one or many bodies to its trend.
struct TrendCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trend",
    abstract: "Say how an indicator moves: changes, fitted lines, a test and a verdict.",
    discussion: """
      The verdict is that of a two-sided Mann–Kendall test at 0.05; below five points there is none.
      Values that follow from other figures take part and are marked; plans and disputed values do not.

      EXAMPLES
        tongbi trend 简易程序案件 reports/            the series with year-on-year change and verdict
        tongbi trend 一般公共预算收入 reports/ --since 2015 --format jsonl
        tongbi trend 案件 reports/ --adjust bh         every indicator with 案件, adjusted for many tests
        tongbi trend --csv levels.csv                  any table with the columns period and value
      """)

  @Argument(help: ArgumentHelp("The indicator, in any wording; then the reports.", valueName: "indicator paths"))
  var arguments: [String] = []

  @Option(help: ArgumentHelp("Read a tidy CSV: period,value and optionally entity,indicator,unit.", valueName: "file"))
  var csv: String?

  @Option(help: "Adjust the tests of many series: bh (Benjamini–Hochberg).")
  var adjust: Adjustment?

  @Option(help: "The year reported on, whatever the text says.")
  var year: Int?

  @OptionGroup var stored: StoreOptions
  @OptionGroup var naming: CatalogueOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var output: OutputOptions

  enum Adjustment: String, ExpressibleByArgument, CaseIterable {
    case bh
  }

  func validate() throws {
    try stored.validate(paths: Array(arguments.dropFirst()), year: year)
    if csv == nil, arguments.count < (stored.store == nil ? 2 : 1) {
      throw ValidationError("give an indicator and at least one report or --store FILE, or --csv FILE")
    }
    if csv != nil, stored.store != nil { throw ValidationError("give --csv or --store, not both") }
    if csv != nil, arguments.count > 1 {
      throw ValidationError("--csv takes an indicator at most, no reports: leave out \(arguments[1])")
    }
  }

  func run() async throws {
    let console = Console.standardError()
    let printer = try output.printer(layout: TrendRow.layout, forPeople: TrendSheetWriter())
    let series = selection.selection.apply(to: try await self.series(console))
    var summaries = TrendSummary.summaries(of: series)
    guard !summaries.isEmpty else { throw ToolError.nothingSelected(arguments.first ?? csv ?? "") }
    if adjust == .bh { summaries = TrendSummary.adjusted(summaries) }
    for summary in summaries { try printer.print(TrendRow.record(of: summary)) }
    try printer.finish()
    try console.finish()
  }

  private func series(_ console: Console) async throws -> [Series] {
    let indicators = Array(arguments.prefix(1))
    if let csv {
      let series = try SeriesCSV.read(csv)
      return try indicators.isEmpty
        ? series : IndicatorQuery.select(indicators[0], from: series, catalogue: naming.load())
    }
    let source = stored.source(or: Array(arguments.dropFirst()))
    let pipeline = FigurePipeline(source, extraction: .init(year: year), console: console)
    return try await PanelReader(source, pipeline: pipeline, catalogue: naming.load(), console: console)
      .series(of: indicators)
  }
}
