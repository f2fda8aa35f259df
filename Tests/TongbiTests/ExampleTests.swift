// Every example of every --help, run.

import Foundation
import TestSupport
import Testing

@Suite("Examples")
struct ExampleTests {
  /// One line of a help's EXAMPLES.
  struct Example: Sendable, CustomTestStringConvertible {
    var command: String
    var line: String
    var testDescription: String { line }
  }

  /// The part of `--experimental-dump-help` that is read here.
  private struct Help: Decodable {
    var command: Command
    struct Command: Decodable {
      var commandName: String
      var discussion: String?
      var subcommands: [Command]?
    }
  }

  private static let commands: [Help.Command] = {
    let folder = FileManager.default.temporaryDirectory
    guard let outcome = try? BuiltTool.run("tongbi --experimental-dump-help", in: folder),
      let help = try? JSONDecoder().decode(Help.self, from: outcome.standardOutput)
    else { return [] }
    return [help.command] + (help.command.subcommands ?? []).filter { $0.commandName != "help" }
  }()

  static let examples: [Example] = commands.flatMap { command -> [Example] in
    let parts = (command.discussion ?? "").components(separatedBy: "EXAMPLES\n")
    guard parts.count > 1 else { return [] }
    // Two blanks part a command from what it shows; a line without one begins with a word, a remark with many blanks.
    return parts[1].components(separatedBy: "\n\n")[0].split(separator: "\n").compactMap { line in
      guard line.hasPrefix("  "), let first = line.dropFirst(2).first, first != " " else { return nil }
      let words = String(line.dropFirst(2)).components(separatedBy: "  ")[0]
      return Example(command: command.commandName, line: words)
    }
  }

  @Test("every command has an example")
  func everyCommand() {
    #expect(Self.commands.count > 10)
    for command in Self.commands {
      #expect(Self.examples.contains { $0.command == command.commandName }, "\(command.commandName)")
    }
  }

  @Test("every example does what it says, without a complaint", arguments: examples)
  func runs(_ example: Example) throws {
    #expect(example.line.contains("tongbi "))
    let folder = try TemporaryFolder()
    let place = folder.url.appendingPathComponent("examples")
    try FileManager.default.copyItem(at: try Self.prepared.get().url.appendingPathComponent("examples"), to: place)
    let outcome = try BuiltTool.run(Self.runnable(example.line), in: place)
    #expect(outcome.status == 0, "\(outcome.talk)")
    #expect(!outcome.talk.contains("error:"), "\(outcome.talk)")
    #expect(!outcome.output.isEmpty || Self.writesFile(example.line), "nothing was printed")
  }

  /// The files of `Tests/Examples`, and what examples call gold, figures.jsonl, cases.svg and reports.db: what extract finds,
  /// but for one figure.
  private static let prepared = Result {
    let folder = try TemporaryFolder()
    let place = folder.url.appendingPathComponent("examples")
    try FileManager.default.copyItem(at: Repository.url("Tests/Examples"), to: place)
    let prepare = """
      tongbi extract report.txt > figures.jsonl && cp figures.jsonl gold.jsonl && mkdir gold man1 \
      && tongbi extract reports | sed s/5200/5201/ > gold/all.jsonl && cp report.txt 2022.txt \
      && tongbi import reports 2022.txt --store reports.db && tongbi chart 行政诉讼 report.txt -o cases.svg
      """
    #expect(try BuiltTool.run(prepare, in: place).status == 0)
    return folder
  }

  /// Without the reader at the end of a pipe where this machine has none.
  private static func runnable(_ line: String) -> String {
    let hasReader = FileManager.default.isExecutableFile(atPath: "/usr/bin/jq")
    return hasReader ? line : line.components(separatedBy: " | jq")[0]
  }

  /// Whether the example's result is a file, or nothing is its answer.
  private static func writesFile(_ line: String) -> Bool {
    [" -o ", " > ", " --into ", "tongbi import ", "tongbi forget ", "publish", ".chart.yaml", "inconsistent"].contains {
      line.contains($0)
    }
  }
}
