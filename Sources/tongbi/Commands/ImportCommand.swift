// `tongbi import`: reports into a store.

import ArgumentParser
import Foundation
import ReportText
import Storage

/// Reports to a store that queries read in their place.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Put reports and their figures into a store, for queries over many reports.",
    discussion: """
      A report that the store holds already is left alone; one whose text has changed becomes a
      new vintage, which queries see from then on, and the old one is kept. Every report goes in
      whole or not at all: an import that was stopped, by whatever, is run again and goes on where
      it was. Several imports may run at the same time.

      EXAMPLES
        tongbi import reports/ --store reports.db       then: tongbi series --store reports.db
        tongbi import 2022.txt --store reports.db --year 2022
                                                        where the text does not tell its year
        tongbi import --reread --store reports.db       read all texts again, after an update of the tool
      """)

  @Argument(
    help: ArgumentHelp("Reports: files, folders (every .txt and .md below), - for standard input.", valueName: "paths"))
  var paths: [String] = []

  @Option(help: ArgumentHelp("The store: an SQLite file, made where there is none.", valueName: "file"))
  var store: String

  @Option(help: "The year reported on, whatever the text says.")
  var year: Int?

  @Flag(help: "Read the texts that the store holds again, by the rules of this version.")
  var reread = false

  func validate() throws {
    if paths.isEmpty, !reread { throw ValidationError("give reports (files, folders, -), or --reread") }
    if reread, let path = paths.first { throw ValidationError("give reports or --reread, not both: leave out \(path)") }
    if reread, year != nil { throw ValidationError("--reread keeps the years that reports were imported with") }
    if let path = paths.first(where: { $0.hasSuffix(".jsonl") }) {
      throw ValidationError("\(path): a store keeps texts; give the reports, not their figures")
    }
    try InputOptions.check(year: year)
  }

  func run() async throws {
    let console = Console.standardError()
    // Where nothing can be read no store is made.
    let locations = try reread ? [] : ReportLocator().reports(at: paths)
    if reread, !FileManager.default.fileExists(atPath: store) { throw StorageError.noSuchStore(path: store) }
    let run = try ImportRun(into: store, year: year, console: console)
    let summary = try await reread ? run.rereading() : run.importing(locations)
    console.say("\(store): \(summary.text)")
    try console.finish()
  }
}
