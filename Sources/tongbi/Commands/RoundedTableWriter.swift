// Tables whose numbers a person can take in.

import DataCube
import Foundation
import Storage

/// A table in which whole numbers stay whole and others have six significant digits; CSV and JSON Lines have all of them.
struct RoundedTableWriter: RecordWriter {
  private var table: TableWriter

  init(_ table: TableWriter) { self.table = table }

  mutating func begin(_ bytes: inout [UInt8]) { table.begin(&bytes) }

  mutating func append(_ record: Record, to bytes: inout [UInt8]) {
    var rounded = record
    for field in record.fields { rounded[field.key] = Self.rounded(field.value) }
    table.append(rounded, to: &bytes)
  }

  mutating func finish(_ bytes: inout [UInt8]) { table.finish(&bytes) }

  /// The value as a table shows it.
  static func rounded(_ value: RecordValue) -> RecordValue {
    guard case .decimal(let number) = value, !number.isWhole else { return value }
    return .decimal(number.rounded(toDigits: 6, .nearest))
  }
}
