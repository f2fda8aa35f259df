// Where the process begins and, with which status, ends.

import ArgumentParser
import Foundation

/// Runs the command and turns what it throws into an exit status: see `outputs.md` for what each means.
@main
enum Main {
  /// Status of a command that could not run.
  static let couldNotRun: Int32 = 2

  static func main() async {
    // A reader that has seen enough (`| head -1`) is no error: writes then fail with EPIPE, see StandardOutput.
    signal(SIGPIPE, SIG_IGN)
    let command: any ParsableCommand
    do {
      command = try Tongbi.parseAsRoot()
    } catch {
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

  private static func run(_ command: any ParsableCommand) async throws {
    var command = command
    if var asynchronous = command as? any AsyncParsableCommand {
      try await asynchronous.run()
    } else {
      try command.run()
    }
  }
}
