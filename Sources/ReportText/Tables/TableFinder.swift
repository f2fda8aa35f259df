// Finds the tables of a report.

/// Puts rows that stand together into tables, and finds caption, unit notes and header of each.
package struct TableFinder {
  private let source: SourceText
  private let outline: TextOutline
  private let reader: CellReader

  package init(_ source: SourceText, outline: TextOutline) {
    self.source = source
    self.outline = outline
    reader = CellReader(source: source)
  }

  /// How many paragraphs above a table are asked for its caption, and how long they may be.
  private static let reach = 3
  private static let longestCaption = 120

  /// All tables, in text order.
  package func tables() -> [ReportTable] {
    var result: [ReportTable] = []
    var index = 0
    while index < outline.paragraphs.count {
      guard outline.paragraphs[index].kind == .tableRow else {
        index += 1
        continue
      }
      var end = index + 1
      while end < outline.paragraphs.count, outline.paragraphs[end].kind == .tableRow, !isGap(before: end) { end += 1 }
      if let table = table(of: index..<end) { result.append(table) }
      index = end
    }
    return result
  }

  /// Whether a blank line stands before a row.
  private func isGap(before paragraph: Int) -> Bool {
    let (above, below) = (outline.paragraphs[paragraph - 1], outline.paragraphs[paragraph])
    // Rows without columns were put together with their header.
    if above.flat != nil || below.flat != nil { return above.flat == nil || below.flat?.isHeader ?? true }
    // Cells that stand on lines of their own have blank ones between them anyway.
    if let columns = above.columns, below.columns == columns, source.folded[above.range].contains(Scalars.newline) {
      return false
    }
    let between = above.range.upperBound..<below.range.lowerBound
    return source.folded[between].lazy.filter { $0 == Scalars.newline }.count > 1
  }

  // MARK: - One table

  private func table(of paragraphs: Range<Int>) -> ReportTable? {
    var table = ReportTable(
      range: outline.paragraphs[paragraphs.lowerBound].range
        .lowerBound..<outline.paragraphs[paragraphs.upperBound - 1]
        .range.upperBound)
    var rows: [TableRow] = []
    if paragraphs.lowerBound > 0, let row = headerInBold(paragraphs.lowerBound - 1) { rows.append(row) }
    let first = paragraphs.lowerBound - rows.count
    for index in paragraphs {
      let row = reader.row(outline.paragraphs[index], number: index)
      if !isSeparator(row) { rows.append(row) }
    }
    var top = 0
    while top < rows.count {
      if rows[top].cells.allSatisfy(\.isBlank) {
        top += 1
      } else if let only = rows[top].onlyCell, rows[top].cells.count > 1, !isNumber(only) {
        if isNote(only) { table.notes.append(only) } else if table.caption == nil { table.caption = only }
        top += 1
      } else {
        break
      }
    }
    readAbove(first, into: &table)
    guard top < rows.count else { return nil }
    if isHeader(rows[top]) {
      table.header.append(rows[top])
      top += 1
      while top < rows.count, continuesHeader(rows[top]) {
        table.header.append(rows[top])
        top += 1
      }
    }
    table.body = Array(rows[top...])
    return table
  }

  /// `**| 指标 | 单位 |`: a header row that bold marks keep from being one.
  private func headerInBold(_ index: Int) -> TableRow? {
    let range = outline.paragraphs[index].range
    let marks = source.folded[range].prefix(3)
    guard marks.elementsEqual([0x2A, 0x2A, 0x7C]), range.count <= Self.longestCaption,
      !source.folded[range].contains(where: Scalars.isDigit)
    else { return nil }
    return TableRow(paragraph: index, cells: reader.cells(in: range))
  }

  /// Caption and unit notes above the table, the nearest first.
  private func readAbove(_ first: Int, into table: inout ReportTable) {
    var index = first - 1
    while index >= 0, first - index <= Self.reach {
      let paragraph = outline.paragraphs[index]
      guard paragraph.kind == .prose, paragraph.range.count <= Self.longestCaption else { return }
      let cell = reader.cell(paragraph.range)
      if isNote(cell) {
        table.notes.append(cell)
      } else {
        if table.caption == nil, isCaption(cell, paragraph) { table.caption = cell }
        return
      }
      index -= 1
    }
  }

  // MARK: - What a row or a line is

  private func isSeparator(_ row: TableRow) -> Bool {
    var dashes = 0
    for cell in row.cells {
      for offset in cell.offsets {
        let scalar = source.folded[offset]
        guard scalar == Scalars.hyphen || scalar == Scalars.colon else { return false }
        if scalar == Scalars.hyphen { dashes += 1 }
      }
    }
    return dashes >= row.cells.count * 2 && row.cells.allSatisfy { !$0.isBlank }
  }

  /// Words of a line that gives the unit, before its colon.
  static let noteWords = PhraseTable(words: "单位 计量单位 金额单位")

  private func isNote(_ cell: TableCell) -> Bool {
    let scalars = cell.scalars(of: source.folded)
    let openers: [UInt32] = [Scalars.openBracket, Scalars.hyphen, Scalars.space]
    guard let start = scalars.firstIndex(where: { !openers.contains($0) }),
      let word = Self.noteWords.match(at: start, in: scalars, limit: scalars.count)
    else { return false }
    return word.range.upperBound < scalars.count && scalars[word.range.upperBound] == Scalars.colon
  }

  private func isCaption(_ cell: TableCell, _ paragraph: Paragraph) -> Bool {
    guard let first = cell.offsets.first(where: { source.folded[$0] != 0x23 }) else { return false }
    if source.folded[first] == 0x8868 || source.folded[first] == 0x9644 { return true }
    // 行政许可实施数量(宗).
    if cell.offsets.count <= 20, cell.offsets.last.map({ source.folded[$0] }) == Scalars.closeBracket,
      paragraph.headingLevel == nil
    {
      return true
    }
    guard paragraph.headingLevel == nil, !cell.offsets.contains(where: { source.folded[$0] == Scalars.fullStop }) else {
      return false
    }
    return source.folded[paragraph.range.lowerBound] == 0x2A
  }

  private func isHeader(_ row: TableRow) -> Bool {
    row.cells.contains { !$0.isBlank } && !row.cells.dropFirst().contains { isNumber($0) && !isYear($0) }
  }

  /// A second header row says nothing of the row heads, and names columns.
  private func continuesHeader(_ row: TableRow) -> Bool {
    guard let head = row.cells.first, head.isBlank, isHeader(row) else { return false }
    return row.cells.lazy.filter { !$0.isBlank }.count > 1
  }

  private func isNumber(_ cell: TableCell) -> Bool {
    cell.offsets.contains { Scalars.isDigit(source.folded[$0]) }
      && cell.offsets.allSatisfy {
        let scalar = source.folded[$0]
        return Scalars.isDigit(scalar)
          || [Scalars.point, Scalars.comma, Scalars.hyphen, 0x2B, 0x25, 0x20].contains(scalar)
      }
  }

  private func isYear(_ cell: TableCell) -> Bool {
    let digits = cell.scalars(of: source.folded)
    return digits.count == 4 && digits.allSatisfy(Scalars.isDigit) && (digits[0] == 0x31 || digits[0] == 0x32)
  }
}
