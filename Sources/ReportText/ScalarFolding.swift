// One scalar to one scalar: what matching sees instead of full-width and traditional forms.

enum ScalarFolding {
  /// The scalar that rules match against.
  static func folded(_ value: UInt32) -> UInt32 {
    switch value {
    case 0xFF01...0xFF5E: value - 0xFEE0
    case 0x3000, 0x00A0: 0x20
    default: value
    }
  }
}
