// Takes the rows of a Markdown table apart.

/// Splits a row at its strokes and cleans each cell.
struct CellReader {
  let source: SourceText

  private static let stroke: UInt32 = 0x7C
  private static let asterisk: UInt32 = 0x2A
  private static let wideBlank: UInt32 = 0x3000
  /// A tag or a footnote mark is no longer than this.
  private static let longestMark = 8

  /// The cells of a paragraph that is a row.
  func row(_ paragraph: Paragraph, number: Int) -> TableRow {
    if let flat = paragraph.flat { return TableRow(paragraph: number, cells: flat.cells.map(cell), fits: flat.fits) }
    return TableRow(paragraph: number, cells: cells(in: paragraph.range, columns: paragraph.columns))
  }

  /// The cells of a row; what stands before the first stroke is no cell.
  ///
  /// - Parameter columns: how many there are where blanks part them; nil where strokes do.
  func cells(in range: Range<Int>, columns: Int? = nil) -> [TableCell] {
    if let columns, let fields = GridRow.fields(of: range, in: source.folded, count: columns) {
      return fields.map(cell)
    }
    var result: [TableCell] = []
    // A row that lost its first stroke begins with its first cell; bold marks before a stroke are none.
    var start: Int? =
      source.folded[range].first == Self.stroke || source.folded[range].first == Self.asterisk
      ? nil : range.lowerBound
    for index in range where source.folded[index] == Self.stroke && !isEscaped(index, range) {
      if let start { result.append(cell(start..<index)) }
      start = index + 1
    }
    if let start, start < range.upperBound {
      let rest = cell(start..<range.upperBound)
      if !rest.isBlank { result.append(rest) }
    }
    return result
  }

  /// Cleans a stretch of text as a cell.
  func cell(_ range: Range<Int>) -> TableCell {
    let text = source.folded
    var result = TableCell(range: range)
    result.offsets.reserveCapacity(range.count)
    /// The last blank since the text that came before it.
    var gap: Int?
    var index = range.lowerBound
    while index < range.upperBound {
      let scalar = text[index]
      if Scalars.isBlank(scalar) {
        if result.offsets.isEmpty {
          result.indent += source.scalars[index] == Self.wideBlank ? 2 : 1
        }
        gap = index
      } else if scalar == Self.asterisk {
        index += 1
        continue
      } else if let end = tagEnd(index, range.upperBound) {
        if result.offsets.isEmpty { result.indent = 0 }
        index = end
        continue
      } else if let end = footnoteEnd(index, range.upperBound) {
        result.footnotes.append(index..<end)
        index = end
        continue
      } else {
        if let gap, let last = result.offsets.last, !Scalars.isHan(text[last]), !Scalars.isHan(scalar) {
          result.offsets.append(gap)
        }
        gap = nil
        result.offsets.append(index)
      }
      index += 1
    }
    return result
  }

  private func isEscaped(_ index: Int, _ range: Range<Int>) -> Bool {
    index > range.lowerBound && source.folded[index - 1] == 0x5C
  }

  /// The end of `<br>` and its kin.
  private func tagEnd(_ start: Int, _ limit: Int) -> Int? {
    guard source.folded[start] == 0x3C else { return nil }
    return end(of: 0x3E, from: start + 1, limit) { Scalars.isLatin($0) || $0 == Scalars.slash || $0 == Scalars.space }
  }

  /// The end of `[12]`.
  private func footnoteEnd(_ start: Int, _ limit: Int) -> Int? {
    guard source.folded[start] == 0x5B else { return nil }
    return end(of: 0x5D, from: start + 1, limit) { Scalars.isDigit($0) || $0 == 0x6CE8 }
  }

  private func end(of closer: UInt32, from start: Int, _ limit: Int, allows: (UInt32) -> Bool) -> Int? {
    var index = start
    while index < limit, index - start < Self.longestMark {
      if source.folded[index] == closer { return index > start ? index + 1 : nil }
      guard allows(source.folded[index]) else { return nil }
      index += 1
    }
    return nil
  }
}
