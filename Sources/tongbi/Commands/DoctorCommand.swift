// `tongbi doctor`: whether this machine has what the tool needs.

import ArgumentParser
import Storage

/// Checks, one a row; status 1 where one fails.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Check fonts, libraries and settings, and say what to do.",
    discussion: """
      EXAMPLES
        tongbi doctor                     a line a check: ok, warning or failure
        tongbi doctor --store reports.db  a store as well: is it whole, was it read by this version
        tongbi doctor --format jsonl      for a script; status 1 where a check fails
      """)

  @Option(help: ArgumentHelp("Check this store, too.", valueName: "file"), completion: .file())
  var store: String?

  @OptionGroup var output: OutputOptions

  private static let layout = RecordLayout(
    ["check", "verdict", "found", "advice"], table: ["check", "verdict", "found", "advice"])

  func run() throws {
    let printer = try output.printer(layout: Self.layout)
    var failed = false
    for check in HealthTable.rows + (store.map { [HealthTable.store($0)] } ?? []) {
      let finding = check.run()
      if finding.verdict == .failure { failed = true }
      try printer.print([
        "check": .text(check.name), "verdict": .text(finding.verdict.rawValue), "found": .text(finding.found),
        "advice": .optional(finding.advice),
      ])
    }
    try printer.finish()
    if failed { throw ExitCode(1) }
  }
}
