// In which form, and where to, a command writes its rows.

import ArgumentParser
import Foundation
import Storage

/// The options of every command that writes rows: `@OptionGroup var output: OutputOptions`.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "table, csv or jsonl. Default: by the name of --output, else table on a terminal and jsonl in a pipe.",
      valueName: "format"))
  var format: String?

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("Write to a file, whole or not at all.", valueName: "file"))
  private var outputFile: String?

  @Flag(help: "For Excel: CSV with a byte order mark; text cells that begin with = + - @ are defused.")
  var bom = false

  /// The file to write; nil for standard output.
  var output: String? { outputFile == "-" ? nil : outputFile }

  func validate() throws {
    if outputFile == "" { throw ValidationError("--output is empty: name a file, or - for standard output") }
  }

  /// Where the rows of a command go.
  ///
  /// - Parameters:
  ///   - forPeople: writes the table in place of columns, where a command has a better form for people.
  ///   - rounded: whether a table shows six digits of what is not whole.
  ///   - fixed: the format, whatever the options say.
  /// - Throws: `ToolError.unknownFormat`, `StorageError.unwritable`, before anything is read or written.
  func printer(
    layout: RecordLayout, forPeople: (any RecordWriter)? = nil, rounded: Bool = false, as fixed: OutputFormat? = nil
  ) throws -> RecordPrinter {
    if let output { try AtomicFile.checkWritable(output) }
    let toTerminal = output == nil && isatty(STDOUT_FILENO) == 1
    let writer: any RecordWriter =
      switch try fixed ?? chosenFormat(toTerminal: toTerminal) {
      case .jsonl: JSONLinesWriter()
      case .csv: CSVWriter(layout: layout, forExcel: bom)
      case .table:
        forPeople ?? table(layout, toTerminal: toTerminal, rounded: rounded)
      }
    return RecordPrinter(writer: writer, path: output)
  }

  /// Whether the file's name, if there is one, is that of a text.
  var endsInText: Bool { ["", "md", "txt"].contains(((output ?? "") as NSString).pathExtension.lowercased()) }

  private func table(_ layout: RecordLayout, toTerminal: Bool, rounded: Bool) -> any RecordWriter {
    let table = TableWriter(
      layout: layout, width: toTerminal ? Terminal.width(of: STDOUT_FILENO) : nil,
      bold: toTerminal && Terminal.allowsColor)
    return rounded ? RoundedTableWriter(table) : table
  }

  /// Whether SDMX-CSV is asked for, where a command knows it.
  func isStatistical() throws -> Bool {
    guard let format else { return false }
    if format.lowercased() == OutputFormat.statistical { return true }
    _ = try OutputFormat.named(format, or: [OutputFormat.statistical])
    return false
  }

  private func chosenFormat(toTerminal: Bool) throws -> OutputFormat {
    if let format { return try OutputFormat.named(format) }
    guard let output else { return toTerminal ? .table : .jsonl }
    let ending = (output as NSString).pathExtension.lowercased()
    // A name without an ending says nothing: /dev/stdout, a named pipe.
    if ending.isEmpty { return .jsonl }
    guard let format = OutputFormat.allCases.first(where: { $0.endings.contains(ending) }) else {
      throw ToolError.unknownEnding(output, known: OutputFormat.allCases.flatMap(\.endings))
    }
    return format
  }
}
