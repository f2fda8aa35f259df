// What cleaning has given for the stretches of a sentence.

/// The last phrases that a cleaner has made: one rule after the other asks for the words before the same number.
final class CleanedPhrases {
  private var entries: [(range: Range<Int>, phrase: Phrase)] = []
  private var next = 0

  /// Rules ask about the number before them, not about those at the head of a long sentence.
  private static let most = 8

  func phrase(of range: Range<Int>) -> Phrase? { entries.first { $0.range == range }?.phrase }

  func note(_ phrase: Phrase, of range: Range<Int>) {
    if entries.count < Self.most {
      entries.append((range, phrase))
    } else {
      entries[next] = (range, phrase)
      next = (next + 1) % Self.most
    }
  }
}
