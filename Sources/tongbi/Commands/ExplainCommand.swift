// `tongbi explain`: how one value of a series is known.

import Aggregation
import ArgumentParser
import DataCube
import Extraction
import Storage

/// One indicator and period to its derivation and the sentences behind it.
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show how one value is known: its arithmetic, and the sentences that it comes from.",
    discussion: """
      EXAMPLES
        tongbi explain 行政诉讼 2021 report.txt         13 ÷ (1 − 31.6%) → 19, with file and line
        tongbi explain 行政诉讼 2021 reports/ --format jsonl
        tongbi explain 行政诉讼 2021 --store reports.db
        tongbi explain cases.svg --at 2021 report.txt   the sentences behind the marks of a drawn chart
      """)

  @Argument(
    help: ArgumentHelp(
      "The indicator in any wording, the period (2021, 2022-Q3, 2022-06, 2016/2018) and the reports; or a chart drawn as SVG, with --at.",
      valueName: "indicator period paths"), completion: .custom(NameCompletion.indicatorOrPath))
  var words: [String] = []

  @Option(help: ArgumentHelp("Explain the marks of a drawn chart in this period.", valueName: "period"))
  var at: String?

  @OptionGroup var stored: StoreOptions

  @Option(help: "The year reported on, whatever the text says.")
  var year: Int?

  @Flag(name: .shortAndLong, help: "Say on standard error what is read, and how long it takes.")
  var verbose = false

  @OptionGroup var naming: CatalogueOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var output: OutputOptions

  /// The chart to explain, where it is one.
  private var chart: String? { words.first.flatMap { $0.lowercased().hasSuffix(".svg") ? $0 : nil } }

  private var paths: [String] { Array(words.dropFirst(chart == nil ? 2 : 1)) }

  func validate() throws {
    try InputOptions.check(year: year)
    if chart != nil {
      guard let at else { throw ValidationError("say which period of the chart is meant: --at 2021") }
      if TimePeriod(at) == nil { throw ValidationError("“\(at)” is no period; give 2021, 2022-Q3 or 2022-06") }
      return
    }
    if at != nil { throw ValidationError("--at goes with a chart drawn as SVG; give the period behind the indicator") }
    guard words.count > 1 else { throw ValidationError("give an indicator, a period and reports or --store FILE") }
    try IndicatorQuery.check(words[0])
    if TimePeriod(words[1]) == nil {
      throw ValidationError("“\(words[1])” is no period; give 2021, 2022-Q3 or 2022-06")
    }
    if paths.isEmpty, stored.store == nil { throw ValidationError("give reports (files, folders, -) or --store FILE") }
    try stored.validate(paths: paths, year: year)
  }

  func run() async throws {
    if let chart {
      return try ChartExplanation(chart: chart, period: at ?? "", paths: paths, stored: stored).print(to: output)
    }
    let indicator = words[0]
    guard let period = TimePeriod(words[1]) else { return }
    let console = Console.standardError()
    let source = stored.source(or: paths)
    let excerpts = SourceExcerpts(source)
    let printer = try output.printer(layout: ExplainRow.layout, forPeople: ExplainSheetWriter())
    let pipeline = FigurePipeline(
      source, extraction: ExtractionOptions(year: year), verbose: verbose, console: console)
    let reader = PanelReader(source, pipeline: pipeline, catalogue: try naming.load(), console: console)
    let evidence = try await reader.evidence(for: indicator, selection.selection)
    var known: Set<TimePeriod> = []
    var isEmpty = true
    for series in selection.selection.apply(to: evidence.series) {
      for observation in series.observations {
        known.insert(observation.period)
        guard observation.period == period else { continue }
        isEmpty = false
        let findings = try evidence.findings(about: observation)
        try printer.print(ExplainRow.record(of: observation, in: series.key, findings: findings, excerpts: excerpts))
      }
    }
    if isEmpty, known.isEmpty { throw ToolError.nothingSelected(indicator) }
    if isEmpty {
      throw ToolError.noSuchPeriod(
        period.description, of: indicator, known: known.sorted().map(\.description))
    }
    try printer.finish()
    try console.finish()
  }
}
