// Trends for people: one sheet a series instead of one row.

import DataCube
import Foundation
import Storage

/// Writes each row of `TrendRow` as a heading, a table of values and changes, and the verdict in words.
struct TrendSheetWriter: RecordWriter {
  private var isFirst = true

  mutating func begin(_ bytes: inout [UInt8]) {}

  mutating func append(_ record: Record, to bytes: inout [UInt8]) {
    if !isFirst { bytes.append(0x0A) }
    isFirst = false
    let title = [record["entity"], record["indicator"]].compactMap { $0?.plainText }.joined(separator: " · ")
    let unit = record["unit"]?.plainText.map { " (\($0))" } ?? ""
    let spark = record["spark"]?.plainText ?? ""
    line("\(title)\(unit)\(spark.isEmpty ? "" : "  \(spark)")", to: &bytes)
    if record["prices"]?.plainText == "current" {
      line("levels at current prices; stated growth at constant prices", to: &bytes)
    }
    if let last = record["breaks"]?.records.last {
      let (period, reason) = (last["period"]?.plainText ?? "", last["reason"]?.plainText ?? "")
      line("begins in \(period), since the definition changed: \(reason)", to: &bytes)
    }
    var table = TableWriter(layout: Self.layout)
    for row in rows(record) { table.append(row, to: &bytes) }
    table.finish(&bytes)
    line(verdict(record), to: &bytes)
    for note in TrendNotes.notes(of: record) { line("note: \(note)", to: &bytes) }
  }

  mutating func finish(_ bytes: inout [UInt8]) {}

  private static let layout = RecordLayout(
    ["period", "value", "between", "change", "change_pct", "stated_pct", "evidence"],
    table: ["period", "value", "between", "change", "change_pct", "stated_pct", "evidence"])

  private func rows(_ record: Record) -> [Record] {
    var changes: [String: Record] = [:]
    for change in (record["year_on_year"]?.records ?? []) { changes[change["period"]?.plainText ?? ""] = change }
    return (record["points"]?.records ?? []).map { point in
      let change = changes[point["period"]?.plainText ?? ""]
      return [
        "period": point["period"] ?? .null, "value": rounded(point["value"], digits: 6), "between": between(point),
        "change": rounded(change?["absolute"], digits: 6), "change_pct": rounded(change?["pct"], digits: 4),
        "stated_pct": point["stated_pct"] ?? .null, "evidence": point["evidence"] ?? .null,
      ]
    }
  }

  private func verdict(_ record: Record) -> String {
    let n = record["n"]?.plainText ?? "0"
    let word = record["verdict"]?.plainText ?? ""
    guard word != "too short", case .record(let test)? = record["mann_kendall"], case .real(let p)? = test["p"] else {
      return "verdict: \(word) (n = \(n); a verdict needs 5)"
    }
    let shown = p < 0.0001 ? "p < 0.0001" : "p = " + String(format: "%.4f", p)
    let adjusted: String =
      if case .real(let value)? = record["p_adjusted"] { String(format: ", adjusted %.4f", value) } else { "" }
    return
      "verdict: \(word) (Mann–Kendall, \(test["method"]?.plainText ?? ""), \(shown)\(adjusted), n = \(n), alpha 0.05)"
  }

  /// What an inferred value can be, where that is more than one number.
  private func between(_ point: Record) -> RecordValue {
    guard point["evidence"]?.plainText == "inferred", point["low"] != point["high"] else { return .null }
    let ends = [point["low"], point["high"]].map { rounded($0, digits: 6).plainText ?? "" }
    return ends[0] == ends[1] ? .null : .text("\(ends[0])…\(ends[1])")
  }

  /// Whole numbers stay whole; others keep `digits` significant digits.
  private func rounded(_ value: RecordValue?, digits: Int) -> RecordValue {
    guard case .decimal(let number)? = value else { return .null }
    return .decimal(number.isWhole ? number : number.rounded(toDigits: digits, .nearest))
  }

  private func line(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: text.utf8)
    bytes.append(0x0A)
  }
}
