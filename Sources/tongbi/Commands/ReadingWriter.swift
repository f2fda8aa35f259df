// A report's figures for people, in reading order.

import Storage

/// Writes rows of `tongbi show` as sentences with their figures below.
///
/// ```
/// report.txt:3:1
///   受理行政诉讼13件,同比下降31.6%。
///     行政诉讼        13 件    2022  新昌县综合行政执法局
///     行政诉讼    −31.6 %      2022  新昌县综合行政执法局  change, year-on-year
/// ```
struct ReadingWriter: RecordWriter {
  private var place: String?
  private var sentence = ""
  private var table = TableWriter(layout: Self.layout)
  private var isFirst = true

  private static let columns = ["indicator", "value", "unit", "period", "entity", "remarks"]
  private static let layout = RecordLayout(columns, table: Set(columns))

  mutating func begin(_ bytes: inout [UInt8]) {}

  mutating func append(_ record: Record, to bytes: inout [UInt8]) {
    func text(_ key: String) -> String { record[key]?.plainText ?? "" }
    // Without its text (figures from JSON Lines) a document's figures stand under its name.
    let here = text("sentence_place").isEmpty ? text("document") : text("sentence_place")
    if here != place {
      flush(&bytes)
      place = here
      sentence = text("sentence")
    }
    table.append(
      [
        "indicator": .text(text("indicator")), "value": value(record), "unit": record["unit"] ?? .null,
        "period": record["period"] ?? .null, "entity": record["entity"] ?? .null, "remarks": .text(remarks(record)),
      ], to: &bytes)
  }

  mutating func finish(_ bytes: inout [UInt8]) { flush(&bytes) }

  /// Writes the sentence that is complete.
  private mutating func flush(_ bytes: inout [UInt8]) {
    guard let place else { return }
    var rows: [UInt8] = []
    table.finish(&rows)
    // The heading of columns says nothing that the sentence does not.
    let lines = String(decoding: rows, as: UTF8.self).split(separator: "\n").dropFirst()
    var text = isFirst ? "" : "\n"
    text += "\(place)\n"
    if !sentence.isEmpty { text += "  \(sentence)\n" }
    for line in lines { text += "    \(line)\n" }
    bytes.append(contentsOf: text.utf8)
    isFirst = false
    table = TableWriter(layout: Self.layout)
  }

  private func value(_ record: Record) -> RecordValue {
    guard let low = record["value_low"]?.plainText, let high = record["value_high"]?.plainText else {
      return record["value"] ?? .null
    }
    return .text("\(low)…\(high)")
  }

  /// What is not the rule: no level, no actual value, no exact one.
  private func remarks(_ record: Record) -> String {
    func text(_ key: String) -> String { record[key]?.plainText ?? "" }
    var parts: [String] = []
    if text("kind") != "level" { parts.append(text("kind")) }
    if !text("basis").isEmpty { parts.append(text("basis")) }
    if text("status") != "actual" { parts.append(text("status")) }
    if text("approximation") != "exact" { parts.append(text("approximation")) }
    if !text("part_of").isEmpty { parts.append("part of a total") }
    if !text("duplicate_of").isEmpty { parts.append("said before") }
    return parts.joined(separator: ", ")
  }
}
