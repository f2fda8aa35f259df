// `tongbi manual`: man pages of the commands as they are.

import ArgumentParser
import Storage

/// The help of every command as man pages.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Write man pages, made of what the commands say in --help.",
    discussion: """
      `make install` puts them, and the completions of bash, zsh and fish, where the system looks
      for them.

      EXAMPLES
        tongbi manual trend                         the page of one command, for man -l -
        tongbi manual --into man1                   tongbi.1, tongbi-trend.1 … in a folder
        tongbi --generate-completion-script bash    what completes names in bash; zsh, fish
      """)

  @Argument(help: "The command; the tool itself where none is named.")
  var command: String?

  @Option(help: ArgumentHelp("Write every page into this folder.", valueName: "folder"), completion: .directory)
  var into: String?

  func validate() throws {
    if command != nil, into != nil { throw ValidationError("give a command or --into, not both") }
  }

  func run() throws {
    let pages = ManualPage.pages(of: try ToolDescription.ofTool())
    if let into {
      for page in pages { _ = try AtomicFile.writeMakingFolders(Array(page.text.utf8), to: "\(into)/\(page.name).1") }
      return
    }
    let name = command.map { "tongbi-\($0)" } ?? "tongbi"
    guard let page = pages.first(where: { $0.name == name }) else {
      let known = pages.dropFirst().map { String($0.name.dropFirst("tongbi-".count)) }
      throw ToolError.unknownName("command", command ?? "", known: known)
    }
    try StandardOutput.write(Array(page.text.utf8))
  }
}
