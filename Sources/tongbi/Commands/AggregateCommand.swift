// `tongbi aggregate`: one indicator over many bodies.

import Aggregation
import ArgumentParser
import Storage

/// Bodies added up, with who is missing.
struct AggregateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "aggregate",
    abstract: "Add up and average an indicator over bodies, and say how many there are.",
    discussion: """
      Every line says how many bodies it is of: n of n_expected, and names the missing ones; a line
      with missing or overlapping members is not complete, and its table says so. Bodies of
      different levels (a province and its cities) are never added together. Rates and changes have
      no sum, and a mean without weights. Sums carry the intervals of inferred values.

      EXAMPLES
        tongbi aggregate 一般公共预算收入 reports/                     all bodies, level by level
        tongbi aggregate 一般公共预算收入 reports/ --by province       a line a province and year
        tongbi aggregate 一般公共预算收入 reports/ --by province --members areas
                                                                       every city is expected
        tongbi aggregate 一般公共预算收入 reports/ --since 2020 --format csv
      """)

  @OptionGroup var query: QueryOptions

  @Option(help: "Gather bodies: all, province or city, by their area codes.")
  var by: BodyGrouping = .all

  @Option(
    help:
      "Who belongs to a group: reporting (every body with a value in any period) or areas (every area of the level).")
  var members: BodyMembership = .reporting

  @OptionGroup var output: OutputOptions

  func run() async throws {
    let console = Console.standardError()
    let printer = try output.printer(layout: AggregateRow.layout, forPeople: AggregateTableWriter())
    let series = try await query.answer(console)
    let aggregates = BodyAggregate.aggregates(of: series, by: by, membership: members)
    guard !aggregates.isEmpty else { throw ToolError.nothingSelected(query.subject) }
    for aggregate in aggregates { try printer.print(AggregateRow.record(of: aggregate)) }
    try printer.finish()
    try console.finish()
  }
}

extension BodyGrouping: ExpressibleByArgument {}
extension BodyMembership: ExpressibleByArgument {}
