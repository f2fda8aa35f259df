// The number of a table cell.

import ReportText

/// A cell that holds one number and nothing else.
struct CellNumber {
  var token: NumeralToken
  var isNegative: Bool

  /// A number with its unit is no longer than this.
  private static let longest = 60
  private static let minusSigns: Set<UInt32> = [Scalars.hyphen, 0x2212, 0x2013, 0x2014, 0x2012]

  /// Reads a cell; nil where it holds no number, several, or words besides.
  init?(_ cell: TableCell, in text: [UInt32], tokens: [NumeralToken]) {
    guard cell.range.count <= Self.longest else { return nil }
    let inside = tokens.filter { token in !cell.footnotes.contains { $0.contains(token.start) } }
    guard inside.count == 1, var token = inside.first, token.form == .arabic else { return nil }
    var sign: UInt32?
    for offset in cell.offsets where offset < token.start {
      guard sign == nil, Self.minusSigns.contains(text[offset]) || text[offset] == 0x2B else { return nil }
      sign = text[offset]
    }
    guard cell.offsets.allSatisfy({ $0 < token.end }) else { return nil }
    // What the lexer took across a line break of the cell is no part of the number.
    token.end = min(token.end, cell.range.upperBound)
    self.token = token
    isNegative = sign.map(Self.minusSigns.contains) ?? false
  }
}
