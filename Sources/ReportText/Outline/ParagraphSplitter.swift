// Lines to paragraphs: hard-wrapped lines are joined, headings, tables and page furniture told apart.

/// Splits folded text into paragraphs.
struct ParagraphSplitter {
  let text: [UInt32]

  /// 万 and 亿: a number that ends in one waits for its unit.
  private static let scales: ScalarSet = "万亿"

  private static let openEnds: ScalarSet = ",、为达至约较占"

  /// A line shorter than this is not taken for a hard-wrapped one.
  private static let wrapWidth = 50

  func paragraphs() -> [Paragraph] {
    var result: [Paragraph] = []
    var index = frontMatterEnd
    var block = Block(range: 0..<0, width: 0)
    while index < text.count {
      if index >= block.range.upperBound { block = self.block(from: index) }
      var end = lineEnd(from: index)
      var start = index
      while end < text.count, isWrap(lineStart: start, lineEnd: end, width: block.width) {
        start = end + 1
        end = lineEnd(from: start)
      }
      let range = trimmed(index..<end)
      if !range.isEmpty { result += GluedLine(text: text).paragraphs(of: range).map(paragraph) }
      index = end + 1
    }
    markGrids(&result)
    FlatTable(text: text).markRows(in: &result)
    StackedTable(text: text).markRows(in: &result)
    return result
  }

  /// Lines one below the other with as many fields, of which some row has two numbers or more, are rows of a table.
  private func markGrids(_ paragraphs: inout [Paragraph]) {
    var index = 0
    while index < paragraphs.count {
      var end = index
      var widths: [Int] = []
      while end < paragraphs.count, paragraphs[end].kind == .prose,
        end == index || isNextLine(paragraphs[end - 1], paragraphs[end])
      {
        let width = GridRow.width(of: paragraphs[end].range, in: text)
        if width < 2 { break }
        widths.append(width)
        end += 1
      }
      // 原　　盐: a name set with blanks between its letters makes a row seem wider than the others.
      let columns =
        widths.max { near, far in
          (readable(near, paragraphs[index..<end]), times(near, widths), near)
            < (readable(far, paragraphs[index..<end]), times(far, widths), far)
        } ?? 0
      // A line with fewer fields may stand above: the caption and its unit.
      let rows = (index..<end).drop { fields(paragraphs[$0], columns) == nil }
        .prefix { fields(paragraphs[$0], columns) != nil }
      let hasNumbers = rows.contains { row in
        (fields(paragraphs[row], columns) ?? []).filter { GridRow.isNumber($0, text) }.count >= 2
      }
      if columns >= GridRow.fewest, rows.count >= 2, hasNumbers {
        for row in rows {
          paragraphs[row] = Paragraph(range: paragraphs[row].range, kind: .tableRow, columns: columns)
        }
      }
      index = max(end, index + 1)
    }
  }

  /// How many lines can be read with `columns` fields.
  private func readable(_ columns: Int, _ lines: ArraySlice<Paragraph>) -> Int {
    lines.count { fields($0, columns) != nil }
  }

  private func times(_ width: Int, _ widths: [Int]) -> Int { widths.count { $0 == width } }

  private func fields(_ paragraph: Paragraph, _ columns: Int) -> [Range<Int>]? {
    GridRow.fields(of: paragraph.range, in: text, count: columns)
  }

  /// Rows may have a blank line between them where both have the fields of a table.
  private func isNextLine(_ above: Paragraph, _ below: Paragraph) -> Bool {
    let breaks = text[above.range.upperBound..<below.range.lowerBound].lazy.filter { $0 == Scalars.newline }.count
    if breaks == 1 { return true }
    let width = GridRow.width(of: above.range, in: text)
    return breaks == 2 && width >= GridRow.fewest && GridRow.width(of: below.range, in: text) == width
  }

  /// Whether two lines are rows of one table: the second is no more of the first's sentence.
  private func areRows(_ line: Range<Int>, _ next: Int) -> Bool {
    let below = trimmed(next..<lineEnd(from: next))
    return GridRow.width(of: line, in: text) >= GridRow.fewest && GridRow.width(of: below, in: text) >= GridRow.fewest
      || isFlatRow(line, above: below)
  }

