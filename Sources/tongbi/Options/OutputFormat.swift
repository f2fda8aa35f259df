// The forms that rows can take.

/// What `--format` chooses from.
enum OutputFormat: String, CaseIterable {
  case table, csv, jsonl
}
