// A column of row heads and the columns of values that belong to it.

import DataCube
import Foundation
import ReportText

/// Reads one block of a table. Most tables have one; `行业 | 增长 | 行业 | 增长` has two.
struct TableBlock {
  let source: SourceText
  let frame: ReportFrame
  let caption: TableCaption
  let columns: [TableColumn?]
  let cells: CellMap
  let headColumn: Int
  /// How many drafts stand before those of this block: links count from there.
  let offset: Int

  /// A row head longer than this is no name.
  private static let longestHead = 60
  /// How far a cell is to be trusted: where its unit is given, and where it is not.
  private static let trust = 0.96
  private static let trustWithoutUnit = 0.7

  private var kind: TableWords.HeadKind {
    if case .head(let kind)? = columns[headColumn]?.role { return kind }
    return .indicator
  }

  private var valueColumns: [Int] {
    columns.indices.filter { columns[$0]?.headColumn == headColumn && columns[$0]?.isValue == true }
  }

  private var unitColumn: Int? {
    columns.indices.first { index in
      guard let column = columns[index], column.headColumn == headColumn, case .unit = column.role else { return false }
      return true
    }
  }

  /// A column of row heads right before this one: its cells span several rows.
  private var outerColumn: Int? {
    guard headColumn > 0, case .head? = columns[headColumn - 1]?.role else { return nil }
    return headColumn - 1
  }

  // MARK: - Rows

  func drafts() -> [FigureDraft] {
    let values = valueColumns
    guard !values.isEmpty, !cells.table.header.isEmpty else { return [] }
    let entries = entries(values)
    let composer = IndicatorComposer(
      caption: caption, kind: kind, titles: values.compactMap { columns[$0]?.title })
    let titles = columns.map { $0?.title.text ?? "" }
    let outerKind = outerKind
    var names: [Phrase] = []
    var result: [FigureDraft] = []
    /// For each entry the draft of each column.
    var places: [[Int: Int]] = []
    var outer = Phrase()
    var nextRow = 0
    for entry in entries {
      while nextRow <= entry.row {
        if let outerColumn, let cell = cells.cells[nextRow][outerColumn] { outer = Phrase(cell, in: source) }
        nextRow += 1
      }
      let total = entry.parent.map { (entry: entries[$0], name: names[$0]) }
      let name = composer.name(of: entry, total: total)
      names.append(name)
      var row = RowContext(
        entry: entry, head: entry.head.text, name: name, outer: outer, outerKind: outerKind, titles: titles)
      row.period = period(of: entry)
      var own: [Int: Int] = [:]
      for column in values {
        guard let number = cells.numbers[entry.row][column], let head = columns[column] else { continue }
        let level = head.levelColumn.flatMap { own[$0] }
        var draft = draft(number, column, head, row, composer, level: level.map { result[$0] })
        draft.of = level.map { $0 + offset }
        if draft.kind == .level, let parent = entry.parent, let total = places[parent][column] {
          draft.partOf = total + offset
          draft.note("part_of", "table-part", entries[parent].head.text)
        } else if let whole = head.wholeColumn.flatMap({ own[$0] }), draft.kind == .level {
          draft.partOf = whole + offset
          draft.note("part_of", "table-part", row.titles[head.wholeColumn ?? column])
        }
        own[column] = result.count
        result.append(draft)
      }
      places.append(own)
    }
    return result
  }

  private var outerKind: TableWords.HeadKind? {
    guard let outerColumn, case .head(let kind)? = columns[outerColumn]?.role else { return nil }
    return kind
  }

  /// The rows that have a head, each with the row it is a part of.
  private func entries(_ values: [Int]) -> [TableEntry] {
    let levels = values.filter { columns[$0]?.isLevel == true }
    var entries: [TableEntry] = []
    for row in cells.table.body.indices {
      guard let cell = cells.cells[row][headColumn], cell.offsets.count <= Self.longestHead else { continue }
      var entry = TableEntry(
        row: row, head: Phrase(cell, in: source), isOfWhich: false, isTotal: false, indent: cell.indent)
      // A table of one row may have no row head: what stands there is a number like the others.
      if columns[headColumn]?.isValue ?? false { entry.head = Phrase() } else { clean(&entry) }
      guard !entry.head.isEmpty || columns[headColumn]?.isValue ?? false else { continue }
      entry.unit = unitColumn.flatMap { cells.cells[row][$0] }.flatMap { TableUnit(cell: Phrase($0, in: source)) }
      if let first = levels.first(where: { cells.numbers[row][$0] != nil }), let number = cells.numbers[row][first] {
        let unit = columns[first]?.unit ?? entry.unit ?? caption.unit(below: columns[first]?.title)
        let value = number.token.value.scaled(byPowerOfTen: unit?.power ?? 0).number
        entry.value = number.isNegative ? -value : value
      }
      if entry.isOfWhich, !entries.isEmpty { entries[entries.count - 1].hasParts = true }
      entries.append(entry)
    }
    var tree = RowTree(headsAreIndicators: kind == .indicator)
    for entry in entries { tree.add(entry) }
    tree.settleTotals()
    return tree.entries
  }

