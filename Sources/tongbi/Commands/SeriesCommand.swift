// `tongbi series`: what reports state and imply, as time series.

import Aggregation
import ArgumentParser
import DataCube
import Storage

/// Reports to series, one observation a row.
struct SeriesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "series",
    abstract: "Write the time series that reports state and imply, one observation a line.",
    discussion: """
      Values that no report prints but that follow from what they print are marked "inferred" and carry their
      arithmetic: 13件, 同比下降31.6% gives 19 for the year before (13 ÷ (1 − 31.6%) → 19).

      EXAMPLES
        tongbi series report.txt                            a table on the terminal
        tongbi series reports/ --indicator 行政诉讼         one indicator
        tongbi series reports/ --evidence inferred          only what follows from other figures
        tongbi series reports/ --format csv -o series.csv   for a spreadsheet
        tongbi series --store reports.db --body 新昌        from reports imported before
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var naming: CatalogueOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var output: OutputOptions

  @Option(help: "Only indicators that match this name.")
  var indicator: String?

  func run() async throws {
    let console = Console.standardError()
    let printer = try output.printer(layout: SeriesRecord.layout)
    let panel = try PanelReader(input, naming: naming, console: console)
    let write = { (series: [Series]) in
      for record in series.flatMap(SeriesRecord.records) { try printer.print(record) }
    }
    if let indicator {
      try write(selection.selection.apply(to: try await panel.series(of: [indicator])))
    } else {
      try await panel.forEach(selection.selection, write)
    }
    try printer.finish()
    try console.finish()
  }
}
