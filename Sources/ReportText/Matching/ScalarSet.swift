// Sets of scalars that cost one load to ask.

/// A bitmap over the scalars below U+10000; no scalar above is ever in it.
///
/// Public and inlinable for the same reason as `PhraseTable`.
public struct ScalarSet: Sendable, ExpressibleByArrayLiteral, ExpressibleByStringLiteral {
  @usableFromInline var bits = [UInt64](repeating: 0, count: 1024)

  public init(_ scalars: some Sequence<UInt32>) {
    for scalar in scalars where scalar < 0x10000 { bits[Int(scalar >> 6)] |= 1 << UInt64(scalar & 63) }
  }

  public init(arrayLiteral scalars: UInt32...) { self.init(scalars) }

  /// The scalars of a string.
  public init(stringLiteral text: String) { self.init(text.unicodeScalars.map(\.value)) }

  @inlinable @inline(__always)
  public func contains(_ scalar: UInt32) -> Bool {
    scalar < 0x10000 && bits[Int(scalar >> 6)] & (1 << UInt64(scalar & 63)) != 0
  }

  /// The first place of `range` where one of the scalars stands; its end where none does.
  @inlinable @inline(__always)
  public func firstPlace(in range: Range<Int>, of text: [UInt32]) -> Int {
    text.withUnsafeBufferPointer { text in
      bits.withUnsafeBufferPointer { bits in
        var index = max(0, range.lowerBound)
        let end = min(text.count, range.upperBound)
        while index < end {
          let scalar = text[index]
          if scalar < 0x10000, bits[Int(scalar >> 6)] & (1 << UInt64(scalar & 63)) != 0 { return index }
          index &+= 1
        }
        return range.upperBound
      }
    }
  }

  /// What is in either set.
  public func union(_ other: ScalarSet) -> ScalarSet {
    var result = self
    for index in bits.indices { result.bits[index] |= other.bits[index] }
    return result
  }
}
