// `tongbi documents`: what a store holds.

import ArgumentParser
import Storage

/// The documents of a store, one a row.
struct DocumentsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "documents",
    abstract: "List the reports of a store: vintage, fingerprint, year and number of figures.",
    discussion: """
      EXAMPLES
        tongbi documents --store reports.db              the newest vintage of each, as queries see it
        tongbi documents --store reports.db --vintages   earlier states of changed reports too
      """)

  @Option(help: ArgumentHelp("The store.", valueName: "file"))
  var store: String

  @Flag(help: "List every vintage of a document, the first one first.")
  var vintages = false

  @OptionGroup var output: OutputOptions

  func run() throws {
    let printer = try output.printer(layout: DocumentRow.layout)
    let path = store
    let store = try ReportStore.forReading(path)
    if try store.isEmpty() { Console.standardError().say("\(path): holds no report") }
    for document in try store.documents() {
      for vintage in try vintages ? store.vintages(of: document.identity.document) : [document] {
        try printer.print(DocumentRow.record(of: vintage))
      }
    }
    try printer.finish()
  }
}
