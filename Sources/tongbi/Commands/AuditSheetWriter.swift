// Findings for people: verdict, sentence and proof, one under the other.

import Storage

/// Writes rows of `AuditRow` as short paragraphs, and at the end how many there were of each verdict.
struct AuditSheetWriter: RecordWriter {
  let showsConsistent: Bool
  private var counts: [String: Int] = [:]

  init(showsConsistent: Bool) { self.showsConsistent = showsConsistent }

  mutating func begin(_ bytes: inout [UInt8]) {}

  mutating func append(_ record: Record, to bytes: inout [UInt8]) {
    let verdict = record["verdict"]?.plainText ?? ""
    counts[verdict, default: 0] += 1
    guard showsConsistent || verdict != "consistent" else { return }
    let text = { (key: String) in record[key]?.plainText ?? "" }
    line("\(verdict.uppercased())  \(text("check"))  \(text("document"))", to: &bytes)
    if case .list(let lines)? = record["lines"] {
      for item in lines { line(item.plainText ?? "", to: &bytes) }
    }
    line("  \(text("message"))", to: &bytes)
    line("  stated \(text("stated")), computed \(text("computed")): \(text("proof"))", to: &bytes)
    bytes.append(0x0A)
  }

  mutating func finish(_ bytes: inout [UInt8]) {
    let summary = ["inconsistent", "undetermined", "consistent"].map { "\(counts[$0] ?? 0) \($0)" }
    line(summary.joined(separator: ", "), to: &bytes)
  }

  private func line(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: text.utf8)
    bytes.append(0x0A)
  }
}
