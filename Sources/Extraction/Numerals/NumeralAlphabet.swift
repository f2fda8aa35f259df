// The scalars at which a Chinese numeral may begin.

/// A bitmap over the basic plane.
enum NumeralAlphabet {
  private static let bits: [UInt64] = {
    var bits = [UInt64](repeating: 0, count: 1024)
    for scalar in "零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟数几半".unicodeScalars {
      bits[Int(scalar.value >> 6)] |= 1 << UInt64(scalar.value & 63)
    }
    return bits
  }()

  @inline(__always)
  static func contains(_ scalar: UInt32) -> Bool {
    scalar < 0x10000 && bits[Int(scalar >> 6)] & (1 << UInt64(scalar & 63)) != 0
  }
}
