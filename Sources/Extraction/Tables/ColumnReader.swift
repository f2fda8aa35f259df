// Reads the header of a table: what each column holds.

import DataCube
import ReportText

/// Header cells to columns.
struct ColumnReader {
  let table: ReportTable
  let caption: TableCaption
  let source: SourceText
  let frame: ReportFrame

  /// A head longer than this is prose and says nothing that a rule could read.
  private static let longestHead = 40

  /// A header with more columns than this is no header of any report.
  private static let widest = 120

  /// The columns of the table, by index; nil where the header names none. None at all where there is no header.
  func columns() -> [TableColumn?] {
    guard table.header.allSatisfy({ $0.cells.count <= Self.widest }) else { return [] }
    let heads = headings()
    var result: [TableColumn?] = heads.enumerated().map { index, heading in
      column(index, heading.phrase, heading.range)
    }
    link(&result)
    return result
  }

  // MARK: - Heads

  /// One head a column: a second header row adds to the first, which spans it.
  private func headings() -> [(phrase: Phrase, range: Range<Int>?)] {
    guard let top = table.header.first else { return [] }
    let width = table.header.map(\.cells.count).max() ?? 0
    var result: [(phrase: Phrase, range: Range<Int>?)] = []
    var spanning = Phrase()
    for index in 0..<width {
      var phrase = Phrase()
      var range: Range<Int>?
      let cell = top.cell(index)
      if let cell, !cell.isBlank {
        phrase = Phrase(cell, in: source)
        range = cell.range
        spanning = phrase
      }
      for row in table.header.dropFirst() {
        guard let below = row.cell(index), !below.isBlank else { continue }
        if phrase.isEmpty { phrase = spanning }
        phrase = phrase.appending(Phrase(below, in: source))
        range = range ?? below.range
      }
      result.append((phrase, range))
    }
    return result
  }

  private func column(_ index: Int, _ heading: Phrase, _ range: Range<Int>?) -> TableColumn? {
    let spread = heading.folded.contains(Scalars.space) ? removingBlanks(heading) : heading
    // 警告 | 罚款 | 合计 above one row of numbers: heads of columns only.
    if index == 0, table.body.count == 1, !spread.isEmpty, spread.count <= Self.longestHead, isNumber(0),
      TableWords.heads.match(at: 0, in: spread.folded, limit: spread.count) == nil
    {
      return valueColumn(spread, range)
    }
    if index == 0 {
      let match = TableWords.heads.match(at: 0, in: spread.folded, limit: spread.count)
      return TableColumn(role: .head(kind(match, spread)), title: spread)
    }
    guard !spread.isEmpty else { return nil }
    guard spread.count <= Self.longestHead else { return TableColumn(role: .other, title: spread) }
    if spread.isWhole(TableWords.units) { return TableColumn(role: .unit, title: spread) }
    if spread.holds(TableWords.ranks) { return TableColumn(role: .rank, title: spread) }
    if spread.ends(in: TableWords.addresses) || spread.isWhole(TableWords.bareAddresses) {
      return TableColumn(role: .other, title: spread)
    }
    if spread.isWhole(TableWords.heads), isText(index) {
      return TableColumn(
        role: .head(TableWords.heads.match(at: 0, in: spread.folded, limit: spread.count)?.value ?? .indicator),
        title: spread)
    }
    return valueColumn(spread, range)
  }

  private func kind(_ match: PhraseTable<TableWords.HeadKind>.Match?, _ heading: Phrase) -> TableWords.HeadKind {
    guard let match, match.range.count == heading.count || match.value == .partner || match.value == .place else {
      return heading.isEmpty ? .indicator : .object
    }
    return match.value == .place && caption.isTrade && heading.holds(TableCaption.trade) ? .partner : match.value
  }

  private func removingBlanks(_ phrase: Phrase) -> Phrase {
    let kept = phrase.folded.indices.filter { phrase.folded[$0] != Scalars.space }
    return Phrase(printed: kept.map { phrase.printed[$0] }, folded: kept.map { phrase.folded[$0] })
  }

  /// Whether most cells of a column are words.
  private func isText(_ index: Int) -> Bool {
    var words = 0
    var numbers = 0
    for row in table.body {
      guard let cell = row.cell(index), let first = cell.offsets.first else { continue }
      if Scalars.isHan(source.folded[first]) { words += 1 } else { numbers += 1 }
    }
    return words > numbers
  }

  /// Whether every cell of a column is a number.
  private func isNumber(_ index: Int) -> Bool {
    table.body.allSatisfy { row in
      guard let cell = row.cell(index), !cell.isBlank else { return false }
      return cell.offsets.allSatisfy {
        Scalars.isDigit(source.folded[$0]) || source.folded[$0] == Scalars.point || source.folded[$0] == Scalars.space
      }
    }
  }

  // MARK: - Columns of values