  /// Takes 其中, numbering and dashes off a row head.
  private func clean(_ entry: inout TableEntry) {
    var head = entry.head
    if let marker = ListMarkers.marker(at: 0, in: head.folded), marker.end < head.count {
      head = head.dropping(first: marker.end)
    }
    if let word = TableWords.ofWhich.match(at: 0, in: head.folded, limit: head.count) {
      entry.isOfWhich = true
      head = head.dropping(first: word.range.count)
    }
    head = head.trimmed([Scalars.space, Scalars.colon, Scalars.hyphen, 0x2014, Scalars.comma])
    if head.folded.contains(Scalars.space), head.folded.allSatisfy({ !Scalars.isLatin($0) }) {
      let kept = head.folded.indices.filter { head.folded[$0] != Scalars.space }
      head = Phrase(printed: kept.map { head.printed[$0] }, folded: kept.map { head.folded[$0] })
    }
    entry.head = head
    entry.isTotal = head.isWhole(TableWords.totals)
  }

  /// 1-2月, 2019年: a row head that is a time.
  private func period(of entry: TableEntry) -> TimePeriod? {
    let head = entry.head.folded
    guard head.contains(where: Scalars.isDigit) || kind == .time, head.count <= 16 else { return nil }
    if head.count == 4, head.allSatisfy(Scalars.isDigit) {
      let year = head.reduce(0) { $0 * 10 + Int($1 - 0x30) }
      return TimeLexer.plausibleYears.contains(year) ? .year(year) : nil
    }
    guard let time = TimeLexer(text: head).expressions(in: 0..<head.count).first, time.range.count == head.count else {
      return nil
    }
    var resolver = frame.resolver
    if let year = caption.period?.last.year { resolver.reportYear = year }
    return resolver.period(time.meaning)
  }

  // MARK: - Cells

  /// What holds for all cells of a row.
  private struct RowContext {
    var entry: TableEntry
    /// The row head as text.
    var head: String
    var name: Phrase
    var outer: Phrase
    var outerKind: TableWords.HeadKind?
    /// The title of each column as text.
    var titles: [String]
    var period: TimePeriod?
  }

  private func draft(
    _ number: CellNumber, _ place: Int, _ column: TableColumn, _ row: RowContext, _ composer: IndicatorComposer,
    level: FigureDraft?
  ) -> FigureDraft {
    var measure = CellMeasure(column: column, rowUnit: row.entry.unit, caption: caption, level: level, number: number)
    if measure.kind == .ratio, column.isLevel, CellMeasure.isGrowth(row.entry.head) { measure.kind = .change }
    let isNegative = number.isNegative != (measure.sign < 0)
    let value = number.token.value.scaled(byPowerOfTen: measure.power)
    var indicator = name(column, row, composer, level, measure)
    if measure.kind == .change,
      let growth = CellMeasure.growthTails.match(endingAt: indicator.count, in: indicator.folded, limit: 2)
    {
      indicator = indicator.dropping(last: growth.range.count)
    }
    var draft = FigureDraft(
      token: number.token, kind: measure.kind, indicator: indicator,
      value: isNegative && !value.isZero ? value.negated : value, borrowedUnit: measure.unit,
      period: column.period ?? row.period ?? caption.period ?? frame.resolver.standard, entity: entity(column, row),
      status: column.status, approximation: number.token.innerHedge ?? .exact,
      basis: measure.kind == .change ? column.basis ?? caption.basis ?? .unspecified : nil, sentence: -1,
      paragraph: cells.table.body[row.entry.row].paragraph,
      confidence: measure.unit == nil && !measure.isIndex ? Self.trustWithoutUnit : Self.trust)
    draft.decisions.reserveCapacity(5)
    draft.note("indicator", "table-row", row.head)
    draft.note("unit", measure.unitRule, measure.unit ?? "")
    draft.note("kind", "table-column", row.titles[place])
    draft.note("period", "table-caption", caption.periodWords)
    return draft
  }

  private func name(
    _ column: TableColumn, _ row: RowContext, _ composer: IndicatorComposer, _ level: FigureDraft?,
    _ measure: CellMeasure
  ) -> Phrase {
    var name: Phrase
    if let level {
      name = measure.kind == .ratio ? level.indicator.appending(column.title) : level.indicator
      return name
    }
    let head = row.period != nil || kind == .time ? Phrase() : row.name
    name = composer.name(head, entry: row.entry, column: column)
    if measure.kind == .ratio, !column.isGeneric, !name.hasSuffix(column.title), column.levelColumn == nil,
      column.title.holds(TableWords.shares)
    {
      name = name.appending(column.title)
    }
    if !row.outer.isEmpty, row.outerKind != .place { name = row.outer.appending(name) }
    if case .qualifier(let word) = column.scope {
      let whole = TableWords.wholeAreas.match(at: 0, in: name.folded, limit: name.count - 1)
      name = word.appending(name.dropping(first: whole?.range.count ?? 0))
    }
    return name.isEmpty ? row.entry.head : name
  }

  private func entity(_ column: TableColumn, _ row: RowContext) -> String? {
    switch column.scope {
    case .entity(let name): return name
    case .partOfArea(let part): return (frame.area ?? frame.entity).map { $0 + part } ?? part
    case .report, .qualifier: break
    }
    if row.outerKind == .place, !row.outer.isEmpty, !row.outer.isWhole(TableWords.wholes) { return row.outer.text }
    guard kind == .place, !row.entry.isTotal, !row.entry.head.isWhole(TableWords.wholes) else { return frame.entity }
    return row.entry.head.text
  }
}
