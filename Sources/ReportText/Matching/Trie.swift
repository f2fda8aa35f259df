// The automaton under a phrase table.

/// A trie over scalars with all edges in one open-addressing hash table.
@usableFromInline
struct Trie: Sendable {
  /// For each node the row of the phrase that ends there, or -1.
  @usableFromInline var rows: [Int32] = [-1]
  @usableFromInline var keys: [UInt64] = Array(repeating: .max, count: 16)
  @usableFromInline var targets: [Int32] = Array(repeating: 0, count: 16)
  private var edgeCount = 0

  @usableFromInline
  init() {}

  /// One bit for each scalar below 0x10000 that may begin a phrase; others are let through to the table.
  @usableFromInline var firsts: [UInt64] = Array(repeating: 0, count: 1024)

  @usableFromInline
  mutating func insert(_ scalars: [UInt32], row: Int) {
    guard let first = scalars.first else { return }
    if first < 0x10000 { firsts[Int(first >> 6)] |= 1 << UInt64(first & 63) }
    var node: Int32 = 0
    for scalar in scalars {
      if let next = step(node, scalar) {
        node = next
      } else {
        let next = Int32(rows.count)
        rows.append(-1)
        addEdge(node, scalar, to: next)
        node = next
      }
    }
    if rows[Int(node)] < 0 { rows[Int(node)] = Int32(row) }
  }

  @inlinable @inline(__always)
  func mayBegin(with scalar: UInt32) -> Bool {
    scalar >= 0x10000 || firsts[Int(scalar >> 6)] & (1 << UInt64(scalar & 63)) != 0
  }

  /// The node behind an edge; nil where there is none.
  @inlinable @inline(__always)
  func step(_ node: Int32, _ scalar: UInt32) -> Int32? {
    let key = Self.key(node, scalar)
    var slot = Self.slot(key, keys.count)
    while keys[slot] != .max {
      if keys[slot] == key { return targets[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return nil
  }

  private mutating func addEdge(_ node: Int32, _ scalar: UInt32, to target: Int32) {
    if edgeCount * 2 >= keys.count { grow() }
    place(Self.key(node, scalar), target)
    edgeCount += 1
  }

  private mutating func place(_ key: UInt64, _ target: Int32) {
    var slot = Self.slot(key, keys.count)
    while keys[slot] != .max { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key
    targets[slot] = target
  }

  private mutating func grow() {
    let old = zip(keys, targets).filter { $0.0 != .max }
    keys = Array(repeating: .max, count: keys.count * 2)
    targets = Array(repeating: 0, count: keys.count)
    for (key, target) in old { place(key, target) }
  }

  @inlinable
  static func key(_ node: Int32, _ scalar: UInt32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(scalar)
  }

  @inlinable @inline(__always)
  static func slot(_ key: UInt64, _ count: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (count - 1)
  }
}
