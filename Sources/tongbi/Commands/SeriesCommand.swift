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
        tongbi series reports/ --indicator 常住人口 --transform moving-average:3
                                                            means of three years each
        tongbi series reports/ --format csv -o series.csv   for a spreadsheet
        tongbi series reports/ --layout wide --format csv   a series a row, a period a column
        tongbi series reports/ --format sdmx-csv            SDMX-CSV 2.0; see tongbi codebook
        tongbi series --store reports.db --body 新昌        from reports imported before
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var naming: CatalogueOptions
  @OptionGroup var transforms: TransformOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var output: OutputOptions

  @Option(help: "Only indicators that match this name.", completion: .custom(NameCompletion.indicators))
  var indicator: String?

  @Option(help: "long: an observation a row; wide: a series a row, a period a column, values only.")
  var layout: PanelLayout = .long

  func validate() throws {
    try IndicatorQuery.check(indicator)
    if layout == .wide, (try? output.isStatistical()) == true {
      throw ValidationError("--format sdmx-csv is long by its nature: leave out --layout wide")
    }
  }

  func run() async throws {
    let console = Console.standardError()
    let printer = try PanelPrinter(output, layout: layout)
    let panel = try PanelReader(input, naming: naming, console: console)
    let query = SeriesQuery(
      indicators: indicator.map { [$0] } ?? [], transforms: try transforms.calls(), selection: selection.selection)
    var count = 0
    let print = { (series: [Series]) in
      count += series.count
      try printer.print(series)
    }
    if query.needsPanel {
      try print(try await panel.answer(query))
    } else {
      try await panel.forEach(query.selection, print)
    }
    try printer.finish()
    selection.remark(selected: count, console)
    try console.finish()
  }
}