  /// 茶叶 万吨 12.1 3.0: a line that ends in the numbers of its row, alone or beside its like.
  private func isFlatRow(_ line: Range<Int>, above below: Range<Int>) -> Bool {
    let next = flatRow(below)
    guard let row = flatRow(line) else { return next.map { $0.values > 1 } ?? false }
    if row.values > 1 || next != nil { return true }
    var start = max(0, line.lowerBound - 1)
    while start > 0, Scalars.isBlank(text[start]), text[start] != Scalars.newline { start -= 1 }
    let end = start
    while start > 0, text[start - 1] != Scalars.newline { start -= 1 }
    return flatRow(trimmed(start..<end)) != nil
  }

  private func flatRow(_ line: Range<Int>) -> FlatLine? {
    guard let last = text[line].last, Scalars.isDigit(last) || Self.flatEnds.contains(last),
      let row = FlatLine(line, in: text), row.isRow
    else { return nil }
    return row
  }

  private static let flatEnds: ScalarSet = "%‰—–-…*]"

  /// Where a Markdown front matter block ends; 0 where there is none.
  private var frontMatterEnd: Int {
    let fence: [UInt32] = [Scalars.hyphen, Scalars.hyphen, Scalars.hyphen]
    guard text.starts(with: fence) else { return 0 }
    var start = lineEnd(from: 0) + 1
    while start < text.count {
      let end = lineEnd(from: start)
      if text[start..<end].starts(with: fence) { return end }
      start = end + 1
    }
    return 0
  }

  /// Lines without a blank one between them, and how long the longest of them is.
  private struct Block {
    var range: Range<Int>
    /// 0 where the lines are too few or too uneven to have been wrapped at a margin.
    var width: Int
  }

  private func block(from start: Int) -> Block {
    var lengths: [Int] = []
    /// Long lines that stop in the middle of a sentence.
    var openLines = 0
    var index = start
    while index < text.count {
      let end = lineEnd(from: index)
      if trimmed(index..<end).isEmpty { break }
      lengths.append(columns(index..<end))
      if end - index >= 30, end > index, Scalars.isHan(text[end - 1]) || Scalars.isDigit(text[end - 1]) {
        openLines += 1
      }
      index = end + 1
    }
    // A line or two that were not wrapped, of many that were, tell nothing of the margin.
    let spare = min(lengths.count / 10, Self.mostSpare)
    let longest = spare > 0 ? evenMargin(of: lengths, spare: spare) ?? lengths.max() ?? 0 : lengths.max() ?? 0
    let isEven = lengths.count >= 3 && isMargin(longest, of: lengths)
    let isWrapped = longest >= Self.narrowestMargin && (isEven || openLines >= 5)
    // Set by characters, not by columns: lines with many digits are much shorter than the others.
    if isWrapped, !isEven { return Block(range: start..<max(index, start + 1), width: longest * 3 / 4) }
    return Block(range: start..<max(index, start + 1), width: isWrapped ? longest : 0)
  }

  /// The margin that the most lines come near to, where at most `spare` lines go beyond it; nil where most come near to none.
  private func evenMargin(of lengths: [Int], spare: Int) -> Int? {
    let widest = lengths.sorted(by: >).prefix(spare + 1)
    let margin = widest.max { near($0, lengths) < near($1, lengths) }
    return margin.flatMap { isMargin($0, of: lengths) ? $0 : nil }
  }

  private func isMargin(_ width: Int, of lengths: [Int]) -> Bool { near(width, lengths) * 2 >= lengths.count }

  /// How many lines come near to a margin.
  private func near(_ width: Int, _ lengths: [Int]) -> Int {
    lengths.count { $0 <= width && $0 + Self.raggedness >= width }
  }

  /// How wide a line is set: a Chinese character or a dash takes two columns, a digit one.
  private func columns(_ range: Range<Int>) -> Int {
    text[range].withUnsafeBufferPointer { line in
      var columns = line.count
      for scalar in line where scalar >= 0x2E80 || scalar == 0x2014 { columns &+= 1 }
      return columns
    }
  }

