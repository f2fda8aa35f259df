// Rows to JSON Lines.

/// One object a line; nothing before and nothing after.
package struct JSONLinesWriter: RecordWriter {
  package init() {}

  package mutating func begin(_ bytes: inout [UInt8]) {}

  package mutating func append(_ record: Record, to bytes: inout [UInt8]) {
    JSONText.append(record, to: &bytes)
    bytes.append(0x0A)
  }

  package mutating func finish(_ bytes: inout [UInt8]) {}
}
