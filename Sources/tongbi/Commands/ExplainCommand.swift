// `tongbi explain`: how one value of a series is known.

import Aggregation
import ArgumentParser
import DataCube
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
      """)

  @Argument(help: "The indicator, in any wording.", completion: .custom(NameCompletion.indicators))
  var indicator: String

  @Argument(help: "The period: 2021, 2022-Q3, 2022-06, 2016/2018.")
  var period: String

  @OptionGroup var input: InputOptions
  @OptionGroup var naming: CatalogueOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    try IndicatorQuery.check(indicator)
    if TimePeriod(period) == nil { throw ValidationError("“\(period)” is no period; give 2021, 2022-Q3 or 2022-06") }
  }

  func run() async throws {
    guard let period = TimePeriod(period) else { return }
    let console = Console.standardError()
    let excerpts = SourceExcerpts(input.source)
    let printer = try output.printer(layout: ExplainRow.layout, forPeople: ExplainSheetWriter())
    let evidence = try await PanelReader(input, naming: naming, console: console).evidence(
      for: indicator, selection.selection)
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
