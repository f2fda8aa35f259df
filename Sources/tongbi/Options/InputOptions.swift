// Which reports a command reads, and what the user knows of them better than they do.

import ArgumentParser
import Extraction

/// The arguments of every command that reads reports: `@OptionGroup var input: InputOptions`.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Reports: files, folders (every .txt and .md below), - for standard input; or figures.jsonl as extract writes it.",
      valueName: "paths"))
  var paths: [String] = []

  @OptionGroup var stored: StoreOptions

  @Option(help: "The year reported on, whatever the text says.")
  var year: Int?

  @Flag(name: .shortAndLong, help: "Say on standard error what is read, and how long it takes.")
  var verbose = false

  /// What extraction is told.
  var extraction: ExtractionOptions { ExtractionOptions(year: year) }

  /// Where the reports are.
  var source: ReportSource { stored.source(or: paths) }

  func validate() throws {
    if paths.isEmpty, stored.store == nil { throw ValidationError("give reports (files, folders, -) or --store FILE") }
    try stored.validate(paths: paths, year: year)
    try Self.check(year: year)
  }

  /// What every command with `--year` asks of it: a report on the year 99999 would state nothing.
  static func check(year: Int?) throws {
    if let year, !(1900...2100).contains(year) {
      throw ValidationError("--year \(year): give a year from 1900 to 2100")
    }
  }
}
