// Reads the tables of a report: cells to figures.

import ReportText

/// Goes through tables cell by cell. Drafts are linked among themselves only: no table leans on prose.
struct TableReader {
  let source: SourceText
  let frame: ReportFrame
  private(set) var drafts: [FigureDraft] = []
  /// The first draft of each table that was read, by its text: a table printed twice is marked.
  private var seen: RepeatedPassages

  init(source: SourceText, frame: ReportFrame) {
    self.source = source
    self.frame = frame
    seen = RepeatedPassages(of: source.folded)
  }

  /// Reads all tables; every numeral in them goes into `ledger`.
  mutating func read(_ outline: TextOutline, into ledger: inout NumeralLedger) {
    for table in TableFinder(source, outline: outline).tables() {
      let first = drafts.count
      let caption = TableCaption(table, source: source, resolver: frame.resolver)
      let columns = ColumnReader(table: table, caption: caption, source: source, frame: frame).columns()
      enterHeader(of: table, into: &ledger)
      let cells = CellMap(table: table, columns: columns, source: source, ledger: &ledger)
      let blocks = columns.indices.filter { index in columns[index]?.headColumn == index }
      for block in blocks {
        drafts += TableBlock(
          source: source, frame: frame, caption: caption, columns: columns, cells: cells, headColumn: block,
          offset: drafts.count
        ).drafts()
      }
      for index in first..<drafts.count { ledger.enter(drafts[index].token, reason: nil) }
      markDuplicate(table, from: first)
    }
  }

  /// Captions within the table, unit notes and heads hold names, dates and footnote marks.
  private func enterHeader(of table: ReportTable, into ledger: inout NumeralLedger) {
    let above = (table.notes + [table.caption].compactMap(\.self)).filter { table.range.contains($0.range.lowerBound) }
    let lexer = NumeralLexer(text: source.folded)
    for cell in above + table.header.flatMap(\.cells) {
      let times = TimeLexer(text: source.folded).expressions(in: cell.range)
      var time = 0
      var footnote = 0
      for token in lexer.tokens(in: cell.range) {
        while time < times.count, times[time].range.upperBound <= token.start { time += 1 }
        while footnote < cell.footnotes.count, cell.footnotes[footnote].upperBound <= token.start { footnote += 1 }
        if footnote < cell.footnotes.count, cell.footnotes[footnote].contains(token.start) {
          ledger.enter(token, reason: .footnoteMark)
        } else {
          let isInTime = time < times.count && times[time].range.overlaps(token.start..<token.end)
          ledger.enter(token, reason: isInTime || isYear(token) ? .date : .name)
        }
      }
    }
  }

  private func isYear(_ token: NumeralToken) -> Bool {
    let years = TimeLexer.plausibleYears
    return token.isBare && token.digitCount == 4 && token.value.count(ofPlace: 0).map(years.contains) ?? false
  }

  /// Cells of a table that stands word for word earlier in the report.
  private mutating func markDuplicate(_ table: ReportTable, from first: Int) {
    guard first < drafts.count, let original = seen.first(like: table.range, number: first) else { return }
    for index in first..<drafts.count where original + index - first < first {
      drafts[index].duplicateOf = original + index - first
      drafts[index].note("duplicate_of", "repeated-table", "")
    }
  }
}
