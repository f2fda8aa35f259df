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

  /// Tags that say how a word is set, no more; a table's own tags tell its cells apart.
  private static let names: [[UInt32]] = ["sup", "sub", "b", "i", "u", "em", "strong", "font", "span"].map {
    $0.unicodeScalars.map(\.value)
  }

  private static func isTag(_ name: ArraySlice<UInt32>) -> Bool {
    let letters = name.first == Scalars.slash ? name.dropFirst() : name
    return names.contains { letters.elementsEqual($0) }
  }
}
