// Phrases in strings: titles and names, where there is no text around them.

extension String {
  /// Whether one of the words stands in it, scalar by scalar.
  package func holds(_ words: PhraseTable<Void>) -> Bool { text(before: words) != nil }

  /// What stands before the first of the words; nil where there is none.
  func text(before words: PhraseTable<Void>) -> String? {
    let scalars = unicodeScalars.map(\.value)
    return words.firstMatch(in: 0..<scalars.count, of: scalars).map { String(scalars: scalars[..<$0.range.lowerBound]) }
  }
}
