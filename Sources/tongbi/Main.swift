// Where the process begins and, with which status, ends.

import ArgumentParser
import ChartSpecs
import Foundation

/// Runs the command and turns what it throws into an exit status: `tongbi codebook` says what each means.
@main
enum Main {
  /// Status of a command that could not run.
  static let couldNotRun: Int32 = 2

  static func main() async {
    // A reader that has seen enough (`| head -1`) is no error: writes then fail with EPIPE, see StandardOutput.
    signal(SIGPIPE, SIG_IGN)
    // The parser takes `help cases` for `help`.
    if isHelp { tellUnknownCommand() }
    let command: any ParsableCommand
    do {
      command = try Tongbi.parseAsRoot()
    } catch {
      tellUnknownCommand()
      Tongbi.exit(withError: error)
    }
    do {
      try await run(command)
    } catch is StandardOutput.Closed {
      exit(EXIT_SUCCESS)
    } catch {
      // ArgumentParser's own errors (help, a wrong value, a status) know how they end; all others are ours.
      guard !(error is ExitCode), Tongbi.exitCode(for: error) == .failure else { Tongbi.exit(withError: error) }
      FileHandle.standardError.write(Data("tongbi: error: \(error)\n".utf8))
      exit(couldNotRun)
    }
  }

  private static var isHelp: Bool { CommandLine.arguments.dropFirst().first == "help" }

  /// A word that is no command is taken for an argument too many by the parser: says what is wrong instead.
  private static func tellUnknownCommand() {
    let known = Tongbi.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    let words = CommandLine.arguments.dropFirst(isHelp ? 2 : 1)
    guard let word = words.first, !word.hasPrefix("-"), !known.contains(word) else { return }
    let nearest = NearestName.of(word, among: known)
    let cure = nearest.map { "did you mean “\($0)”?" } ?? "`tongbi --help` lists all"
    FileHandle.standardError.write(Data("tongbi: error: unknown command “\(word.prefix(40))”; \(cure)\n".utf8))
    exit(ExitCode.validationFailure.rawValue)
  }

  private static func run(_ command: any ParsableCommand) async throws {
    var command = command
    if var asynchronous = command as? any AsyncParsableCommand {
      try await asynchronous.run()
    } else {
      try command.run()
    }
  }
}
