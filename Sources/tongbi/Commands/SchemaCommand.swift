// `tongbi schema`: what files of a kind may contain.

import ArgumentParser
import ChartSpecs

/// Prints a JSON Schema.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of spec or theme files, for editors.",
    discussion: """
      EXAMPLES
        tongbi schema chart > chart.schema.json   then, in the first line of a spec:
                                                  # yaml-language-server: $schema=chart.schema.json
        tongbi schema theme                       the same for themes of your own
      """)

  /// What there is a schema of.
  enum Kind: String, CaseIterable, ExpressibleByArgument {
    case chart, theme
  }

  @Argument(help: "Which files: chart or theme.")
  var kind: Kind

  func run() throws {
    switch kind {
    case .chart: print(ChartSchema.text)
    case .theme: print(ThemeSchema.text)
    }
  }
}
