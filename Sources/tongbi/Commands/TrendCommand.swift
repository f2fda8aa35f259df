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
        tongbi trend 简易程序案件 reports/ --sentence  a paragraph for a briefing; --language en for English
        tongbi trend 案件 reports/ --brief             a line and a sparkline a series
        tongbi trend 简易程序案件 reports/ --transform index:2021
                                                       the index numbers in place of the levels
        tongbi trend --csv levels.csv                  any table with the columns period and value
      """)

  @OptionGroup var query: QueryOptions

  @Option(help: "Adjust the tests of many series: bh (Benjamini–Hochberg).")
  var adjust: Adjustment?

  @Flag(help: "One line a series, with a sparkline, in place of a sheet.")
  var brief = false

  @Flag(help: "Sentences for a briefing: Chinese ones that extract reads back, or English ones.")
  var sentence = false

  @Option(help: ArgumentHelp("Language of --sentence: zh (the default) or en.", valueName: "language"))
  var language: SentenceLanguage?

  @OptionGroup var output: OutputOptions

  enum Adjustment: String, ExpressibleByArgument, CaseIterable {
    case bh
  }

  func validate() throws {
    if brief, sentence { throw ValidationError("give --brief or --sentence, not both") }
    if let language, !sentence {
      throw ValidationError("--language \(language.rawValue) is that of sentences: add --sentence, or leave it out")
    }
  }

  func run() async throws {
    let console = Console.standardError()
    let printer = try printer()
    let series = try await query.answer(console)
    var summaries = TrendSummary.summaries(of: series)
    guard !summaries.isEmpty else { throw ToolError.nothingSelected(query.subject) }
    if adjust == .bh { summaries = TrendSummary.adjusted(summaries) }
    for summary in summaries {
      if sentence {
        guard let text = TrendSentence(summary)?.text(language ?? .chinese) else { continue }
        try printer.print([
          "entity": .optional(summary.key.entity), "indicator": .text(summary.key.indicator), "sentence": .text(text),
        ])
      } else {
        try printer.print(TrendRow.record(of: summary))
      }
    }
    try printer.finish()
    try console.finish()
  }

  /// Sentences are text wherever they go, unless a format is asked for.
  private func printer() throws -> RecordPrinter {
    guard sentence else {
      return try output.printer(layout: TrendRow.layout, forPeople: brief ? nil : TrendSheetWriter(), rounded: true)
    }
    guard output.format == nil, output.endsInText else {
      return try output.printer(layout: SentenceWriter.layout, forPeople: SentenceWriter())
    }
    return RecordPrinter(writer: SentenceWriter(), path: output.output)
  }
}

extension SentenceLanguage: ExpressibleByArgument {}
