// The root command.

import ArgumentParser

@main
struct Tongbi: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tongbi", abstract: "Figures from Chinese official reports: extracted, reconciled, charted.",
    version: "0.1.0")
}
