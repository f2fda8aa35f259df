// CSV as RFC 4180 has it, with any line ends.

/// Splits CSV into cells.
package enum CSVReader {
  /// One row and the line, from 1, where it begins.
  package struct Row: Hashable, Sendable {
    package var line: Int
    package var cells: [String]
  }

  /// All rows, the header first. Quoted cells may hold commas, line ends and doubled quotes; a byte order mark is dropped.
  ///
  /// - Parameter path: what messages name.
  /// - Throws: `StorageError.malformed` for a quote that nothing closes, at the line where it stands.
  package static func rows(_ text: String, path: String) throws(StorageError) -> [Row] {
    var rows: [Row] = []
    var cells: [String] = []
    var cell = String.UnicodeScalarView()
    var (line, begin) = (1, 1)
    var quoted = false
    var quoteLine = 1
    var afterQuote = false
    func endCell() {
      cells.append(String(cell))
      cell = String.UnicodeScalarView()
      afterQuote = false
    }
    func endRow() {
      endCell()
      rows.append(Row(line: begin, cells: cells))
      cells = []
    }
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars where scalar != "\u{FEFF}" {
      defer { previous = scalar }
      if scalar == "\n" || scalar == "\r" {
        let second = scalar == "\n" && previous == "\r"
        if !second { line += 1 }
        if quoted {
          cell.append(scalar)
        } else if !second {
          endRow()
          begin = line
        }
        continue
      }
      if quoted {
        if scalar == "\"" {
          quoted = false
          afterQuote = true
        } else {
          cell.append(scalar)
        }
      } else if scalar == "\"" && (cell.isEmpty || afterQuote) {
        if afterQuote { cell.append(scalar) }
        quoted = true
        if !afterQuote { quoteLine = line }
        afterQuote = false
      } else if scalar == "," {
        endCell()
      } else {
        cell.append(scalar)
      }
    }
    if quoted {
      throw .malformed(
        path: path, line: quoteLine,
        reason: "a quote opens here that nothing closes; close it, or double it inside a cell")
    }
    if !cell.isEmpty || !cells.isEmpty { endRow() }
    return rows
  }
}
