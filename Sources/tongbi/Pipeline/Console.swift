// Talk: diagnostics and progress on standard error, and the status that follows from them.

import ArgumentParser
import DataCube
import Foundation

/// Says what a command has to say, counts it, and turns it into the exit status.
final class Console {
  private let write: (String) -> Void
  private let isTerminal: Bool
  private let colors: Bool
  private var progressShown = false
  /// How many diagnostics were errors: with any the command ends with status 1.
  private(set) var errors = 0

  init(isTerminal: Bool, colors: Bool, write: @escaping (String) -> Void) {
    self.isTerminal = isTerminal
    self.colors = colors
    self.write = write
  }

  /// The process's standard error.
  static func standardError() -> Console {
    let isTerminal = isatty(STDERR_FILENO) == 1
    return Console(isTerminal: isTerminal, colors: isTerminal && Terminal.allowsColor) { text in
      FileHandle.standardError.write(Data(text.utf8))
    }
  }

  /// Prints a diagnostic: `report.txt:12:8: warning: … [code]`.
  ///
  /// - Parameter path: the file's path as the user gave it, where it says more than the document's id.
  func report(_ diagnostic: Diagnostic, path: String? = nil) {
    if diagnostic.severity == .error { errors += 1 }
    var shown = diagnostic
    if let path { shown.document = path }
    var line = shown.description
    if colors, let word = line.range(of: ": \(shown.severity.rawValue): ") {
      let color = shown.severity == .error ? "31" : shown.severity == .warning ? "33" : "36"
      line.replaceSubrange(word, with: ": \u{1B}[1;\(color)m\(shown.severity.rawValue)\u{1B}[0m: ")
    }
    say(line)
  }

  /// Prints a line.
  func say(_ line: String) {
    clearProgress()
    write(line + "\n")
  }

  /// Shows how far a command is, on a terminal only; the next line overwrites it.
  func progress(_ done: Int, of total: Int, _ what: String) {
    guard isTerminal, total > 1 else { return }
    write("\r\u{1B}[K\(done)/\(total) \(what)")
    progressShown = true
  }

  /// Takes the progress line away.
  func clearProgress() {
    guard progressShown else { return }
    write("\r\u{1B}[K")
    progressShown = false
  }

  /// Ends a command: status 1 where there were error diagnostics or `findings`.
  func finish(findings: Bool = false) throws {
    clearProgress()
    if errors > 0 || findings { throw ExitCode(1) }
  }
}
