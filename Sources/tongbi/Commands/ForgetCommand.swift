// `tongbi forget`: reports out of a store.

import ArgumentParser
import ChartSpecs
import Storage

/// Takes documents out of a store.
struct ForgetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract: "Take reports out of a store, with their figures and all their vintages.",
    discussion: """
      A report is named as tongbi documents lists it. Where one of the names is not in the store,
      nothing is taken out. What is forgotten can be imported again.

      EXAMPLES
        tongbi forget 2022.txt --store reports.db
        tongbi documents --store reports.db              the names of all reports
      """)

  @Argument(
    help: ArgumentHelp("The reports, as tongbi documents names them.", valueName: "documents"),
    completion: .custom(NameCompletion.documents))
  var documents: [String]

  @Option(help: ArgumentHelp("The store.", valueName: "file"), completion: .file())
  var store: String

  func run() throws {
    let console = Console.standardError()
    // Looked up first: a store that is not there must not be made, and half of a list must not go.
    let known = try ReportStore.forReading(store).documents().map(\.identity.document)
    for document in documents where !known.contains(document) {
      throw ToolError.noSuchDocument(document, store: store, nearest: NearestName.of(document, among: known))
    }
    let opened = try ReportStore.forImporting(store)
    var count = 0
    for document in documents where try opened.forget(document) { count += 1 }
    console.say("\(store): \(count) forgotten")
  }
}
