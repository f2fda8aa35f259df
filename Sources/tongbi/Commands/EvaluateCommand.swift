// `tongbi evaluate`: figures held against annotations of a reader.

import ArgumentParser
import DataCube
import Evaluation
import Extraction
import Foundation
import Storage

/// Gold and output to precision, recall and what is wrong; status 1 below a floor.
struct EvaluateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Hold figures against annotated ones: precision, recall, each field, and what is wrong.",
    discussion: """
      GOLD is JSON Lines in the format of tongbi extract --format jsonl, written by a reader.
      Further readings that count as right stand in lists (indicator_alt, of_alt …); what may be
      missed has "optional": true. --output is the work to be judged: such a file of any
      program, or reports, which are then extracted. Documents are known by their file names.

      A record is whole where value, unit, kind, period, indicator and status are right; a
      change where value, unit, kind, period, indicator, basis and of are.

      EXAMPLES
        tongbi evaluate gold.jsonl --output figures.jsonl
        tongbi evaluate gold/*.jsonl --output reports/ --errors
                                                  what is missed, invented or wrong, by kind
        tongbi extract report.txt | tongbi evaluate gold.jsonl --output - --json --min-f1 0.95
                                                  one JSON object; status 1 below the floor
      """)

  @Argument(help: ArgumentHelp("Annotated figures, JSON Lines; - for standard input.", valueName: "gold"))
  var gold: [String]

  @Option(
    help: ArgumentHelp("The figures to judge: a .jsonl file, - for standard input, or reports.", valueName: "figures"))
  var output: String

  @Option(help: "With reports as --output: the year reported on, whatever the text says.")
  var year: Int?

  @Flag(help: "List what is missed, invented or wrong. CSV and JSON Lines then hold nothing else.")
  var errors = false

  @Flag(help: "A row for each document before that of all.")
  var byDocument = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("table, csv or jsonl. Default: table on a terminal and jsonl in a pipe.", valueName: "format"))
  var format: String?

  @Flag(help: "The same as --format jsonl.")
  var json = false

  @OptionGroup var floors: EvaluationFloors

  func validate() throws {
    if gold.filter({ $0 == "-" }).count + (output == "-" ? 1 : 0) > 1 {
      throw ValidationError("standard input can be the gold or the output, not both")
    }
  }

  func run() async throws {
    let console = Console.standardError()
    let printer = try printer()
    var annotations: [FigureAnnotation] = []
    for path in gold { annotations += try AnnotationReader.annotations(ofFile: path) }
    let evaluation = Evaluator.evaluate(gold: annotations, output: try await figures(console))
    let isTable = try chosenFormat() == .table
    if errors {
      for remark in evaluation.remarksByKind { try printer.print(EvaluationRow.record(of: remark)) }
    }
    if !errors || isTable {
      if byDocument {
        for (name, score) in evaluation.documents { try printer.print(EvaluationRow.record(of: score, document: name)) }
      }
      try printer.print(EvaluationRow.record(of: evaluation.score))
    }
    try printer.finish()
    let missed = floors.missed(by: evaluation.score)
    for floor in missed { console.say("tongbi: below the floor: \(floor)") }
    try console.finish(findings: !missed.isEmpty)
  }

  private func chosenFormat() throws -> OutputFormat {
    if json { return .jsonl }
    return try format.map { try OutputFormat.named($0) } ?? (isatty(STDOUT_FILENO) == 1 ? .table : .jsonl)
  }

  private func printer() throws -> RecordPrinter {
    let writer: any RecordWriter =
      switch try chosenFormat() {
      case .jsonl: JSONLinesWriter()
      case .csv: CSVWriter(layout: errors ? EvaluationRow.remarkLayout : EvaluationRow.layout, forExcel: false)
      case .table: EvaluationSheetWriter()
      }
    return RecordPrinter(writer: writer, path: nil)
  }

  /// Rows as they are where the output is JSON Lines; else what extraction makes of the reports.
  private func figures(_ console: Console) async throws -> [FigureAnnotation] {
    if output == "-" || output.hasSuffix(".jsonl") || output.hasSuffix(".json") {
      return try AnnotationReader.annotations(ofFile: output)
    }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: output, isDirectory: &isFolder),
      isFolder.boolValue || output.hasSuffix(".txt") || output.hasSuffix(".md")
    else { return try AnnotationReader.annotations(ofFile: output) }
    let pipeline = FigurePipeline(.paths([output]), extraction: ExtractionOptions(year: year), console: console)
    return try await pipeline.figures().map { FigureAnnotation($0) }
  }
}
