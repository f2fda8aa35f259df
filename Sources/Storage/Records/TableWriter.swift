// Rows to a table for people.

/// Columns in line on a terminal: numbers to the right, texts to the left, cut to the terminal's width.
///
/// Holds all rows until `finish`, since widths follow from all of them; a pipe gets JSON Lines instead.
package struct TableWriter: RecordWriter {
  private let columns: [RecordLayout.Column]
  private let width: Int?
  private let bold: Bool
  private var rows: [[Cell]] = []

  private struct Cell {
    var text: String
    var width: Int
    var isNumber: Bool
  }

  /// - Parameters:
  ///   - width: cells of the terminal; nil for as wide as it takes.
  ///   - bold: whether the header may be set in bold type by an escape sequence.
  package init(layout: RecordLayout, width: Int? = nil, bold: Bool = false) {
    columns = layout.columns.filter(\.inTable)
    self.width = width
    self.bold = bold
  }

  package mutating func begin(_ bytes: inout [UInt8]) {}

  package mutating func append(_ record: Record, to bytes: inout [UInt8]) {
    rows.append(
      columns.map { column in
        let value = record[column.key] ?? .null
        let text = String((value.plainText ?? "").map { $0.isNewline ? " " : $0 })
        return Cell(text: text, width: TerminalWidth.width(of: text), isNumber: value.isNumber)
      })
  }

  package mutating func finish(_ bytes: inout [UInt8]) {
    guard !rows.isEmpty else { return }
    let header = columns.map { Cell(text: $0.key, width: TerminalWidth.width(of: $0.key), isNumber: false) }
    let widths = fittedWidths(of: [header] + rows)
    let numeric = columns.indices.map { column in rows.contains { $0[column].isNumber } }
    if bold { bytes.append(contentsOf: "\u{1B}[1m".utf8) }
    append(header, widths, numeric, to: &bytes)
    if bold { bytes.append(contentsOf: "\u{1B}[0m".utf8) }
    bytes.append(0x0A)
    for row in rows {
      append(row, widths, numeric, to: &bytes)
      bytes.append(0x0A)
    }
    rows = []
  }

  private func append(_ row: [Cell], _ widths: [Int], _ numeric: [Bool], to bytes: inout [UInt8]) {
    var line = ""
    for (index, cell) in row.enumerated() {
      if index > 0 { line += "  " }
      let text = TerminalWidth.truncated(cell.text, to: widths[index])
      let padding = String(repeating: " ", count: max(0, widths[index] - TerminalWidth.width(of: text)))
      line += numeric[index] ? padding + text : text + padding
    }
    while line.hasSuffix(" ") { line.removeLast() }
    bytes.append(contentsOf: line.utf8)
  }

  /// Widths as wide as the cells need; where the terminal is narrower, the widest text columns give way first.
  private func fittedWidths(of lines: [[Cell]]) -> [Int] {
    var widths = columns.indices.map { column in lines.map { $0[column].width }.max() ?? 0 }
    guard let width else { return widths }
    let shrinkable = columns.indices.filter { column in !lines.contains { $0[column].isNumber } }
    while widths.reduce(2 * (widths.count - 1), +) > width {
      guard let widest = shrinkable.max(by: { widths[$0] < widths[$1] }), widths[widest] > 8 else { break }
      widths[widest] -= 1
    }
    return widths
  }
}

extension RecordValue {
  /// Whether tables set it to the right.
  var isNumber: Bool {
    switch self {
    case .whole, .decimal, .real: true
    default: false
    }
  }
}
