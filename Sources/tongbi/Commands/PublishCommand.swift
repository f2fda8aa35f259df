// `tongbi publish`: the job behind `make charts`.

import ArgumentParser
import DataCube
import Foundation
import Storage

/// Sample reports to published figures, series and charts.
struct PublishCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "Extract, compute and draw everything below Data and Charts anew.",
    discussion: """
      Reads Data/sources, writes Data/figures and Data/series, and draws every Charts/**/*.chart.yaml. Files whose
      content stays the same are left alone; files whose source is gone are removed. Charts/gallery/README.md becomes the
      contact sheet of all charts.

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
    try await FigurePipeline(.paths([path("Data/sources")]), console: console).forEach { document, result in
      try figures.add(FigurePublication.Document(id: document, figures: result.figures))
    }
    try figures.finish()
    console.say(figures.summary)
    var series = SeriesPublication(into: path("Data/series"), sources: path("Data/sources"))
    try series.write(figures.documents)
    console.say(series.summary)
    if charts { console.say(try await drawCharts(from: figures.documents.flatMap(\.figures), console)) }
    try console.finish()
  }

  /// Draws every spec; pictures whose spec is gone go too.
  private func drawCharts(from figures: [Figure], _ console: Console) async throws -> String {
    let folder = path("Charts")
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    let specs = names.filter { $0.hasSuffix(".chart.yaml") }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let sources = URL(fileURLWithPath: path("Data/sources")).standardizedFileURL.path
    let outcome = try await SpecRun(
      paths: specs.map { "\(folder)/\($0)" }, output: nil, picture: try PictureOptions.parse([]), verbose: false,
      console: console, extracted: [sources: figures]
    ).run()
    var generated = GeneratedFolder(folder, endings: [".svg", ".png", ".pdf"])
    for file in outcome.files {
      generated.keep(String(file.path.dropFirst(folder.count + 1)), changed: file.changed)
    }
    try generated.removeOthers()
    if FileManager.default.fileExists(atPath: "\(folder)/gallery") {
      let entries = outcome.charts.map { drawn in
        ContactSheet.Entry(
          stem: String(drawn.spec.dropFirst(folder.count + 1).dropLast(".chart.yaml".count)), chart: drawn.chart)
      }
      try AtomicFile.write(Array(ContactSheet.text(entries).utf8), to: "\(folder)/gallery/README.md")
    }
    return generated.summary
  }

  private func path(_ name: String) -> String {
    root == "." ? name : "\(root)/\(name)"
  }
}
