// What a command asks of which reports: an indicator, then paths, or a table in place of reports; transforms and filters.

import ArgumentParser
import DataCube
import Reconciliation

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

  @OptionGroup var transforms: TransformOptions
  @OptionGroup var selection: SelectionOptions

  func validate() throws {
    try InputOptions.check(year: year)
    if csv != nil, year != nil { throw ValidationError("--csv has periods of its own: leave out --year") }
    if csv == nil, arguments.count < 2 {
      throw ValidationError("give an indicator and at least one report, or --csv FILE")
    }
    if csv != nil, arguments.count > 1 {
      throw ValidationError("--csv takes an indicator at most, no reports: leave out \(arguments[1])")
    }
  }

  /// What a message calls that which was asked for.
  var subject: String { arguments.first ?? csv ?? "" }

  /// The series that are asked for.
  ///
  /// - Throws: `ToolError.nothingSelected` where no one is left, and what reading and `SeriesQuery` throw.
  func answer(_ console: Console) async throws -> [Series] {
    let query = SeriesQuery(
      indicator: arguments.first, transforms: try transforms.calls(), selection: selection.selection)
    let all = try await series(console)
    selection.remarkUnknownBodies(in: all, console)
    let series = try query.answer(all)
    guard !series.isEmpty else { throw ToolError.nothingSelected(subject) }
    return series
  }

  /// All series of the reports or of the table.
  private func series(_ console: Console) async throws -> [Series] {
    if let csv { return try TidyTable.series(csv) }
    let pipeline = FigurePipeline(
      paths: Array(arguments.dropFirst()), extraction: .init(year: year), console: console)
    return reconciledSeries(from: try await pipeline.figures())
  }
}
