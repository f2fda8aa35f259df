// The forms that rows can take.

/// What `--format` chooses from.
enum OutputFormat: String, CaseIterable {
  case table, csv, jsonl

  /// - Throws: `ToolError.unknownFormat`.
  static func named(_ name: String) throws -> OutputFormat {
    guard let known = OutputFormat(rawValue: name.lowercased()) else {
      throw ToolError.unknownFormat(name, known: allCases.map(\.rawValue))
    }
    return known
  }
}
