// Tables that lost their lines: every cell stands on a line of its own.

/// Puts the cells of such a table into rows: the names of the columns, then the numbers of one row or the rows of many.
///
/// Only what cannot be read otherwise is taken: as many numbers as columns, or rows of one name and as many numbers each.
struct StackedTable {
  let text: [UInt32]

  /// A longer line is no cell.
  private static let longestCell = 20
  /// Fewer columns may be a list.
  private static let fewestColumns = 3
  private static let noCell: ScalarSet = "。;!?,:|#*"

  /// Replaces the cells of every such table by its rows.
  func markRows(in paragraphs: inout [Paragraph]) {
    guard paragraphs.contains(where: isNumber) else { return }
    var result: [Paragraph] = []
    result.reserveCapacity(paragraphs.count)
    var index = 0
    while index < paragraphs.count {
      var end = index
      while end < paragraphs.count, isCell(paragraphs[end]) { end += 1 }
      result += rows(of: paragraphs[index..<end]) ?? Array(paragraphs[index..<end])
      if end < paragraphs.count { result.append(paragraphs[end]) }
      index = end + 1
    }
    paragraphs = result
  }

  private func isCell(_ paragraph: Paragraph) -> Bool {
    paragraph.kind == .prose && paragraph.headingLevel == nil && paragraph.range.count <= Self.longestCell
      && !text[paragraph.range].contains(where: Self.noCell.contains)
  }

  private func isNumber(_ paragraph: Paragraph) -> Bool {
    paragraph.kind == .prose && GridRow.isNumber(paragraph.range, text)
  }

  /// The cells as rows; nil where they make no table.
  private func rows(of cells: ArraySlice<Paragraph>) -> [Paragraph]? {
    guard cells.count >= 2 * Self.fewestColumns, let first = cells.firstIndex(where: isNumber) else { return nil }
    let numbers = cells[first...].prefix(while: isNumber).count
    let names = first - cells.startIndex
    // One row of numbers, which ends the table.
    if numbers >= Self.fewestColumns, first + numbers == cells.endIndex, names >= numbers,
      names == numbers || isCaption(cells[first - numbers - 1])
    {
      let head = first - numbers
      return cells[..<head] + [row(cells[head..<first]), row(cells[first...])]
    }
    return namedRows(of: cells, first: first, columns: numbers + 1)
  }

  /// Rows of a name and its numbers each.
  private func namedRows(of cells: ArraySlice<Paragraph>, first: Int, columns: Int) -> [Paragraph]? {
    let body = first - 1
    let head = body - columns
    guard columns >= Self.fewestColumns, head >= cells.startIndex, (cells.endIndex - body) % columns == 0,
      (cells.endIndex - body) / columns >= 2,
      head == cells.startIndex || isCaption(cells[head - 1])
        || Self.rowHeads.isWhole(cells[head].range, of: text)
    else { return nil }
    let starts = stride(from: body, to: cells.endIndex, by: columns)
    guard starts.allSatisfy({ !isNumber(cells[$0]) && cells[($0 + 1)..<($0 + columns)].allSatisfy(isNumber) }) else {
      return nil
    }
    return cells[..<head] + [row(cells[head..<body])] + starts.map { row(cells[$0..<($0 + columns)]) }
  }

  /// 行政许可实施数量(宗), 实施情况统计表: what stands above the names of the columns.
  func isCaption(_ line: Paragraph) -> Bool {
    Self.captionEnds.match(endingAt: line.range.upperBound, in: text, limit: line.range.lowerBound) != nil
  }

  private static let captionEnds = PhraseTable(words: ") 表 一览 情况")
  private static let rowHeads = PhraseTable(
    words: "单位 单位名称 项目 指标 指标名称 地区 县区 县市区 区县 名称 类别 部门 机构 机构名称 年份 月份 序号 分类 内容 种类 案件类型 事项 处罚种类")

  private func row(_ cells: ArraySlice<Paragraph>) -> Paragraph {
    let range = cells[cells.startIndex].range.lowerBound..<cells[cells.endIndex - 1].range.upperBound
    return Paragraph(range: range, kind: .tableRow, columns: cells.count)
  }
}
