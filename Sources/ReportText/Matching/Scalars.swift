// The scalars that structure a text, in folded form, by name.

/// Names for punctuation after folding.
package enum Scalars {
  package static let newline: UInt32 = 0x0A
  package static let carriageReturn: UInt32 = 0x0D
  package static let tab: UInt32 = 0x09
  package static let space: UInt32 = 0x20
  package static let exclamation: UInt32 = 0x21
  package static let openBracket: UInt32 = 0x28
  package static let closeBracket: UInt32 = 0x29
  package static let comma: UInt32 = 0x2C
  package static let hyphen: UInt32 = 0x2D
  package static let point: UInt32 = 0x2E
  package static let slash: UInt32 = 0x2F
  package static let colon: UInt32 = 0x3A
  package static let semicolon: UInt32 = 0x3B
  package static let question: UInt32 = 0x3F
  package static let enumerationComma: UInt32 = 0x3001
  package static let fullStop: UInt32 = 0x3002
  package static let openTitle: UInt32 = 0x300A
  package static let closeTitle: UInt32 = 0x300B
  package static let openQuote: UInt32 = 0x201C
  package static let closeQuote: UInt32 = 0x201D

  @inline(__always)
  package static func isDigit(_ value: UInt32) -> Bool { value &- 0x30 < 10 }

  @inline(__always)
  package static func isBlank(_ value: UInt32) -> Bool {
    value == space || value == tab || value == newline || value == carriageReturn
  }

  @inline(__always)
  package static func isLatin(_ value: UInt32) -> Bool { (value | 0x20) &- 0x61 < 26 }

  /// Chinese characters of the main block, extension A and the compatibility block.
  @inline(__always)
  package static func isHan(_ value: UInt32) -> Bool {
    value &- 0x4E00 < 0x5200 || value &- 0x3400 < 0x19C0 || value &- 0xF900 < 0x200
  }
}
