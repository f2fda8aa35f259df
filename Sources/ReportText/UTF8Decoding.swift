// Bytes to scalars, with the place of the first byte that is wrong.

enum UTF8Decoding {
  /// The scalars of `bytes` without a leading byte order mark.
  static func scalars(of bytes: [UInt8], document: String) throws(ReportTextError) -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(bytes.count / 2)
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < bytes.count {
      let lead = bytes[index]
      if lead < 0x80 {
        if lead == 0 { throw .binary(document: document, byte: index) }
        result.append(UInt32(lead))
        index += 1
        continue
      }
      guard let length = sequenceLength(lead), index + length <= bytes.count else {
        throw .invalidUTF8(document: document, byte: index)
      }
      var value = UInt32(lead) & (0x7F >> UInt32(length))
      for offset in 1..<length {
        let byte = bytes[index + offset]
        guard byte & 0xC0 == 0x80 else { throw .invalidUTF8(document: document, byte: index) }
        value = value << 6 | UInt32(byte & 0x3F)
      }
      // Overlong forms and surrogates are not UTF-8 either.
      let smallest: [UInt32] = [0, 0, 0x80, 0x800, 0x10000]
      guard value >= smallest[length], Unicode.Scalar(value) != nil else {
        throw .invalidUTF8(document: document, byte: index)
      }
      result.append(value)
      index += length
    }
    return result
  }

  private static func sequenceLength(_ lead: UInt8) -> Int? {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: nil
    }
  }
}
