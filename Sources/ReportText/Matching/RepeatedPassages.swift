// Finds passages that stand word for word earlier in a text.

/// The passages of a text that have been seen, by their words.
package struct RepeatedPassages {
  private let text: [UInt32]
  private var passages: [(range: Range<Int>, number: Int)] = []
  /// Fingerprint → place in `passages`; where another passage has the same, the next number.
  private var places: [Int: Int] = [:]

  package init(of text: [UInt32]) {
    self.text = text
  }

  /// The number under which the same words were first entered; nil where they are new, and now entered under `number`.
  package mutating func first(like range: Range<Int>, number: Int) -> Int? {
    var key = fingerprint(range)
    while let place = places[key] {
      if text[passages[place].range].elementsEqual(text[range]) { return passages[place].number }
      key &+= 1
    }
    places[key] = passages.count
    passages.append((range, number))
    return nil
  }

  /// Hashed as bytes: a slice hashes scalar by scalar, which takes ten times as long.
  private func fingerprint(_ range: Range<Int>) -> Int {
    var hasher = Hasher()
    text[range].withUnsafeBytes { hasher.combine(bytes: $0) }
    return hasher.finalize()
  }
}
