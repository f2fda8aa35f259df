// The forms that rows can take.

/// What `--format` chooses from.
enum OutputFormat: String, CaseIterable {
  case table, csv, jsonl

  /// The endings of file names that mean it.
  var endings: [String] {
    switch self {
    case .table: ["txt"]
    case .csv: ["csv"]
    case .jsonl: ["jsonl", "ndjson"]
    }
  }

  /// - Parameter others: formats that only one command knows.
  /// - Throws: `ToolError.unknownFormat`.
  static func named(_ name: String, or others: [String] = []) throws -> OutputFormat {
    guard let known = OutputFormat(rawValue: name.lowercased()) else {
      throw ToolError.unknownFormat(name, known: allCases.map(\.rawValue) + others)
    }
    return known
  }

  /// What statistical offices exchange; `tongbi series` writes it.
  static let statistical = "sdmx-csv"
}
