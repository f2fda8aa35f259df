// `tongbi transforms`: what series can be made of series.

import Aggregation
import ArgumentParser
import Storage

/// The transforms of `--transform`, one a row.
struct TransformsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "transforms",
    abstract: "List what --transform can do: name, argument, formula, source, domain.",
    discussion: """
      A transform makes new series before they are shown: growth, shares, index numbers, moving
      averages, ranks. Every value carries the interval that its operands allow, and its arithmetic.
      What a series is not fit for is left out.

      EXAMPLES
        tongbi transforms                      all of them
        tongbi transforms --format csv         with formula and source, for a spreadsheet
      """)

  @OptionGroup var output: OutputOptions

  private static let layout = RecordLayout(
    ["transform", "argument", "formula", "domain", "source"], table: ["transform", "argument", "formula", "domain"])

  func run() throws {
    let printer = try output.printer(layout: Self.layout)
    for transform in TransformTable.deriving {
      try printer.print([
        "transform": .text(TransformCall.spelling(transform)), "argument": .optional(transform.argument),
        "formula": .text(transform.formula), "domain": .text(transform.domain), "source": .text(transform.source),
      ])
    }
    try printer.finish()
  }
}