  private func valueColumn(_ heading: Phrase, _ range: Range<Int>?) -> TableColumn {
    var column = TableColumn(role: .level, title: heading)
    takeUnit(from: &column)
    takeScope(from: &column)
    let words = column.title
    column.basis = Comparisons.table.firstMatch(in: 0..<words.count, of: words.folded)?.value
    column.status = words.holds(TableWords.targets) && !words.holds(TableWords.rates) ? .target : .actual
    if words.isWhole(TableWords.lastYear) {
      column.period = caption.period?.shifted(years: -1) ?? frame.resolver.standard?.shifted(years: -1)
      column.isGeneric = true
    } else if words.holds(TableWords.rates) {
      column.role = .ratio(ofLevel: true)
    } else if let growth = TableWords.growth.matches(in: 0..<words.count, of: words.folded).first(where: {
      $0.value != 0
    }) {
      column.role = .change(sign: growth.value)
    } else if words.holds(TableWords.shares), column.unit?.isProportion ?? true {
      column.role = .ratio(ofLevel: true)
    } else if let unit = column.unit ?? commonUnit, unit.isProportion || unit.isPoints {
      column.unit = unit
      column.role = caption.isGrowth ? .change(sign: 1) : .ratio(ofLevel: false)
    }
    if let range { takePeriod(from: &column, range) }
    if let part = TableWords.ofWhich.match(at: 0, in: column.title.folded, limit: column.title.count) {
      column.isOfWhich = true
      column.title = column.title.dropping(first: part.range.count).trimmed()
    }
    column.isGeneric = column.isGeneric || column.title.isEmpty || column.title.isWhole(TableWords.generic)
    return column
  }

  /// The caption's unit, where no column gives units row by row.
  private var commonUnit: TableUnit? {
    let hasUnits = table.header.first?.cells.contains { Phrase($0, in: source).isWhole(TableWords.units) } ?? false
    return hasUnits ? nil : caption.unit
  }

  /// （亿元） and % at the end of a head.
  private func takeUnit(from column: inout TableColumn) {
    let title = column.title
    let inner = title.closingBracket.map { title.slice(($0.lowerBound + 1)..<($0.upperBound - 1)) }
    if let bracket = title.closingBracket, let inner, let unit = TableUnit(inner) ?? TableUnit(scale: inner) {
      column.unit = unit
      column.title = title.prefix(bracket.lowerBound)
    } else if let last = title.folded.last, last == 0x25 || last == 0x2030 {
      column.unit = TableUnit(title.dropping(first: title.count - 1))
      column.title = title.dropping(last: 1)
    }
  }

  private func takeScope(from column: inout TableColumn) {
    let title = column.title
    if title.isWhole(TableWords.wholes) {
      column.title = Phrase()
    } else if title.isWhole(TableWords.partsOfArea) {
      column.scope = .partOfArea(title.text)
      column.title = Phrase()
    } else if title.isWhole(TableWords.qualifiers) {
      column.scope = .qualifier(title)
      column.title = Phrase()
    } else if title.count >= 2, title.count <= 8, title.ends(in: TableWords.placeEndings),
      !title.ends(in: TableWords.measures)
    {
      column.scope = .entity(title.text)
      column.title = Phrase()
    }
  }

  /// 2001, 2020年1-6月: years stand as heads of their own.
  private func takePeriod(from column: inout TableColumn, _ range: Range<Int>) {
    let title = column.title.folded
    if title.count == 4, title.allSatisfy(Scalars.isDigit) {
      let year = title.reduce(0) { $0 * 10 + Int($1 - 0x30) }
      guard TimeLexer.plausibleYears.contains(year) else { return }
      column.period = .year(year)
      column.title = Phrase()
      return
    }
    let times = TimeLexer(text: title).expressions(in: 0..<title.count).filter { time in
      Comparisons.openers.match(endingAt: time.range.lowerBound, in: title, limit: 0) == nil
    }
    guard let time = times.first(where: { $0.meaning.explicitYear != nil || $0.meaning.isPartOfYear }) else { return }
    var resolver = frame.resolver
    if let year = caption.period?.last.year { resolver.reportYear = year }
    guard let period = resolver.period(time.meaning, isStock: false) else { return }
    column.period = period
    column.title = column.title.removing(time.range).trimmed()
    // 2016-2018年累计投产: the years say that they are summed.
    if let sum = Self.sums.match(at: 0, in: column.title.folded, limit: column.title.count - 1) {
      column.title = column.title.dropping(first: sum.range.count)
    }
  }

  private static let sums = PhraseTable(words: "累计")

  // MARK: - Links between columns

  /// 其中：2018年 behind 2016-2018年累计 has its measure; 其中：出口额 behind 进出口额 is a part of it.
  private func take(_ whole: TableColumn?, of index: Int, into column: inout TableColumn) {
    guard let whole else { return }
    if column.title.isEmpty {
      column.title = whole.title
      column.isGeneric = whole.isGeneric
      column.unit = column.unit ?? whole.unit
    } else if column.unit == whole.unit {
      column.wholeColumn = index
    }
  }

  /// Gives each column its row heads, and changes and shares their level.
  private func link(_ columns: inout [TableColumn?]) {
    var head = 0
    var level: Int?
    var ratio: Int?
    for index in columns.indices {
      guard var column = columns[index] else { continue }
      if case .head = column.role {
        head = index
        level = nil
        ratio = nil
      }
      column.headColumn = head
      switch column.role {
      case .level:
        if column.isOfWhich, let level { take(columns[level], of: level, into: &column) }
        level = index
        ratio = nil
      case .ratio(let ofLevel):
        column.levelColumn = ofLevel ? level : nil
        if !ofLevel { ratio = index }
      case .change: column.levelColumn = level ?? ratio
      default: break
      }
      columns[index] = column
    }
  }
}
