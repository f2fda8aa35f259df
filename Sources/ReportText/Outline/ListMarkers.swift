// The marks that number headings: 一、 (一) 1.

/// Recognises the marker at the head of a section.
package enum ListMarkers {
  /// 1 for `一、`, 2 for `(一)`, 3 for `1.` `1、` `(1)`; nil where `start` opens no numbered section.
  package static func level(at start: Int, in text: [UInt32]) -> Int? {
    guard let marker = marker(at: start, in: text) else { return nil }
    return marker.level
  }

  /// The marker and where it ends.
  package static func marker(at start: Int, in text: [UInt32]) -> (level: Int, end: Int)? {
    guard start < text.count else { return nil }
    let bracketed = text[start] == Scalars.openBracket
    var index = bracketed ? start + 1 : start
    let first = index
    while index < text.count, index - first < 4, chineseOrdinals.contains(text[index]) { index += 1 }
    if index > first {
      guard index < text.count else { return nil }
      if bracketed { return text[index] == Scalars.closeBracket ? (2, index + 1) : nil }
      return text[index] == Scalars.enumerationComma ? (1, index + 1) : nil
    }
    while index < text.count, index - first < 3, Scalars.isDigit(text[index]) { index += 1 }
    guard index > first, index < text.count else { return nil }
    if bracketed { return text[index] == Scalars.closeBracket ? (3, index + 1) : nil }
    if text[index] == Scalars.enumerationComma { return (3, index + 1) }
    guard text[index] == Scalars.point || text[index] == 0xB7, index + 1 < text.count, !Scalars.isDigit(text[index + 1])
    else { return nil }
    return (3, index + 1)
  }

  private static let chineseOrdinals: ScalarSet = "一二三四五六七八九十"
}
