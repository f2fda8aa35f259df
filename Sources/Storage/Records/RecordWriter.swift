// What every output format does: rows in, bytes out.

/// Turns rows into the bytes of one format. Appends to a buffer that the caller empties when it likes.
package protocol RecordWriter: Sendable {
  /// What stands before the first row.
  mutating func begin(_ bytes: inout [UInt8])
  mutating func append(_ record: Record, to bytes: inout [UInt8])
  /// What stands after the last row; a table, which must see all rows first, writes everything here.
  mutating func finish(_ bytes: inout [UInt8])
}
