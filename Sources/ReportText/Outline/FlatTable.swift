// Tables that lost their columns: every row stands on a line of its own, its cells one blank apart.

import DataCube

/// Finds such tables: a caption, perhaps the unit, heads on a line or several, and lines that end in as many numbers.
///
/// Nothing is guessed: heads must be as many as the rows have cells, and a row that has more or fewer keeps its numbers.
struct FlatTable {
  let text: [UInt32]

  /// Over how many lines a header may be spread.
  private static let tallestHeader = 3
  /// How many lines above the header are asked for a caption.
  private static let reach = 3
  /// A longer line is no caption.
  private static let longestCaption = 120
  /// A line without numbers is a row only where it is short.
  private static let longestName = 30

  /// Replaces the lines of every such table by its rows.
  func markRows(in paragraphs: inout [Paragraph]) {
    guard paragraphs.contains(where: { line($0)?.isRow ?? false }) else { return }
    paragraphs = paragraphs.flatMap(parted)
    let lines = paragraphs.map(line)
    var result: [Paragraph] = []
    result.reserveCapacity(paragraphs.count)
    var index = 0
    while index < paragraphs.count {
      guard let first = lines[index], first.isRow else {
        result.append(paragraphs[index])
        index += 1
        continue
      }
      let end = end(from: index, paragraphs, lines)
      if let table = table(of: index..<end, paragraphs, lines) {
        result.removeLast(index - table.header.lowerBound)
        announce(&result)
        result += table.rows
      } else {
        result += paragraphs[index..<end]
      }
      index = end
    }
    paragraphs = result
  }

  private func line(_ paragraph: Paragraph) -> FlatLine? {
    guard paragraph.kind != .tableRow, let line = FlatLine(paragraph.range, in: text),
      paragraph.kind == .prose || line.isListed
    else { return nil }
    return line
  }

  /// `- 差额 77 —- 表4 进口额`: the caption of the next table behind a row.
  private func parted(_ paragraph: Paragraph) -> [Paragraph] {
    guard let line = line(paragraph), line.isListed,
      let caption = line.words.dropFirst().first(where: { isNumberedTable($0.lowerBound, line.range.upperBound) }),
      let mark = line.words.last(where: { $0.upperBound <= caption.lowerBound }),
      text[mark.upperBound - 1] == Scalars.hyphen, mark.lowerBound > line.range.lowerBound
    else { return [paragraph] }
    var row = paragraph
    var rest = paragraph
    row.range = paragraph.range.lowerBound..<(mark.upperBound - 1)
    rest.range = (mark.upperBound - 1)..<paragraph.range.upperBound
    return [row, rest]
  }

  // MARK: - The lines of a table

  /// Where the lines that begin with a row end.
  private func end(from start: Int, _ paragraphs: [Paragraph], _ lines: [FlatLine?]) -> Int {
    var end = start + 1
    var index = end
    while index < paragraphs.count, let line = lines[index], isNext(paragraphs[index - 1], paragraphs[index]),
      !isCaption(paragraphs[index]), !isNote(paragraphs[index])
    {
      guard line.isRow || (line.isListed && line.range.count <= Self.longestName) else { break }
      index += 1
      // What no row follows is no part of the table.
      if line.isRow { end = index }
    }
    return end
  }

  /// At most one blank line parts rows.
  private func isNext(_ above: Paragraph, _ below: Paragraph) -> Bool {
    text[above.range.upperBound..<below.range.lowerBound].lazy.filter { $0 == Scalars.newline }.count <= 2
  }

  /// The header of the lines and all rows, header first; nil where they are no table.
  private func table(
    of body: Range<Int>, _ paragraphs: [Paragraph], _ lines: [FlatLine?]
  ) -> (header: Range<Int>, rows: [Paragraph])? {
    // 指标 单位 2016 2017: a header that ends in numbers.
    if let first = lines[body.lowerBound],
      first.words.suffix(first.values).allSatisfy({ FlatLine.isYear($0, in: text) })
    {
      let header = body.lowerBound..<(body.lowerBound + 1)
      if let rows = rows(header, header.upperBound..<body.upperBound, paragraphs, lines) { return (header, rows) }
    }
    var start = body.lowerBound
    while start > 0, body.lowerBound - start < Self.tallestHeader, let line = lines[start - 1], line.values == 0,
      isNext(paragraphs[start - 1], paragraphs[start]), !isCaption(paragraphs[start - 1]),
      !isNote(paragraphs[start - 1])
    {
      start -= 1
      if let rows = rows(start..<body.lowerBound, body, paragraphs, lines) { return (start..<body.lowerBound, rows) }
    }
    return nil
  }

