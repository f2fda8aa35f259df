// Comparison of folded names byte by byte.

extension StringProtocol {
  /// Whether `part` occurs, by its UTF-8 bytes: folded names have no two spellings of a character, and comparing characters,
  /// as `contains` does, takes many times longer.
  package func holds(_ part: String) -> Bool {
    let found = utf8.withContiguousStorageIfAvailable { text in
      part.utf8.withContiguousStorageIfAvailable { part in Self.holds(text, part) }
    }
    return (found ?? nil) ?? contains(part)
  }

  /// `hasPrefix` by bytes.
  func begins(with part: String) -> Bool { utf8.starts(with: part.utf8) }

  /// `hasSuffix` by bytes.
  func ends(with part: String) -> Bool {
    utf8.count >= part.utf8.count && utf8.suffix(part.utf8.count).elementsEqual(part.utf8)
  }

  private static func holds(_ text: UnsafeBufferPointer<UInt8>, _ part: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = part.first else { return true }
    guard text.count >= part.count else { return false }
    for start in 0...(text.count - part.count) where text[start] == first {
      var length = 1
      while length < part.count, text[start + length] == part[length] { length += 1 }
      if length == part.count { return true }
    }
    return false
  }
}
