// `tongbi indicators`: what reports speak of.

import Aggregation
import ArgumentParser
import DataCube
import Storage

/// Reports to their indicators, one a row.
struct IndicatorsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "indicators",
    abstract: "List the indicators that reports state, with counts, periods and bodies.",
    discussion: """
      An indicator of the catalogue has an id and gathers all its wordings; anything else stands under the report's
      own words. Nothing is joined because it looks alike: --unmatched only shows what a wording might mean.

      EXAMPLES
        tongbi indicators reports/                               most observations first
        tongbi indicators reports/ --unmatched                   what the catalogue cannot place
        tongbi indicators reports/ --body 宁波 --format csv      for a spreadsheet
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var naming: CatalogueOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var output: OutputOptions

  @Flag(help: "Only indicators that the catalogue cannot place, with its nearest entries.")
  var unmatched = false

  func run() async throws {
    let console = Console.standardError()
    let printer = try output.printer(layout: unmatched ? IndicatorRow.unmatchedLayout : IndicatorRow.layout)
    let panel = try PanelReader(input, naming: naming, console: console)
    let catalogue = panel.catalogue
    var summaries = IndicatorSummaries()
    try await panel.forEach(selection.selection) { summaries.add($0) }
    let search = unmatched ? CatalogueSearch(catalogue) : nil
    let sorted = summaries.sorted()
    for summary in sorted {
      if let search {
        guard summary.id == nil else { continue }
        try printer.print(
          IndicatorRow.record(of: summary, catalogue: catalogue, nearest: search.nearest(to: summary.name)))
      } else {
        try printer.print(IndicatorRow.record(of: summary, catalogue: catalogue))
      }
    }
    try printer.finish()
    selection.remark(selected: sorted.count, console)
    try console.finish()
  }
}
