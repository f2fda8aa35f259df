// `tongbi bodies`: whom reports speak of.

import Aggregation
import ArgumentParser
import DataCube
import Storage

/// Reports to their bodies, one a row.
struct BodiesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bodies",
    abstract: "List the bodies and areas that reports speak of, with area codes and counts.",
    discussion: """
      The area code is that of GB/T 2260 at the revision in area_revision, so that panels join with other data. Towns
      and zones have none, nor has the nation; a body whose name does not tell its area has an empty level.

      EXAMPLES
        tongbi bodies reports/                          most observations first
        tongbi bodies reports/ --since 2020             only bodies with figures from 2020 on
        tongbi bodies reports/ --format csv -o b.csv    for a join by area_code
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var naming: CatalogueOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    let console = Console.standardError()
    let printer = try output.printer(layout: BodyRow.layout)
    var summaries = BodySummaries()
    try await PanelReader(input, naming: naming, console: console).forEach(selection.selection) { summaries.add($0) }
    let sorted = summaries.sorted()
    for summary in sorted { try printer.print(BodyRow.record(of: summary)) }
    try printer.finish()
    selection.remark(selected: sorted.count, console)
    try console.finish()
  }
}
