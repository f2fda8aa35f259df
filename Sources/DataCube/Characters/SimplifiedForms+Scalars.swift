// The table of simplified forms, pair by pair.

extension SimplifiedForms {
  /// Every traditional character with its simplified form, both below U+10000.
  package static func forEach(_ body: (_ traditional: UInt16, _ simplified: UInt16) -> Void) {
    var traditional: UInt16?
    pairs.withUTF8Buffer { bytes in
      for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
        let value = UInt16(truncatingIfNeeded: scalar.value)
        if let form = traditional {
          body(form, value)
          traditional = nil
        } else {
          traditional = value
        }
      }
    }
  }
}
