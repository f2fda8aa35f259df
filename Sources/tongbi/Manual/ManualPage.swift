// One manual page.

/// A page of section 1 in the language of man: `tongbi.1`, `tongbi-trend.1`.
struct ManualPage {
  /// `tongbi-trend`.
  let name: String
  /// The page's text.
  let text: String

  /// - Parameters:
  ///   - command: what the page is about.
  ///   - parent: the command that it belongs to; nil for the tool itself.
  init(_ command: ToolDescription.Command, of parent: ToolDescription.Command?) {
    let called = [parent?.commandName, command.commandName].compactMap { $0 }
    name = called.joined(separator: "-")
    var lines = [".TH \(Roff.escaped(name.uppercased())) 1 \"\" \"tongbi \(Tongbi.configuration.version)\" \"\""]
    let arguments = (command.arguments ?? []).filter(\.shouldDisplay)
    lines += [".SH NAME", Roff.escaped("\(name) - \(command.abstract ?? "")")]
    lines += [".SH SYNOPSIS", Self.synopsis(called, command, arguments)]
    lines += Self.description(command.discussion ?? "")
    for (title, members) in Self.sections(arguments) where !members.isEmpty {
      lines.append(".SH \(Roff.escaped(title))")
      for argument in members { lines += Self.entry(argument) }
    }
    let subcommands = command.subcommands ?? []
    if !subcommands.isEmpty {
      lines.append(".SH COMMANDS")
      for one in subcommands {
        lines += [".TP", ".B \(Roff.escaped("\(name)-\(one.commandName)"))(1)", Roff.escaped(one.abstract ?? "")]
      }
    }
    if let parent {
      lines += [".SH SEE ALSO", ".BR \(Roff.escaped(parent.commandName)) (1)"]
    }
    text = lines.joined(separator: "\n") + "\n"
  }

  /// The page of the tool and one of each command.
  static func pages(of tool: ToolDescription) -> [ManualPage] {
    [ManualPage(tool.command, of: nil)] + (tool.command.subcommands ?? []).map { ManualPage($0, of: tool.command) }
  }

  // MARK: - Parts

  private static func synopsis(
    _ called: [String], _ command: ToolDescription.Command, _ arguments: [ToolDescription.Argument]
  ) -> String {
    var parts = [".B \(Roff.escaped(called.joined(separator: " ")))"]
    if command.subcommands?.isEmpty == false { parts.append("\\fIcommand\\fR ...") }
    if arguments.contains(where: { $0.kind != .positional }) { parts.append("[\\fIoptions\\fR]") }
    for argument in arguments where argument.kind == .positional {
      let name = "\\fI\(Roff.escaped(argument.valueName ?? "argument"))\\fR" + (argument.isRepeating ? " ..." : "")
      parts.append(argument.isOptional ? "[\(name)]" : name)
    }
    return parts.joined(separator: "\n")
  }

  /// Paragraphs, and under headings in capitals (EXAMPLES, EXIT STATUS) lines as they stand.
  private static func description(_ discussion: String) -> [String] {
    var lines = [".SH DESCRIPTION"]
    var isVerbatim = false
    for line in discussion.split(separator: "\n", omittingEmptySubsequences: false) {
      if !line.isEmpty, !line.hasPrefix(" "), line.allSatisfy({ $0.isUppercase || $0 == " " }) {
        if isVerbatim { lines.append(".fi") }
        lines += [".SH \(line)", ".nf"]
        isVerbatim = true
      } else if line.allSatisfy(\.isWhitespace) {
        lines.append(isVerbatim ? "" : ".PP")
      } else {
        lines.append(Roff.escaped(isVerbatim ? String(line) : line.trimmingPrefix { $0 == " " }.description))
      }
    }
    while lines.last == "" || lines.last == ".PP" { lines.removeLast() }
    if isVerbatim { lines.append(".fi") }
    return lines
  }

  /// Arguments first, then options under the titles of their groups.
  private static func sections(
    _ arguments: [ToolDescription.Argument]
  ) -> [(title: String, members: [ToolDescription.Argument])] {
    let options = arguments.filter { $0.kind != .positional }
    var titles: [String] = []
    for title in options.map({ $0.sectionTitle?.uppercased() ?? "OPTIONS" }) where !titles.contains(title) {
      titles.append(title)
    }
    return [("ARGUMENTS", arguments.filter { $0.kind == .positional })]
      + titles.map { title in (title, options.filter { ($0.sectionTitle?.uppercased() ?? "OPTIONS") == title }) }
  }

  private static func entry(_ argument: ToolDescription.Argument) -> [String] {
    var head: String
    if argument.kind == .positional {
      head = "\\fI\(Roff.escaped(argument.valueName ?? "argument"))\\fR"
    } else {
      let names =
        (argument.names ?? []).filter { $0.kind == .short } + (argument.names ?? []).filter { $0.kind != .short }
      head = names.map { name in
        "\\fB\(Roff.escaped(name.kind == .long ? "--\(name.name)" : "-\(name.name)"))\\fR"
      }.joined(separator: ", ")
      if argument.kind == .option { head += " \\fI\(Roff.escaped(argument.valueName ?? "value"))\\fR" }
    }
    var about = argument.abstract ?? ""
    if let value = argument.defaultValue, !value.isEmpty {
      about += about.isEmpty ? "Default: \(value)." : " Default: \(value)."
    }
    return [".TP", head, Roff.escaped(about)]
  }
}