  private func rows(
    _ header: Range<Int>, _ body: Range<Int>, _ paragraphs: [Paragraph], _ lines: [FlatLine?]
  ) -> [Paragraph]? {
    guard
      let layout = FlatLayout.reading(
        header: lines[header].compactMap(\.self), above: lines[body].compactMap(\.self), in: text),
      isAnnounced(header.lowerBound, layout, paragraphs) || names(layout.heads[0])
    else { return nil }
    let above = paragraphs[header.lowerBound].range.lowerBound..<paragraphs[header.upperBound - 1].range.upperBound
    let top = Paragraph(range: above, kind: .tableRow, flat: FlatRow(cells: layout.heads, isHeader: true))
    return [top]
      + body.compactMap { index in
        lines[index].map { Paragraph(range: paragraphs[index].range, kind: .tableRow, flat: layout.row($0, in: text)) }
      }
  }

  /// Whether a head tells that names stand below: 指 标.
  private func names(_ head: Range<Int>) -> Bool {
    let letters = text[head].filter { !Scalars.isBlank($0) }
    return FlatLayout.nameHeads.isWhole(0..<letters.count, of: letters)
  }

  // MARK: - What stands above

  private static let ordinals: ScalarSet = "一二三四五六七八九十"

  private func isNote(_ paragraph: Paragraph) -> Bool {
    let start = textStart(of: paragraph)
    return (start..<min(start + 3, paragraph.range.upperBound)).contains { start in
      let word = TableFinder.noteWords.match(at: start, in: text, limit: paragraph.range.upperBound - 1)
      return word.map { text[$0.range.upperBound] == Scalars.colon } ?? false
    }
  }

  private func isCaption(_ paragraph: Paragraph) -> Bool {
    paragraph.range.count <= Self.longestCaption
      && isNumberedTable(textStart(of: paragraph), paragraph.range.upperBound)
  }

  /// Where a line's text begins, behind the marks of a list, a heading or bold letters.
  private func textStart(of paragraph: Paragraph) -> Int {
    let start = FlatLine.listMark(of: paragraph.range, in: text) ?? paragraph.range.lowerBound
    return (start..<paragraph.range.upperBound).first { !Self.marks.contains(text[$0]) } ?? paragraph.range.upperBound
  }

  private static let marks: ScalarSet = "*# \t"

  /// 表3, 表一, 附表.
  private func isNumberedTable(_ start: Int, _ limit: Int) -> Bool {
    guard start + 1 < limit else { return false }
    if text[start] == 0x9644, text[start + 1] == 0x8868 { return true }
    return text[start] == 0x8868
      && (Scalars.isDigit(text[start + 1]) || Self.ordinals.contains(text[start + 1])
        || text[start + 1] == Scalars.colon)
  }

  /// Whether a caption stands above a header; any line in bold, or with the end of a caption, is one where rows have more
  /// than one number.
  private func isAnnounced(_ header: Int, _ layout: FlatLayout, _ paragraphs: [Paragraph]) -> Bool {
    for index in stride(from: header - 1, through: max(0, header - Self.reach), by: -1) {
      let paragraph = paragraphs[index]
      if isNote(paragraph) { continue }
      if isCaption(paragraph) { return true }
      guard layout.values > 1, paragraph.range.count <= Self.longestCaption else { return false }
      return text[paragraph.range.lowerBound] == Self.asterisk
        || FlatLine(paragraph.range, in: text) != nil && StackedTable(text: text).isCaption(paragraph)
    }
    return false
  }

  private static let asterisk: UInt32 = 0x2A

  /// Caption and unit of a table stood in its list: they are lines of their own, without the marks of the list.
  private func announce(_ above: inout [Paragraph]) {
    for index in above.indices.suffix(Self.reach).reversed() {
      let paragraph = above[index]
      let isCaption = isCaption(paragraph)
      guard paragraph.kind != .tableRow, isCaption || isNote(paragraph) else { return }
      if FlatLine.listMark(of: paragraph.range, in: text) != nil {
        above[index] = Paragraph(range: textStart(of: paragraph)..<paragraph.range.upperBound, kind: .prose)
      }
      if isCaption { return }
    }
  }
}
