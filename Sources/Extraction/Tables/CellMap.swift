// The body of a table, each cell with the column it belongs to.

import ReportText

/// Numbers and words of a table's body by row and column.
///
/// Pages merge header cells over two columns, so that a number may stand beside its head: it goes to the nearest head
/// whose own cell is empty.
struct CellMap {
  let table: ReportTable
  /// For each row the cell of each column; nil where it has none.
  private(set) var cells: [[TableCell?]] = []
  /// For each row the number of each column; nil in columns without values.
  private(set) var numbers: [[CellNumber?]] = []

  init(table: ReportTable, columns: [TableColumn?], source: SourceText, ledger: inout NumeralLedger) {
    self.table = table
    let lexer = NumeralLexer(text: source.folded)
    let heads = columns.indices.filter { columns[$0] != nil }
    for row in table.body {
      var mapped = [TableCell?](repeating: nil, count: columns.count)
      var found = [CellNumber?](repeating: nil, count: columns.count)
      for (index, cell) in row.cells.enumerated() where !cell.range.isEmpty {
        let tokens = lexer.tokens(in: cell.range)
        let place = cell.isBlank ? nil : Self.column(of: index, row, columns, heads)
        let column = place.flatMap { columns[$0] }
        if let place, !cell.isBlank { mapped[place] = cell }
        let number = row.fits && column?.isValue == true ? CellNumber(cell, in: source.folded, tokens: tokens) : nil
        if let place, let number { found[place] = number }
        var mark = 0
        for token in tokens where token.start != number?.token.start {
          while mark < cell.footnotes.count, cell.footnotes[mark].upperBound <= token.start { mark += 1 }
          let isMark = mark < cell.footnotes.count && cell.footnotes[mark].contains(token.start)
          ledger.enter(token, reason: isMark ? .footnoteMark : Self.reason(column))
        }
        if let number { ledger.enter(number.token, reason: .unexplained) }
      }
      cells.append(mapped)
      numbers.append(found)
    }
  }

  private static func reason(_ column: TableColumn?) -> NotFigureReason {
    switch column?.role {
    case .head, .unit: .name
    case .rank: .rank
    default: .unexplained
    }
  }

  private static func column(of index: Int, _ row: TableRow, _ columns: [TableColumn?], _ heads: [Int]) -> Int? {
    if columns.indices.contains(index), columns[index] != nil { return index }
    var low = 0
    var high = heads.count
    while low < high {
      let middle = (low + high) / 2
      if heads[middle] < index { low = middle + 1 } else { high = middle }
    }
    func isFree(_ column: Int) -> Bool { row.cell(column)?.isBlank ?? true }
    if low > 0, heads[low - 1] > 0, isFree(heads[low - 1]) { return heads[low - 1] }
    if low < heads.count, isFree(heads[low]) { return heads[low] }
    return nil
  }
}
