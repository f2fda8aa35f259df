// Circles and letters that are typed for the zero of a year: 二○○一年, 二OO二年.

/// Reads what stands for 〇 in years of Chinese digits as 〇.
enum ChineseZeros {
  private static let zero: UInt32 = 0x3007
  private static let year: UInt32 = 0x5E74
  private static let digits: ScalarSet = "〇一二三四五六七八九"
  /// A circle, a large circle, and the letter O of three alphabets.
  private static let circles: ScalarSet = [0x25CB, 0x25EF, 0x4F, 0x6F, 0x39F, 0x41E]

  /// Mends `folded`, which keeps its length.
  static func mend(_ folded: inout [UInt32]) {
    guard folded.contains(where: circles.contains) else { return }
    for index in folded.indices.dropFirst(4) where folded[index] == year {
      let start = index - 4
      guard digits.contains(folded[start]),
        folded[start..<index].allSatisfy({ digits.contains($0) || circles.contains($0) })
      else { continue }
      for place in start..<index where circles.contains(folded[place]) { folded[place] = zero }
    }
  }
}
