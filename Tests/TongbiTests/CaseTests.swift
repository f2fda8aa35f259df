// Every folder of Tests/Cases, run against the built tool.

import Foundation
import TestSupport
import Testing

/// A case is a folder `Tests/Cases/<command>/<what-it-shows>`: see `Tests/README.md`.
struct Case: CustomTestStringConvertible, Sendable {
  /// The folder's path below the repository.
  var path: String

  var testDescription: String { path.replacingOccurrences(of: "Tests/Cases/", with: "") }

  /// All cases, by path.
  static let all: [Case] = Repository.files(below: "Tests/Cases", ending: "/cmd").map {
    Case(path: String($0.dropLast("/cmd".count)))
  }

  /// What a run must give. A file that is missing stands for nothing on the stream, or for status 0.
  struct Expectation: Equatable {
    var output: String
    var talk: String
    var status: Int32
  }

  func text(_ name: String) -> String {
    // Bytes, not `String(contentsOf:)`, which would swallow a byte order mark.
    (try? Data(contentsOf: Repository.url("\(path)/\(name)"))).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  var expectation: Expectation {
    let status = text("status").trimmingCharacters(in: .whitespacesAndNewlines)
    return Expectation(output: text("expout"), talk: text("experr"), status: Int32(status) ?? 0)
  }

  /// Runs the case's line in a folder that holds a copy of the case's files.
  func run() throws -> Expectation {
    let folder = try TemporaryFolder()
    let copy = folder.url.appendingPathComponent("case")
    try FileManager.default.copyItem(at: Repository.url(path), to: copy)
    for name in ["cmd", "expout", "experr", "status"] {
      try? FileManager.default.removeItem(at: copy.appendingPathComponent(name))
    }
    let outcome = try BuiltTool.run(text("cmd"), in: copy)
    return Expectation(output: outcome.output, talk: outcome.talk, status: outcome.status)
  }

  /// Writes what a run gave as what it must give: `make golden`.
  func accept(_ outcome: Expectation) throws {
    let status = outcome.status == 0 ? "" : "\(outcome.status)\n"
    for (name, text) in [("expout", outcome.output), ("experr", outcome.talk), ("status", status)] {
      let file = Repository.url("\(path)/\(name)")
      if text.isEmpty {
        try? FileManager.default.removeItem(at: file)
      } else {
        try Data(text.utf8).write(to: file)
      }
    }
  }
}

@Suite("Cases")
struct CaseTests {
  private static let accepts =
    ProcessInfo.processInfo.environment["TONGBI_ACCEPT"] != nil && ProcessInfo.processInfo.environment["CI"] == nil

  @Test("the tool prints exactly what the case says", arguments: Case.all)
  func prints(_ example: Case) throws {
    let outcome = try example.run()
    if Self.accepts { try example.accept(outcome) }
    let expected = example.expectation
    #expect(outcome.output == expected.output)
    #expect(outcome.talk == expected.talk)
    #expect(outcome.status == expected.status)
  }

  @Test("every subcommand has a case")
  func everyCommandHasCases() throws {
    let help = try BuiltTool.run("tongbi --help", in: FileManager.default.temporaryDirectory).output
    let list = help.components(separatedBy: "SUBCOMMANDS:\n").last ?? ""
    let commands = list.split(separator: "\n").filter {
      $0.hasPrefix("  ") && !$0.hasPrefix("   ") && !$0.hasPrefix("  See")
    }
    .compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(!commands.isEmpty)
    let covered = Set(Case.all.map { $0.testDescription.split(separator: "/").first.map(String.init) ?? "" })
    for command in commands { #expect(covered.contains(command), "write Tests/Cases/\(command)/<what-it-shows>/cmd") }
  }
}
