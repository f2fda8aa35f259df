// Sentences as they are, one a line.

import Storage

/// Writes the `sentence` of each row.
struct SentenceWriter: RecordWriter {
  mutating func begin(_ bytes: inout [UInt8]) {}

  mutating func append(_ record: Record, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: "\(record["sentence"]?.plainText ?? "")\n".utf8)
  }

  mutating func finish(_ bytes: inout [UInt8]) {}

  /// The columns of sentences in CSV and JSON Lines.
  static let layout = RecordLayout(["entity", "indicator", "sentence"], table: ["sentence"])
}
