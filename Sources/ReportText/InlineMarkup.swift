// Tags that a page left in its text: 生产总值<sup>[2]</sup>3427.84亿元.

/// Reads tags of HTML as blanks.
enum InlineMarkup {
  private static let longest = 10
  private static let opener: UInt32 = 0x3C
  private static let closer: UInt32 = 0x3E

  /// Blanks the tags in `folded`, which keeps its length.
  static func blank(_ folded: inout [UInt32]) {
    guard folded.contains(opener) else { return }
    var index = 0
    while let start = folded[index...].firstIndex(of: opener) {
      let end = min(folded.count, start + longest)
      if let close = folded[start..<end].firstIndex(of: closer), isTag(folded[(start + 1)..<close]) {
        for place in start...close { folded[place] = Scalars.space }
        index = close + 1
      } else {
        index = start + 1
      }
    }
  }

  /// sup, /sup, br/: letters, and a stroke at one end.
  private static func isTag(_ name: ArraySlice<UInt32>) -> Bool {
    var letters = name
    if letters.first == Scalars.slash { letters = letters.dropFirst() }
    if letters.last == Scalars.slash { letters = letters.dropLast() }
    return !letters.isEmpty && letters.allSatisfy { Scalars.isLatin($0) || Scalars.isBlank($0) }
  }
}
