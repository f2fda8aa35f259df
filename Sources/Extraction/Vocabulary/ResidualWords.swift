// Words that tell what is left of a total.

import ReportText

enum ResidualWords {
  /// Whether the number of `slot` is what is left: 其余31人未予立案, 余下的8件.
  static func opens(_ slot: Slot, in text: [UInt32]) -> Bool {
    guard let first = text[slot.left].firstIndex(where: Scalars.isHan) else { return false }
    return table.match(at: first, in: text, limit: slot.token.start) != nil
  }

  private static let table = PhraseTable(words: "其余 余下 剩余 剩下 尚余 还剩 其他")
}
