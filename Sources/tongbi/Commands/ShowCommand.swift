// `tongbi show`: one report's figures as it tells them.

import Aggregation
import ArgumentParser
import Storage

/// A report to its figures in reading order, sentence by sentence.
struct ShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a report's figures in reading order, under the sentences that state them.",
    discussion: """
      Every sentence with figures, and below it what each figure measures: indicator, value, period,
      body. Rows are those of extract.

      EXAMPLES
        tongbi show report.txt                     sentence by sentence
        tongbi show report.txt --unit 件           only what is counted in 件
        tongbi show reports/ --since 2022          several reports, one after the other
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    let console = Console.standardError()
    let printer = try output.printer(layout: FigureRecord.layout, forPeople: ReadingWriter())
    let excerpts = SourceExcerpts(input.source)
    let filter = selection.selection
    var unknown = UnknownBodies(filter.bodies)
    var count = 0
    try await FigurePipeline(input, console: console).forEach(ofBodies: filter.bodies) { _, result in
      unknown.see(result.figures)
      for figure in filter.apply(to: result.figures) {
        count += 1
        var record = FigureRecord.record(of: figure)
        if let sentence = excerpts.sentence(of: figure.span) {
          record["sentence_place"] = .text(sentence.place)
          record["sentence"] = .text(sentence.text)
        }
        try printer.print(record)
      }
    }
    try printer.finish()
    unknown.tell(console)
    selection.remark(selected: count, console)
    try console.finish()
  }
}
