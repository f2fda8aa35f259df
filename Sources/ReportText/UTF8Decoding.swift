// Bytes to scalars, with the place of the first byte that is wrong.

import DataCube

/// Decoding and folding in one pass over the bytes.
enum UTF8Decoding {
  /// A text's scalars, and the same scalars folded.
  struct Text {
    var scalars: [UInt32]
    var folded: [UInt32]
  }

  /// The text of `bytes` without a leading byte order mark.
  ///
  /// - Throws: `ReportTextError.invalidUTF8` or `.binary` with the place of the first offending byte, `.utf16`.
  static func text(of bytes: UnsafeBufferPointer<UInt8>, document: String) throws(ReportTextError) -> Text {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let count = scalarCount(of: bytes, from: start)
    var end = Decoded(byte: start, scalars: 0)
    var folded: [UInt32] = []
    let scalars = [UInt32](unsafeUninitializedCapacity: count) { scalars, scalarCount in
      folded = [UInt32](unsafeUninitializedCapacity: count) { folded, foldedCount in
        end = ScalarFolding.table.withUnsafeBufferPointer { table in
          decode(bytes, from: start, into: scalars, folding: folded, by: table)
        }
        foldedCount = end.scalars
      }
      scalarCount = end.scalars
    }
    guard end.byte == bytes.count else {
      if TextEncoding.isUTF16(bytes) { throw .utf16(document: document) }
      if bytes[end.byte] == 0 { throw .binary(document: document, byte: end.byte) }
      throw .invalidUTF8(document: document, byte: end.byte)
    }
    return Text(scalars: scalars, folded: folded)
  }

  /// How far decoding came: short of all bytes, `byte` is the first one that is wrong.
  private struct Decoded {
    var byte: Int
    var scalars: Int
  }

  /// Bytes that begin a scalar: no fewer than there will be scalars, also where the bytes are no UTF-8.
  private static func scalarCount(of bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    // Those that go on are below -64 as signed numbers.
    bytes[start...].reduce(0) { $0 &+ (Int8(bitPattern: $1) > -65 ? 1 : 0) }
  }

  /// Writes scalars until the bytes end or one is wrong. Overlong forms, surrogates and NUL are wrong.
  private static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, into scalars: UnsafeMutableBufferPointer<UInt32>,
    folding folded: UnsafeMutableBufferPointer<UInt32>, by table: UnsafeBufferPointer<UInt16>
  ) -> Decoded {
    var index = start
    var written = 0
    while index < bytes.count {
      let lead = UInt32(bytes[index])
      var value = lead
      if lead < 0x80 {
        if lead == 0 { break }
        index &+= 1
      } else if lead & 0xF0 == 0xE0 {
        guard index &+ 2 < bytes.count else { break }
        let (second, third) = (UInt32(bytes[index &+ 1]), UInt32(bytes[index &+ 2]))
        value = (lead & 0x0F) << 12 | (second & 0x3F) << 6 | third & 0x3F
        guard second & 0xC0 == 0x80, third & 0xC0 == 0x80, value >= 0x800, value & 0xF800 != 0xD800 else { break }
        index &+= 3
      } else if lead & 0xE0 == 0xC0 {
        guard index &+ 1 < bytes.count else { break }
        let second = UInt32(bytes[index &+ 1])
        value = (lead & 0x1F) << 6 | second & 0x3F
        guard second & 0xC0 == 0x80, value >= 0x80 else { break }
        index &+= 2
      } else if lead & 0xF8 == 0xF0 {
        guard index &+ 3 < bytes.count else { break }
        let (second, third) = (UInt32(bytes[index &+ 1]), UInt32(bytes[index &+ 2]))
        let fourth = UInt32(bytes[index &+ 3])
        value = (lead & 0x07) << 18 | (second & 0x3F) << 12 | (third & 0x3F) << 6 | fourth & 0x3F
        guard second & 0xC0 == 0x80, third & 0xC0 == 0x80, fourth & 0xC0 == 0x80, (0x10000...0x10FFFF).contains(value)
        else { break }
        index &+= 4
      } else {
        break
      }
      scalars[written] = value
      folded[written] = value < 0x10000 ? UInt32(table[Int(value)]) : value
      written &+= 1
    }
    return Decoded(byte: index, scalars: written)
  }
}
