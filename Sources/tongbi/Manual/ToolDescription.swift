// What the commands say of themselves, as ArgumentParser writes it down.

import Foundation

/// The part of `--experimental-dump-help` that a manual needs.
struct ToolDescription: Decodable {
  var command: Command

  struct Command: Decodable {
    var commandName: String
    var abstract: String?
    var discussion: String?
    var subcommands: [Command]?
    var arguments: [Argument]?
  }

  struct Argument: Decodable {
    enum Kind: String, Decodable {
      case positional, option, flag
    }

    struct Name: Decodable {
      enum Kind: String, Decodable {
        case long, short, longWithSingleDash
      }

      var kind: Kind
      var name: String
    }

    var kind: Kind
    var shouldDisplay: Bool
    var isOptional: Bool
    var isRepeating: Bool
    var names: [Name]?
    var valueName: String?
    var defaultValue: String?
    var abstract: String?
    var sectionTitle: String?
  }

  /// The commands of this build, those of ArgumentParser's own left out.
  static func ofTool() throws -> ToolDescription {
    var tool = try JSONDecoder().decode(ToolDescription.self, from: Data(Tongbi._dumpHelp().utf8))
    tool.command.subcommands?.removeAll { $0.commandName == "help" }
    return tool
  }
}
