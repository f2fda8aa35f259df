// Explanations for people.

import Storage

/// Writes rows of `ExplainRow` as a heading, the derivation, the sentences and the checks.
struct ExplainSheetWriter: RecordWriter {
  private var isFirst = true

  mutating func begin(_ bytes: inout [UInt8]) {}

  mutating func append(_ record: Record, to bytes: inout [UInt8]) {
    if !isFirst { bytes.append(0x0A) }
    isFirst = false
    let text = { (key: String) in record[key]?.plainText ?? "" }
    let title = [text("entity"), text("indicator"), text("period")].filter { !$0.isEmpty }.joined(separator: " · ")
    line("\(title): \(value(record)) (\([text("kind"), text("evidence")].joined(separator: ", ")))", to: &bytes)
    if !text("derivation").isEmpty { line("  \(text("derivation"))", to: &bytes) }
    for item in record["lines"]?.texts ?? [] { line(item, to: &bytes) }
    if case .list(let checks)? = record["checks"] {
      for case .record(let check) in checks {
        let verdict = check["verdict"]?.plainText ?? ""
        line("  \(verdict): \(check["check"]?.plainText ?? ""): \(check["proof"]?.plainText ?? "")", to: &bytes)
      }
    }
  }

  mutating func finish(_ bytes: inout [UInt8]) {}

  /// `19件`; `1936…1937件`; with an open end `≥ 300件`.
  private func value(_ record: Record) -> String {
    let unit = record["unit"]?.plainText ?? ""
    if let value = record["value"]?.plainText { return value + unit }
    switch (record["value_low"]?.plainText, record["value_high"]?.plainText) {
    case (let low?, let high?): return "\(low)…\(high)\(unit)"
    case (let low?, nil): return "≥ \(low)\(unit)"
    case (nil, let high?): return "≤ \(high)\(unit)"
    case (nil, nil): return "unknown"
    }
  }

  private func line(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: text.utf8)
    bytes.append(0x0A)
  }
}
