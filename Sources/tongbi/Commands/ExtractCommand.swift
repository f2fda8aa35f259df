// `tongbi extract`: the figures that reports state.

import Aggregation
import ArgumentParser
import Storage

/// Reports to figures, one a row.
struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Write every figure that reports state, one a line.",
    discussion: """
      EXAMPLES
        tongbi extract report.txt                        a table on the terminal
        tongbi extract reports/ --format csv --bom -o figures.csv
                                                         every report below a folder, for Excel
        tongbi extract reports/ | jq 'select(.kind == "change")'
                                                         JSON Lines into another tool
        tongbi extract reports/ --body 新昌 --unit 件     only some figures
        tongbi extract report.txt --year 2022            where the text does not tell its year
        tongbi extract report.txt --numerals             every numeral, and why it is no figure
        tongbi extract report.txt --explain              which rule and which words decided each field
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var output: OutputOptions

  @Flag(help: "Write every numeral of the text instead, with its figure or the reason why it is none.")
  var numerals = false

  @Flag(help: "Add to each figure which rule decided which field, and by which words.")
  var explain = false

  func validate() throws {
    if numerals, explain { throw ValidationError("give --numerals or --explain, not both") }
    if numerals, !selection.isEmpty {
      throw ValidationError(
        "--numerals accounts for every numeral: leave out --body, --area, --since, --until, --evidence, --unit")
    }
  }

  func run() async throws {
    let console = Console.standardError()
    let printer = try output.printer(
      layout: numerals ? NumeralRow.layout : FigureRecord.layout, forPeople: explain ? ExplanationWriter() : nil)
    let excerpts = explain ? SourceExcerpts(input.source) : nil
    let filter = selection.selection
    var unknown = UnknownBodies(filter.bodies)
    var count = 0
    try await FigurePipeline(input, explains: explain, rereads: numerals, console: console).forEach(
      ofBodies: filter.bodies
    ) { _, result in
      if numerals {
        for numeral in result.numerals { try printer.print(NumeralRow.record(of: numeral)) }
      } else {
        unknown.see(result.figures)
        for figure in filter.apply(to: result.figures) {
          count += 1
          var record = FigureRecord.record(of: figure, explain: explain)
          if let excerpts { MarkedExcerpt.add(figure.span, in: excerpts, to: &record) }
          try printer.print(record)
        }
      }
    }
    try printer.finish()
    unknown.tell(console)
    selection.remark(selected: count, console)
    try console.finish()
  }
}
