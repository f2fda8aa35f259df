// A word list that can be looked up at any place of a text, forwards and backwards.

/// Phrases with values, matched longest first against flat arrays of scalars.
///
/// A trie whose edges sit in one hash table; a bitmap of first and last scalars turns most places away at once.
///
/// Public and inlinable although the package alone uses it: only then does the compiler specialise it in other targets.
/// Left generic, every look-up asks the runtime for metadata, and extraction takes twice the time.
public struct PhraseTable<Value: Sendable>: Sendable {
  /// A phrase that stands in the text.
  public struct Match: Sendable {
    public var range: Range<Int>
    public var value: Value

    @inlinable
    public init(range: Range<Int>, value: Value) {
      self.range = range
      self.value = value
    }
  }

  @usableFromInline let forward: Trie
  @usableFromInline let backward: Trie
  @usableFromInline let values: [Value]

  /// Builds the table; where a phrase is listed twice, the first row wins.
  @inlinable
  public init(_ rows: [(phrase: String, value: Value)]) {
    var forward = Trie()
    var backward = Trie()
    for (index, row) in rows.enumerated() {
      let scalars = row.phrase.unicodeScalars.map(\.value)
      forward.insert(scalars, row: index)
      backward.insert(scalars.reversed(), row: index)
    }
    self.forward = forward
    self.backward = backward
    values = rows.map(\.value)
  }

  /// The longest phrase that begins at `start` and ends at or before `limit`.
  @inlinable
  public func match(at start: Int, in text: [UInt32], limit: Int) -> Match? {
    guard start < limit, forward.mayBegin(with: text[start]) else { return nil }
    var node: Int32 = 0
    var best: (end: Int, row: Int32)?
    var index = start
    while index < limit, let next = forward.step(node, text[index]) {
      node = next
      index += 1
      let row = forward.rows[Int(node)]
      if row >= 0 { best = (index, row) }
    }
    return best.map { Match(range: start..<$0.end, value: values[Int($0.row)]) }
  }

  /// The longest phrase that ends at `end` and begins at or after `limit`.
  @inlinable
  public func match(endingAt end: Int, in text: [UInt32], limit: Int) -> Match? {
    guard end > limit, backward.mayBegin(with: text[end - 1]) else { return nil }
    var node: Int32 = 0
    var best: (start: Int, row: Int32)?
    var index = end
    while index > limit, let next = backward.step(node, text[index - 1]) {
      node = next
      index -= 1
      let row = backward.rows[Int(node)]
      if row >= 0 { best = (index, row) }
    }
    return best.map { Match(range: $0.start..<end, value: values[Int($0.row)]) }
  }

  /// The first phrase that begins within `range`, longest at its place.
  @inlinable
  public func firstMatch(in range: Range<Int>, of text: [UInt32]) -> Match? {
    for index in range {
      if let match = match(at: index, in: text, limit: range.upperBound) { return match }
    }
    return nil
  }

  /// The last phrase that ends within `range`, longest at its place.
  @inlinable
  public func lastMatch(in range: Range<Int>, of text: [UInt32]) -> Match? {
    for index in range.reversed() {
      if let match = match(endingAt: index + 1, in: text, limit: range.lowerBound) { return match }
    }
    return nil
  }

  /// All phrases within `range`, longest first at each place, none overlapping another.
  @inlinable
  public func matches(in range: Range<Int>, of text: [UInt32]) -> [Match] {
    var result: [Match] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let match = match(at: index, in: text, limit: range.upperBound) {
        result.append(match)
        index = match.range.upperBound
      } else {
        index += 1
      }
    }
    return result
  }
}

extension PhraseTable {
  /// Whether a phrase of the table is the whole of `range`.
  @inlinable
  public func isWhole(_ range: Range<Int>, of text: [UInt32]) -> Bool {
    match(at: range.lowerBound, in: text, limit: range.upperBound)?.range == range
  }
}

extension PhraseTable where Value == Void {
  /// A plain word list, words separated by white space.
  @inlinable
  public init(words: String) {
    self.init(words.split(whereSeparator: \.isWhitespace).map { (String($0), ()) })
  }
}
