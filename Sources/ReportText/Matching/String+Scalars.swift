// Scalars to text.

extension String {
  /// The text of `scalars`, written in one go; numbers that are no scalars are left out.
  package init(scalars: ArraySlice<UInt32>) {
    self = scalars.withUnsafeBufferPointer { scalars in
      var length = 0
      for scalar in scalars { length &+= Self.utf8Length(of: scalar) }
      return String(unsafeUninitializedCapacity: length) { bytes in
        var end = 0
        for scalar in scalars {
          // Nearly all are Chinese.
          if scalar &- 0x800 < 0xD000 {
            bytes[end] = UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12)
            bytes[end &+ 1] = UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F)
            bytes[end &+ 2] = UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F)
            end &+= 3
            continue
          }
          let count = Self.utf8Length(of: scalar)
          guard count > 1 else {
            if count == 1 {
              bytes[end] = UInt8(truncatingIfNeeded: scalar)
              end &+= 1
            }
            continue
          }
          // Six bits to each byte from the last on; the first also tells how many follow.
          var rest = scalar
          for place in stride(from: end &+ count &- 1, to: end, by: -1) {
            bytes[place] = UInt8(truncatingIfNeeded: 0x80 | rest & 0x3F)
            rest >>= 6
          }
          bytes[end] = UInt8(truncatingIfNeeded: 0xF00 >> UInt32(count) & 0xFF | rest)
          end &+= count
        }
        return end
      }
    }
  }

  package init(scalars: [UInt32]) { self.init(scalars: scalars[...]) }

  /// How many bytes a scalar takes; 0 for what is none.
  @inline(__always)
  private static func utf8Length(of scalar: UInt32) -> Int {
    if scalar < 0x80 { return 1 }
    if scalar < 0x800 { return 2 }
    if scalar < 0x10000 { return scalar & 0xFFFF_F800 == 0xD800 ? 0 : 3 }
    return scalar < 0x110000 ? 4 : 0
  }
}
