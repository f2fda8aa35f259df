// Reports that were imported before, in place of paths.

import ArgumentParser

/// Part of every group of options that names reports: `@OptionGroup var stored: StoreOptions`.
struct StoreOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Read the reports of a store made by tongbi import, in place of paths.", valueName: "file"),
    completion: .file())
  var store: String?

  /// Where the reports are.
  func source(or paths: [String]) -> ReportSource {
    store.map(ReportSource.store) ?? .paths(paths)
  }

  /// - Throws: `ValidationError` where a store is named and something that only reports can answer.
  func validate(paths: [String], year: Int?) throws {
    guard store != nil else { return }
    if let path = paths.first { throw ValidationError("give reports or --store, not both: leave out \(path)") }
    if year != nil { throw ValidationError("--year belongs to tongbi import: a store knows the year of its reports") }
  }
}
