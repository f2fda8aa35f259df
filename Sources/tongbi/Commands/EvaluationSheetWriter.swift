// Evaluations for people.

import Evaluation
import Storage

/// Writes rows of `EvaluationRow`: differences by kind under headings with their number, then the scores.
struct EvaluationSheetWriter: RecordWriter {
  private var remarks: [(kind: String, lines: [String])] = []
  private var scores: [String] = []

  mutating func begin(_ bytes: inout [UInt8]) {}

  mutating func append(_ record: Record, to bytes: inout [UInt8]) {
    if let kind = record["error"]?.plainText { enter(record, kind) } else { scores += lines(of: record) }
  }

  mutating func finish(_ bytes: inout [UInt8]) {
    for (kind, lines) in remarks {
      let title = kind == "missed" || kind == "invented" ? kind : "wrong \(kind)"
      bytes.append(contentsOf: "\(title): \(lines.count)\n".utf8)
      for line in lines { bytes.append(contentsOf: "  \(line)\n".utf8) }
      bytes.append(0x0A)
    }
    for line in scores { bytes.append(contentsOf: "\(line)\n".utf8) }
  }

  private mutating func enter(_ record: Record, _ kind: String) {
    func text(_ key: String) -> String { record[key]?.plainText.map(Self.onOneLine) ?? "nothing" }
    var line = "\(text("document")):\(text("start"))  \(text("quote"))  \(text("indicator"))"
    if kind != "missed", kind != "invented" { line += ": expected \(text("expected")), got \(text("got"))" }
    if remarks.last?.kind != kind { remarks.append((kind, [])) }
    remarks[remarks.count - 1].lines.append(line)
  }

  private static func onOneLine(_ text: String) -> String {
    String(text.map { $0.isNewline ? " " : $0 })
  }

  private func lines(of record: Record) -> [String] {
    func share(_ key: String) -> String { record[key].flatMap(Self.share) ?? "–" }
    func text(_ key: String) -> String { record[key]?.plainText ?? "–" }
    var lines: [String] = []
    if let document = record["document"]?.plainText { lines.append(document) }
    lines.append(
      "figures \(text("figures"))   precision \(share("precision"))   recall \(share("recall"))   F1 \(share("f1"))")
    if case .record(let fields)? = record["fields"], !fields.fields.isEmpty {
      lines.append(fields.fields.map { "\($0.key) \(Self.share($0.value) ?? "–")" }.joined(separator: "   "))
    }
    var whole = "whole records right (of all \(text("figures"))): \(share("record"))"
    if record["changes"] != .whole(0) {
      whole += "   whole changes right (of all \(text("changes"))): \(share("change_record"))"
    }
    lines.append(whole)
    if record["document"] != nil { lines.append("") }
    return lines
  }

  private static func share(_ value: RecordValue) -> String? {
    if case .real(let share) = value { return ShareText.text(share) }
    return nil
  }
}
