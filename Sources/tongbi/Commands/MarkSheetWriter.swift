// Marks of a drawn chart, for people.

import Storage

/// Writes rows of `ChartExplanation` as a heading, the derivation and the sentence.
struct MarkSheetWriter: RecordWriter {
  mutating func begin(_ bytes: inout [UInt8]) {}

  mutating func append(_ record: Record, to bytes: inout [UInt8]) {
    let text = { (key: String) in record[key]?.plainText ?? "" }
    var lines = ["\(text("series")) · \(text("period")): \(text("value")) (\(text("evidence")))"]
    if !text("derivation").isEmpty { lines.append("  \(text("derivation"))") }
    lines += record["lines"]?.texts ?? []
    for line in lines { bytes += Array(line.utf8) + [0x0A] }
  }

  mutating func finish(_ bytes: inout [UInt8]) {}
}
