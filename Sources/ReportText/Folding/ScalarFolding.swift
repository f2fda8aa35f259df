// One scalar to one scalar: what matching sees instead of full-width and traditional forms.

import DataCube

/// Folding keeps the number of scalars, so that offsets hold: `１２件` and `後` are matched as `12件` and `后`.
enum ScalarFolding {
  /// The folded form of every scalar below U+10000, indexed by the scalar; scalars above stay as they are.
  ///
  /// A flat table is what makes folding cost one load a scalar.
  static let table: [UInt16] = {
    var table = [UInt16](0...UInt16.max)
    for (value, folded) in punctuation { table[Int(value)] = folded }
    for value in 0xFF01...0xFF5E { table[value] = UInt16(value - 0xFEE0) }
    for value in 0x2000...0x200A { table[value] = 0x20 }
    SimplifiedForms.forEach { traditional, simplified in table[Int(traditional)] = simplified }
    return table
  }()

  /// The scalar that rules match against.
  static func folded(_ value: UInt32) -> UInt32 {
    value < 0x10000 ? UInt32(table[Int(value)]) : value
  }

  /// Spaces, also those of no width, line breaks, small and half-width forms of punctuation.
  private static let punctuation: [(UInt16, UInt16)] = [
    (0x00A0, 0x20), (0x202F, 0x20), (0x3000, 0x20), (0x200B, 0x20), (0x2060, 0x20), (0xFEFF, 0x20),
    (0x0085, 0x0A), (0x2028, 0x0A), (0x2029, 0x0A),
    (0xFE50, 0x2C), (0xFE52, 0x2E), (0xFE54, 0x3B), (0xFE55, 0x3A), (0xFE56, 0x3F), (0xFE57, 0x21),
    (0xFE59, 0x28), (0xFE5A, 0x29), (0xFE62, 0x2B), (0xFE63, 0x2D), (0xFE6A, 0x25), (0x2105, 0x25), (0x066A, 0x25),
    (0xFE51, 0x3001), (0xFF61, 0x3002), (0xFF62, 0x300C), (0xFF63, 0x300D), (0xFF64, 0x3001),
    (0xFE30, 0x2236), (0xFFE0, 0xA2), (0xFFE1, 0xA3), (0xFFE5, 0xA5),
  ]
}
