// The automaton under a phrase table.

/// A trie over scalars with all edges in one open-addressing hash table.
@usableFromInline
struct Trie: Sendable {
  /// From a node by a scalar to the next node, with the row of the phrase that ends there, or -1.
  @usableFromInline
  struct Edge: Sendable {
    @usableFromInline var key: UInt64
    @usableFromInline var target: Int32
    @usableFromInline var row: Int32

    /// A place of the table that no edge has taken.
    static let none = Edge(key: .max, target: 0, row: -1)
  }

  @usableFromInline var edges: [Edge] = Array(repeating: .none, count: 16)
  private var edgeCount: Int32 = 0

  @usableFromInline
  init() {}

  /// One bit for each scalar below 0x10000 that may begin a phrase; others are let through to the table.
  @usableFromInline var firsts: [UInt64] = Array(repeating: 0, count: 1024)

  /// One bit for each twelve low bits of a scalar that may stand second; all of them where a phrase is one scalar long. Two
  /// in three places where a phrase may begin are turned away by what follows.
  @usableFromInline var seconds: [UInt64] = Array(repeating: 0, count: 64)

  /// Where a phrase is entered twice, its first row stays.
  @usableFromInline
  mutating func insert(_ scalars: [UInt32], row: Int) {
    guard let first = scalars.first else { return }
    if first < 0x10000 { firsts[Int(first >> 6)] |= 1 << UInt64(first & 63) }
    if scalars.count > 1 {
      seconds[Int(scalars[1] >> 6 & 63)] |= 1 << UInt64(scalars[1] & 63)
    } else {
      for index in seconds.indices { seconds[index] = .max }
    }
    var node: Int32 = 0
    var last = 0
    for scalar in scalars {
      let key = Self.key(node, scalar)
      last = slot(of: key)
      if edges[last].key != key {
        if Int(edgeCount + 1) * 2 > edges.count {
          grow()
          last = slot(of: key)
        }
        // Nodes are numbered by the edges that lead to them; 0 is the root.
        edgeCount += 1
        edges[last] = Edge(key: key, target: edgeCount, row: -1)
      }
      node = edges[last].target
    }
    if edges[last].row < 0 { edges[last].row = Int32(row) }
  }

  @inlinable @inline(__always)
  func mayBegin(with scalar: UInt32) -> Bool {
    scalar >= 0x10000 || firsts[Int(scalar >> 6)] & (1 << UInt64(scalar & 63)) != 0
  }

  /// The first place of `range` where a phrase may begin; its end where there is none.
  @inlinable @inline(__always)
  func firstCandidate(in range: Range<Int>, of text: [UInt32]) -> Int {
    text.withUnsafeBufferPointer { text in
      firsts.withUnsafeBufferPointer { firsts in
        seconds.withUnsafeBufferPointer { seconds in
          var index = max(0, range.lowerBound)
          let end = min(text.count, range.upperBound)
          while index < end {
            let scalar = text[index]
            if scalar >= 0x10000 || Self.holds(firsts, scalar),
              index &+ 1 == end || Self.holds(seconds, text[index &+ 1] & 0xFFF)
            {
              return index
            }
            index &+= 1
          }
          return range.upperBound
        }
      }
    }
  }

  /// The last place of `range` behind which a phrase may end, read backwards; its start where there is none.
  @inlinable @inline(__always)
  func lastCandidate(in range: Range<Int>, of text: [UInt32]) -> Int {
    text.withUnsafeBufferPointer { text in
      firsts.withUnsafeBufferPointer { firsts in
        seconds.withUnsafeBufferPointer { seconds in
          var index = min(text.count, range.upperBound)
          let end = max(0, range.lowerBound)
          while index > end {
            let scalar = text[index &- 1]
            if scalar >= 0x10000 || Self.holds(firsts, scalar),
              index &- 1 == end || Self.holds(seconds, text[index &- 2] & 0xFFF)
            {
              return index
            }
            index &-= 1
          }
          return range.lowerBound
        }
      }
    }
  }

  @inlinable @inline(__always)
  static func holds(_ bits: UnsafeBufferPointer<UInt64>, _ bit: UInt32) -> Bool {
    bits[Int(bit >> 6)] & (1 << UInt64(bit & 63)) != 0
  }

  /// The row of the longest phrase that `text` spells from `start` on, and how many scalars it has; with a `step` of -1
  /// the text is read backwards. At most `most` scalars are looked at.
  @inlinable
  func longest(from start: Int, step: Int, most: Int, in text: [UInt32]) -> (row: Int, length: Int)? {
    guard text.indices.contains(start) else { return nil }
    let most = min(most, step > 0 ? text.count - start : start + 1)
    return text.withUnsafeBufferPointer { text in
      edges.withUnsafeBufferPointer { edges in
        var node: Int32 = 0
        var best: (row: Int, length: Int)?
        var length = 0
        while length < most {
          let key = Self.key(node, text[start &+ step &* length])
          var slot = Self.slot(key, edges.count)
          while edges[slot].key != key {
            if edges[slot].key == .max { return best }
            slot = (slot &+ 1) & (edges.count &- 1)
          }
          node = edges[slot].target
          length &+= 1
          if edges[slot].row >= 0 { best = (Int(edges[slot].row), length) }
        }
        return best
      }
    }
  }

  /// The scalars with which phrases begin.
  @usableFromInline
  var beginnings: ScalarSet {
    var result = ScalarSet([])
    result.bits = firsts
    return result
  }

  /// Where the edge of `key` stands, or the free place where it would.
  private func slot(of key: UInt64) -> Int {
    var slot = Self.slot(key, edges.count)
    while edges[slot].key != key, edges[slot].key != .max { slot = (slot + 1) & (edges.count - 1) }
    return slot
  }

  private mutating func grow() {
    let old = edges
    edges = Array(repeating: .none, count: old.count * 2)
    for edge in old where edge.key != .max { edges[slot(of: edge.key)] = edge }
  }

  @inlinable @inline(__always)
  static func key(_ node: Int32, _ scalar: UInt32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(scalar)
  }

  @inlinable @inline(__always)
  static func slot(_ key: UInt64, _ count: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (count - 1)
  }
}
