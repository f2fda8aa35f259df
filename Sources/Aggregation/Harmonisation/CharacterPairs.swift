// What two names share.

/// The pairs of neighbouring characters in a name; of a single character that one.
struct CharacterPairs: Sendable {
  /// Sorted, each once: the numbers of both characters in one.
  private let pairs: [UInt64]

  init(_ text: String) {
    let scalars = text.unicodeScalars.map { UInt64($0.value) }
    let all = scalars.count < 2 ? scalars : zip(scalars, scalars.dropFirst()).map { $0 << 32 | $1 }
    var pairs = all.sorted()
    if let first = pairs.first {
      var last = first
      pairs =
        [first]
        + pairs.dropFirst().filter { pair in
          defer { last = pair }
          return pair != last
        }
    }
    self.pairs = pairs
  }

  /// The Sørensen–Dice coefficient: 0 where nothing is shared, 1 where everything is.
  func dice(_ other: CharacterPairs) -> Double {
    var (here, there, shared) = (0, 0, 0)
    while here < pairs.count, there < other.pairs.count {
      let (left, right) = (pairs[here], other.pairs[there])
      if left == right { shared += 1 }
      if left <= right { here += 1 }
      if right <= left { there += 1 }
    }
    let sum = pairs.count + other.pairs.count
    return sum == 0 ? 0 : 2 * Double(shared) / Double(sum)
  }
}
