// Why a command cannot run, where no library below says it.

/// What a command cannot go on without. Printed as `tongbi: error: …`, status 2.
enum ToolError: Error, Equatable {
  case unknownFormat(String, known: [String])
}

extension ToolError: CustomStringConvertible {
  var description: String {
    switch self {
    case .unknownFormat(let name, let known):
      "unknown format “\(name)”; use \(known.joined(separator: ", "))"
    }
  }
}
