// Aggregates for people.

import Storage

/// Writes rows of `AggregateRow` as a table in which an incomplete sum is marked, then who is missing.
struct AggregateTableWriter: RecordWriter {
  private var table = RoundedTableWriter(TableWriter(layout: Self.layout))
  private var remarks: [String] = []

  private static let columns = [
    "indicator", "group", "level", "period", "coverage", "sum", "mean", "median", "min", "max", "unit", "basis",
  ]
  private static let layout = RecordLayout(columns, table: Set(columns))
  /// More names than this are counted.
  private static let longest = 6

  mutating func begin(_ bytes: inout [UInt8]) { table.begin(&bytes) }

  mutating func append(_ record: Record, to bytes: inout [UInt8]) {
    func text(_ key: String) -> String { record[key]?.plainText ?? "" }
    let complete = record["complete"] == .flag(true)
    var row: Record = [:]
    for key in ["indicator", "group", "level", "period", "unit", "basis"] { row[key] = record[key] }
    row["coverage"] = .text("\(text("n")) of \(text("n_expected"))\(complete ? "" : ", incomplete")")
    for key in ["sum", "mean", "median", "min", "max"] { row[key] = record[key] }
    table.append(row, to: &bytes)
    let place = [text("group"), text("level"), text("period")].filter { !$0.isEmpty }.joined(separator: " ")
    for (key, word) in [("missing", "missing"), ("overlapping", "of one area, so not added")] {
      let names = record[key]?.texts ?? []
      if !names.isEmpty { remarks.append("\(place): \(word): \(shortened(names))") }
    }
  }

  mutating func finish(_ bytes: inout [UInt8]) {
    table.finish(&bytes)
    for remark in remarks { bytes.append(contentsOf: "\(remark)\n".utf8) }
  }

  private func shortened(_ names: [String]) -> String {
    let shown = names.prefix(Self.longest).map { $0.isEmpty ? "–" : $0 }.joined(separator: ", ")
    return names.count > Self.longest ? "\(shown) and \(names.count - Self.longest) more" : shown
  }
}
