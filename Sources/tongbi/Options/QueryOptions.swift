// What a command asks of which reports: an indicator, then paths, or a table in place of reports.

import ArgumentParser
import DataCube
import Reconciliation
import Storage

/// The arguments of every command that asks for an indicator: `@OptionGroup var query: QueryOptions`.
struct QueryOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp("The indicator, in any wording; then the reports.", valueName: "indicator paths"),
    completion: .custom(NameCompletion.indicatorOrPath))
  var arguments: [String] = []

  @Option(
    help: ArgumentHelp("Read a tidy CSV: period,value and optionally entity,indicator,unit.", valueName: "file"),
    completion: .file(extensions: ["csv"]))
  var csv: String?

  @Option(help: "The year reported on, whatever the text says.")
  var year: Int?

  func validate() throws {
    if csv == nil, arguments.count < 2 {
      throw ValidationError("give an indicator and at least one report, or --csv FILE")
    }
    if csv != nil, arguments.count > 1 {
      throw ValidationError("--csv takes an indicator at most, no reports: leave out \(arguments[1])")
    }
  }

  /// The indicator asked for; nil for every one of a table.
  var indicator: String? { arguments.first }

  /// What a message calls that which was asked for.
  var subject: String { indicator ?? csv ?? "" }

  /// The reports.
  var paths: [String] { csv == nil ? Array(arguments.dropFirst()) : [] }

  /// All series of the reports or of the table.
  func series(_ console: Console) async throws -> [Series] {
    if let csv { return try SeriesCSV.read(csv) }
    let pipeline = FigurePipeline(paths: paths, extraction: .init(year: year), console: console)
    return reconciledSeries(from: try await pipeline.figures())
  }
}