  /// More lines beyond the margin are not tried.
  private static let mostSpare = 20
  /// Text wrapped at a margin narrower than this many columns has never been seen.
  private static let narrowestMargin = 44
  /// How many columns a wrapped line may fall short of its margin: numbers and closing marks are not broken.
  private static let raggedness = 10

  private func lineEnd(from start: Int) -> Int {
    guard start < text.count else { return start }
    return text.withUnsafeBufferPointer { text in
      var index = start
      while index < text.count, text[index] != Scalars.newline { index &+= 1 }
      return index
    }
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, Scalars.isBlank(text[lower]) || text[lower] == 0xFEFF { lower += 1 }
    while upper > lower, Scalars.isBlank(text[upper - 1]) { upper -= 1 }
    return lower..<upper
  }

  /// Whether the line break at `lineEnd` only wraps a long line: the line is long, does not end a sentence, and what
  /// follows opens no paragraph of its own.
  private func isWrap(lineStart: Int, lineEnd: Int, width: Int) -> Bool {
    let line = trimmed(lineStart..<lineEnd)
    let next = lineEnd + 1
    guard next < text.count, !line.isEmpty, !areRows(line, next) else { return false }
    // 18.59 at a line's end goes on with 亿元 on the next.
    let isScaled =
      Self.scales.contains(text[line.upperBound - 1]) && line.count >= 2 && Scalars.isDigit(text[line.upperBound - 2])
    if Scalars.isDigit(text[line.upperBound - 1]) || isScaled, line.count >= 12, Scalars.isHan(text[next]),
      line.upperBound == lineEnd, !endsWithDate(line),
      ListMarkers.level(at: next, in: text) == nil, text[line.lowerBound] != 0x7C
    {
      return true
    }
    if line.count >= 12, text[line.upperBound - 1] == Scalars.comma, Scalars.isDigit(text[line.upperBound - 2]),
      Scalars.isDigit(text[next]),
      line.upperBound == lineEnd
    {
      return true
    }
    // A line that ends with a comma, or with a word that waits for more, is no end of a paragraph.
    if line.count >= 12, line.upperBound == lineEnd, Self.openEnds.contains(text[line.upperBound - 1]),
      Scalars.isHan(text[next]) || Scalars.isDigit(text[next]) || isMinus(next),
      ListMarkers.level(at: next, in: text) == nil,
      text[line.lowerBound] != 0x7C, text[line.lowerBound] != 0x23
    {
      return true
    }
    if stopsWithinSentence(line, lineEnd) { return true }
    let reachesMargin = width > 0 && columns(lineStart..<lineEnd) + Self.raggedness >= width
    guard line.count >= Self.wrapWidth || reachesMargin, !Scalars.isBlank(text[next]), let last = text[line].last,
      text[line.lowerBound] != 0x7C
    else { return false }
    let closers: [UInt32] = [Scalars.fullStop, Scalars.exclamation, Scalars.question, Scalars.semicolon, Scalars.colon]
    if closers.contains(last) { return false }
    // A closing quote or bracket may end a paragraph; a comma, a digit or plain text does not.
    if last == Scalars.closeQuote || last == 0x2A || last == 0x7C { return false }
    let openers: [UInt32] = [0x23, 0x2A, 0x7C, 0x21, Scalars.hyphen, 0x2022, 0xB7, 0x5B]
    return !openers.contains(text[next]) && ListMarkers.level(at: next, in: text) == nil
  }

  /// 增长7.8%。分产业看,第一产业增加值|14299亿元: a line of prose that breaks off in its last sentence, and a next one that goes on at
  /// the margin, whatever the others' length.
  private func stopsWithinSentence(_ line: Range<Int>, _ lineEnd: Int) -> Bool {
    let next = lineEnd + 1
    guard columns(line) >= Self.shortestBroken, line.upperBound == lineEnd, let last = text[line].last,
      Scalars.isHan(last) || Scalars.isDigit(last), Scalars.isHan(text[next]) || Scalars.isDigit(text[next]),
      ![0x7C, 0x23, 0x2A].contains(text[line.lowerBound]),
      text[line].contains(Scalars.fullStop) || text[line].contains(Scalars.semicolon)
        || text[line].count(where: { $0 == Scalars.comma }) >= 2,
      ListMarkers.level(at: next, in: text) == nil
    else { return false }
    // Only a line that ends its sentence, or breaks off itself, goes on with one.
    let following = trimmed(next..<self.lineEnd(from: next))
    return text[following].contains(where: Self.sentenceMarks.contains)
  }

