// `tongbi codebook`: what columns, codes, exit statuses and indicators mean.

import Aggregation
import ArgumentParser
import Storage

/// Columns, codes and indicators, one a row.
struct CodebookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "codebook",
    abstract: "Explain every column, code, exit status and indicator.",
    discussion: """
      EXAMPLES
        tongbi codebook --format csv -o codebook.csv     to lie beside an exported panel
        tongbi codebook --part column                    only columns; code, exit-status, indicator likewise
        tongbi codebook --catalogue own.yaml             with indicators of your own
      """)

  @OptionGroup var naming: CatalogueOptions
  @OptionGroup var output: OutputOptions

  @Option(help: "Only this part: column, code, exit-status or indicator.")
  var part: CodebookEntry.Part?

  func run() throws {
    let printer = try output.printer(layout: CodebookRow.layout)
    let indicators = try naming.load().entries.map(CodebookRow.entry)
    for entry in CodebookColumns.entries + CodebookCodes.entries + CodebookStatuses.entries + indicators
    where part == nil || part == entry.part {
      try printer.print(CodebookRow.record(of: entry))
    }
    try printer.finish()
  }
}

extension CodebookEntry.Part: ExpressibleByArgument {}
