// `tongbi publish`: the job behind `make charts`.

import ArgumentParser
import Foundation

/// Sample reports to published figures, series and charts.
struct PublishCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "Extract, compute and draw everything below Data and Charts anew.",
    discussion: """
      Reads Data/sources, writes Data/figures and Data/series, and draws every Charts/**/*.chart.yaml. Files whose
      content stays the same are left alone; files whose source is gone are removed.

      EXAMPLES
        tongbi publish               in a folder that holds Data and Charts: what make charts does
        tongbi publish --no-charts   figures and series only
      """)

  @Option(help: ArgumentHelp("The folder that holds Data and Charts.", valueName: "folder"))
  var root = "."

  @Flag(inversion: .prefixedNo, help: "Draw the charts too.")
  var charts = true

  func run() async throws {
    let console = Console.standardError()
    var figures = FigurePublication(into: path("Data/figures"))
    try await FigurePipeline(paths: [path("Data/sources")], console: console).forEach { document, result in
      try figures.add(FigurePublication.Document(id: document, figures: result.figures))
    }
    try figures.finish()
    console.say(figures.summary)
    var series = SeriesPublication(into: path("Data/series"), sources: path("Data/sources"))
    try series.write(figures.documents)
    console.say(series.summary)
    try console.finish()
  }

  private func path(_ name: String) -> String {
    root == "." ? name : "\(root)/\(name)"
  }
}
