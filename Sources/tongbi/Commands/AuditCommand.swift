// `tongbi audit`: whether the numbers of reports agree with each other.

import Aggregation
import ArgumentParser
import DataCube
import Reconciliation
import Storage

/// Reports to findings, one a row; status 1 where something is inconsistent.
struct AuditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Hold the figures of reports against each other: parts and totals, rates, growth.",
    discussion: """
      Every finding carries its arithmetic and a verdict: consistent, inconsistent (intervals do not meet, or no whole
      number fits), undetermined (the reports say too little). Inconsistent does not mean wrong: the message names
      harmless causes.

      EXAMPLES
        tongbi audit report.txt                          what is worth a second look, as a table
        tongbi audit reports/ --all                      consistent findings too
        tongbi audit reports/ --body 新昌 --since 2022   only findings about some bodies and years
        tongbi audit reports/ --format jsonl | jq 'select(.verdict == "inconsistent")'
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var naming: CatalogueOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var output: OutputOptions

  @Flag(help: "In the table, show what is consistent as well; CSV and JSON Lines always do.")
  var all = false

  func run() async throws {
    let console = Console.standardError()
    let printer = try output.printer(layout: AuditRow.layout, forPeople: AuditSheetWriter(showsConsistent: all))
    let catalogue = try naming.load()
    let filter = selection.selection
    var unknown = UnknownBodies(filter.bodies)
    var count = 0
    let excerpts = SourceExcerpts(input.source)
    var isInconsistent = false
    try await FigurePipeline(input, console: console).forEachGroup { figures in
      // Every figure takes part in the checks; only findings about what is asked for are told.
      let asked = Set(filter.apply(to: figures).map(\.span))
      count += asked.count
      unknown.see(figures)
      for finding in Audit.findings(in: figures, catalogue: catalogue)
      where finding.figures.contains(where: { asked.contains($0.span) }) {
        if finding.verdict == .inconsistent { isInconsistent = true }
        try printer.print(AuditRow.record(of: finding, excerpts: excerpts))
      }
    }
    try printer.finish()
    unknown.tell(console)
    selection.remark(selected: count, console)
    try console.finish(findings: isInconsistent)
  }
}
