// `tongbi series`: what reports state and imply, as time series.

import Aggregation
import ArgumentParser
import DataCube
import Reconciliation
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
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var transforms: TransformOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var output: OutputOptions

  @Option(help: "Only indicators that match this name.", completion: .custom(NameCompletion.indicators))
  var indicator: String?

  func run() async throws {
    let console = Console.standardError()
    let printer = try output.printer(layout: SeriesRecord.layout)
    let figures = try await FigurePipeline(input, console: console).figures()
    let query = SeriesQuery(indicator: indicator, transforms: try transforms.calls(), selection: selection.selection)
    let answer = try query.answer(reconciledSeries(from: figures))
    for series in answer {
      for record in SeriesRecord.records(of: series) { try printer.print(record) }
    }
    try printer.finish()
    selection.remark(selected: answer.count, console)
    try console.finish()
  }
}
