// `tongbi compare`: bodies side by side.

import Aggregation
import ArgumentParser
import Storage

/// One indicator of several bodies, each value with its place and its distance to one body.
struct CompareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Set bodies side by side: one column a body, one line a period.",
    discussion: """
      CSV and JSON Lines have one value a line, with its rank among the bodies, and difference and
      ratio to one body: that of --base, else the first that the input names. Ranks and ratios
      carry the intervals of inferred values.

      EXAMPLES
        tongbi compare 一般公共预算收入 reports/              a column a body
        tongbi compare 一般公共预算收入 reports/ --area 浙江省 --since 2020
        tongbi compare 一般公共预算收入 reports/ --transform index --base 宁波市
        tongbi compare --csv levels.csv --format csv          any table with entity, period and value
      """)

  @OptionGroup var query: QueryOptions

  @Option(
    help: ArgumentHelp("The body that others are held against.", valueName: "body"),
    completion: .custom(NameCompletion.bodies))
  var base: String?

  @Option(help: "Which end has rank 1: descending (the most) or ascending.")
  var order: RankOrder = .descending

  @OptionGroup var output: OutputOptions

  func run() async throws {
    let console = Console.standardError()
    let printer = try output.printer(layout: CompareRow.layout, forPeople: CompareSheetWriter())
    let series = try await query.answer(console)
    let bodies = series.compactMap(\.key.entity)
    let base = try base.map { base in
      let found = bodies.contains(base) ? [base] : Array(Set(bodies.filter { $0.contains(base) })).sorted()
      guard let only = found.first else {
        throw ToolError.unknownName("body", base, known: Array(Set(bodies)).sorted())
      }
      if found.count > 1 { throw ToolError.severalBodies(base, found) }
      return only
    }
    let rows = BodyComparison.comparisons(of: series, base: base, order: order)
    guard !rows.isEmpty else { throw ToolError.nothingSelected(query.subject) }
    for row in rows { try printer.print(CompareRow.record(of: row)) }
    try printer.finish()
    try console.finish()
  }
}

extension RankOrder: ExpressibleByArgument {}
