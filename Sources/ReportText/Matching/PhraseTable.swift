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
  @inlinable @inline(__always)
  public func match(at start: Int, in text: [UInt32], limit: Int) -> Match? {
    guard start < limit, forward.mayBegin(with: text[start]) else { return nil }
    return longest(from: start, in: text, limit: limit)
  }

  @inlinable @inline(never)
  func longest(from start: Int, in text: [UInt32], limit: Int) -> Match? {
    forward.longest(from: start, step: 1, most: limit - start, in: text).map {
      Match(range: start..<(start + $0.length), value: values[$0.row])
    }
  }

  /// The longest phrase that ends at `end` and begins at or after `limit`.
  @inlinable @inline(__always)
  public func match(endingAt end: Int, in text: [UInt32], limit: Int) -> Match? {
    guard end > limit, backward.mayBegin(with: text[end - 1]) else { return nil }
    return longest(to: end, in: text, limit: limit)
  }

  @inlinable @inline(never)
  func longest(to end: Int, in text: [UInt32], limit: Int) -> Match? {
    backward.longest(from: end - 1, step: -1, most: end - limit, in: text).map {
      Match(range: (end - $0.length)..<end, value: values[$0.row])
    }
  }

  /// The first phrase that begins within `range`, longest at its place.
  @inlinable
  public func firstMatch(in range: Range<Int>, of text: [UInt32]) -> Match? {
    var index = forward.firstCandidate(in: range, of: text)
    while index < range.upperBound {
      if let match = match(at: index, in: text, limit: range.upperBound) { return match }
      index = forward.firstCandidate(in: (index + 1)..<range.upperBound, of: text)
    }
    return nil
  }

  /// The last phrase that ends within `range`, longest at its place.
  @inlinable
  public func lastMatch(in range: Range<Int>, of text: [UInt32]) -> Match? {
    var end = backward.lastCandidate(in: range, of: text)
    while end > range.lowerBound {
      if let match = match(endingAt: end, in: text, limit: range.lowerBound) { return match }
      end = backward.lastCandidate(in: range.lowerBound..<(end - 1), of: text)
    }
    return nil
  }

  /// All phrases within `range`, longest first at each place, none overlapping another.
  @inlinable
  public func matches(in range: Range<Int>, of text: [UInt32]) -> [Match] {
    var result: [Match] = []
    var index = forward.firstCandidate(in: range, of: text)
    while index < range.upperBound {
      let match = match(at: index, in: text, limit: range.upperBound)
      if let match { result.append(match) }
      index = forward.firstCandidate(in: (match?.range.upperBound ?? index + 1)..<range.upperBound, of: text)
    }
    return result
  }

  /// The scalars with which its phrases begin.
  public var beginnings: ScalarSet { forward.beginnings }

  /// The scalars with which its phrases end.
  public var endings: ScalarSet { backward.beginnings }
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
    self.init(
      words.unicodeScalars.split(whereSeparator: \.properties.isWhitespace).map { (String($0), ()) })
  }
}