  /// A line of fewer columns is rather a heading or a signature.
  private static let shortestBroken = 36

  /// The sign of -19,825万元 at the head of a line; no bullet.
  private func isMinus(_ index: Int) -> Bool {
    text[index] == Scalars.hyphen && index + 1 < text.count && Scalars.isDigit(text[index + 1])
  }

  /// 发布日期：2015-07-20, 时间：2013-01-21 09:32: no number that waits for its unit.
  private func endsWithDate(_ line: Range<Int>) -> Bool {
    let tail = text[line].reversed().prefix { Scalars.isDigit($0) || Self.dateMarks.contains($0) }
    return tail.count >= 5
      && (tail.contains(Scalars.colon) || tail.count { $0 == Scalars.hyphen || $0 == Scalars.slash } == 2)
  }

  private static let dateMarks: ScalarSet = "-/:"

  /// `- 居民消费价格 2.0 2.1 1.8`: a table that lost its columns; its numbers have lost their owners.
  private func isBrokenTable(_ range: Range<Int>) -> Bool {
    guard range.count > 2, text[range.lowerBound] == Scalars.hyphen, text[range.lowerBound + 1] == Scalars.space else {
      return false
    }
    return !text[range].contains(where: Self.sentenceMarks.contains)
  }

  /// `规章 | 0 | 0 | 0 |`: a row of a table that lost its first stroke.
  private func isOpenRow(_ range: Range<Int>) -> Bool {
    guard range.count <= 200, text[range].lazy.filter({ $0 == 0x7C }).count >= 2 else { return false }
    return !text[range].contains(Scalars.fullStop)
  }

  /// 2018年工作回顾, 2019年主要任务: a short line without marks that says what kind of passage follows.
  private func isBareHeading(_ range: Range<Int>) -> Bool {
    guard (4...22).contains(range.count),
      Self.headingWords.match(endingAt: range.upperBound, in: text, limit: range.lowerBound) != nil
    else { return false }
    return !text[range].contains(where: Self.sentenceMarks.contains)
  }

  private static let sentenceMarks: ScalarSet = [Scalars.comma, Scalars.fullStop, Scalars.semicolon]

  private static let headingWords = PhraseTable(
    words: "工作回顾 主要任务 工作安排 重点工作 工作打算 工作思路 下一步工作 总体要求 主要目标 发展目标 预期目标 目标任务 工作重点 工作计划 工作部署")

  private func paragraph(_ range: Range<Int>) -> Paragraph {
    let first = text[range.lowerBound]
    if first == 0x7C || isOpenRow(range) { return Paragraph(range: range, kind: .tableRow) }
    if Furniture.isFurniture(range, of: text) { return Paragraph(range: range, kind: .furniture) }
    if isBrokenTable(range) { return Paragraph(range: range, kind: .furniture) }
    var start = range.lowerBound
    var level: Int?
    if first == 0x23 {
      while start < range.upperBound, text[start] == 0x23 { start += 1 }
      level = 1
    }
    while start < range.upperBound, text[start] == 0x2A || Scalars.isBlank(text[start]) { start += 1 }
    if let marked = ListMarkers.level(at: start, in: text) { level = marked }
    // 过去五年工作回顾 stands above the 一、 that follows it.
    if level == nil, isBareHeading(start..<range.upperBound) { level = 0 }
    guard let level else { return Paragraph(range: range, kind: .prose) }
    let stop = text[start..<range.upperBound].firstIndex { $0 == Scalars.fullStop } ?? range.upperBound
    return Paragraph(range: range, kind: .prose, headingLevel: level, heading: start..<stop)
  }
}
