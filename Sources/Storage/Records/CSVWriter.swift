// Rows to CSV as RFC 4180 has it, with LF.

/// A header and one line a row. Objects are spread (`ols_slope`), lists are JSON in one cell, null is an empty cell.
package struct CSVWriter: RecordWriter {
  private let layout: RecordLayout
  private let forExcel: Bool

  /// - Parameter forExcel: begin with a byte order mark, and defuse text cells that a spreadsheet would run as a formula.
  package init(layout: RecordLayout, forExcel: Bool = false) {
    self.layout = layout
    self.forExcel = forExcel
  }

  package mutating func begin(_ bytes: inout [UInt8]) {
    if forExcel { bytes.append(contentsOf: [0xEF, 0xBB, 0xBF]) }
    var separator = Separator()
    for column in layout.columns {
      for name in column.nested.isEmpty ? [column.key] : column.nested.map({ "\(column.key)_\($0)" }) {
        separator.append(to: &bytes)
        Self.append(cell: name, to: &bytes)
      }
    }
    bytes.append(0x0A)
  }

  package mutating func append(_ record: Record, to bytes: inout [UInt8]) {
    var separator = Separator()
    for column in layout.columns {
      let value = record[column.key] ?? .null
      guard !column.nested.isEmpty else {
        separator.append(to: &bytes)
        append(value, to: &bytes)
        continue
      }
      let object = if case .record(let object) = value { object } else { Record() }
      for key in column.nested {
        separator.append(to: &bytes)
        append(object[key] ?? .null, to: &bytes)
      }
    }
    bytes.append(0x0A)
  }

  package mutating func finish(_ bytes: inout [UInt8]) {}

  private func append(_ value: RecordValue, to bytes: inout [UInt8]) {
    guard let text = value.plainText else { return }
    if forExcel, case .text = value, let first = text.utf8.first, Self.dangerous.contains(first) {
      Self.append(cell: "'" + text, to: &bytes)
    } else {
      Self.append(cell: text, to: &bytes)
    }
  }

  /// A spreadsheet takes a cell that begins so for a formula.
  private static let dangerous = Set("=+-@\t\r".utf8)

  private static func append(cell: String, to bytes: inout [UInt8]) {
    let special: (UInt8) -> Bool = { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    guard cell.utf8.contains(where: special) else {
      bytes.append(contentsOf: cell.utf8)
      return
    }
    bytes.append(0x22)
    for byte in cell.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }

  /// A comma before every cell but the first.
  private struct Separator {
    var isFirst = true

    mutating func append(to bytes: inout [UInt8]) {
      if isFirst { isFirst = false } else { bytes.append(0x2C) }
    }
  }
}
