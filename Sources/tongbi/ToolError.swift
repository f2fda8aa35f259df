// Why a command cannot run, where no library below says it.

/// What a command cannot go on without. Printed as `tongbi: error: …`, status 2.
enum ToolError: Error, Equatable {
  case unknownFormat(String, known: [String])
  case noSuchIndicator(String, nearest: [String])
  /// The filters leave nothing of what was asked for.
  case nothingSelected(String)
}

extension ToolError: CustomStringConvertible {
  var description: String {
    switch self {
    case .unknownFormat(let name, let known):
      "unknown format “\(name)”; use \(known.joined(separator: ", "))"
    case .noSuchIndicator(let name, let nearest):
      nearest.isEmpty
        ? "no indicator like “\(name)”; `tongbi series` lists what the reports state"
        : "no indicator like “\(name)”; nearest: \(nearest.joined(separator: ", "))"
    case .nothingSelected(let what):
      "no observation of \(what) passes the filters; widen --body, --since, --until, --evidence or --unit"
    }
  }
}
