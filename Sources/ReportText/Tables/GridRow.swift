// Rows that are set with tabs or runs of blanks instead of strokes.

/// Takes apart a row such as `行政许可受理数　　件　　96　　417`.
enum GridRow {
  /// Fewer fields make no row.
  static let fewest = 3
  /// No row is longer than this.
  private static let longest = 200

  /// How many fields tabs and runs of two blanks or more part a line into; 0 where it is no row.
  static func width(of range: Range<Int>, in text: [UInt32]) -> Int {
    guard range.count <= longest, !text[range].contains(0x7C), !text[range].contains(where: sentenceMarks.contains)
    else {
      return 0
    }
    return split(range, text, gap: 2).count
  }

  /// The `count` fields of a line, as ranges without the blanks around them; nil where it has not as many.
  ///
  /// A row may set two of its fields one blank apart, and a head its letters (指　标　名　称): where runs of blanks make too
  /// few fields, single ones part them, too, and letters that stand alone are one word.
  static func fields(of range: Range<Int>, in text: [UInt32], count: Int) -> [Range<Int>]? {
    guard width(of: range, in: text) > 0 else { return nil }
    let wide = split(range, text, gap: 2)
    if wide.count == count { return wide }
    let narrow = split(range, text, gap: 1)
    if narrow.count == count { return narrow }
    let joined = joinedLetters(narrow, text)
    return joined.count == count ? joined : nil
  }

  /// Digits with their marks and nothing else.
  static func isNumber(_ field: Range<Int>, _ text: [UInt32]) -> Bool {
    text[field].contains(where: Scalars.isDigit)
      && text[field].allSatisfy { Scalars.isDigit($0) || numberMarks.contains($0) }
  }

  private static let sentenceMarks: ScalarSet = "。;!?"
  private static let numberMarks: ScalarSet = ".,-%"

  private static func split(_ range: Range<Int>, _ text: [UInt32], gap: Int) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start: Int?
    var index = range.lowerBound
    while index < range.upperBound {
      guard Scalars.isBlank(text[index]) else {
        start = start ?? index
        index += 1
        continue
      }
      var end = index
      while end < range.upperBound, Scalars.isBlank(text[end]) { end += 1 }
      // A line of its own is a field of its own.
      let parts =
        end - index >= gap || text[index..<end].contains(where: { $0 == Scalars.tab || $0 == Scalars.newline })
      if parts, let from = start {
        result.append(from..<index)
        start = nil
      }
      index = end
    }
    if let start { result.append(start..<range.upperBound) }
    return result
  }

  private static func joinedLetters(_ fields: [Range<Int>], _ text: [UInt32]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for field in fields {
      if field.count == 1, Scalars.isHan(text[field.lowerBound]), let last = result.last,
        text[last.upperBound - 1] != 0x29, isSpaced(last, text)
      {
        result[result.count - 1] = last.lowerBound..<field.upperBound
      } else {
        result.append(field)
      }
    }
    return result
  }

  /// Whether a field is one character, or characters with blanks between them.
  private static func isSpaced(_ field: Range<Int>, _ text: [UInt32]) -> Bool {
    field.count == 1 || text[field].contains(where: Scalars.isBlank)
  }
}
