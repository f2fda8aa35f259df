// A line in which a row of a table has lost its columns.

import DataCube

/// A name and the numbers of its row with a blank between each two: `- 其中：柑橘 万吨 31.5 -2.0`. Bold marks part words as blanks do.
struct FlatLine {
  /// The line without the mark of its list.
  let range: Range<Int>
  /// What blanks part.
  let words: [Range<Int>]
  /// How many of the last words are numbers, or dashes in their place.
  let values: Int
  /// Whether the line is an item of a list.
  let isListed: Bool

  /// No row is longer than this.
  private static let longest = 200

  /// Takes a line apart; nil where it has marks of a sentence, or none of the words that a row has.
  init?(_ line: Range<Int>, in text: [UInt32]) {
    guard line.count <= Self.longest, Self.noRow.firstPlace(in: line, of: text) == line.upperBound else { return nil }
    let mark = Self.listMark(of: line, in: text)
    isListed = mark != nil
    range = (mark ?? line.lowerBound)..<line.upperBound
    words = Self.split(range, text)
    guard !words.isEmpty, words.allSatisfy({ !text[$0].contains(Scalars.comma) || Self.isNumber($0, in: text) }) else {
      return nil
    }
    let numbers = words.reversed().prefix { Self.isValue($0, in: text) }.count
    // 2016 78.1 55.2: the row of a year.
    values = numbers == words.count && Self.isYear(words[0], in: text) ? numbers - 1 : numbers
  }

  /// The words before the numbers.
  var names: ArraySlice<Range<Int>> { words.dropLast(values) }

  /// Whether the line has the shape of a row: a name, then numbers.
  var isRow: Bool { values > 0 && values < words.count }

  // MARK: - Words

  /// Whether a word is a number or stands where one is missing.
  static func isValue(_ word: Range<Int>, in text: [UInt32]) -> Bool {
    isDash(word, in: text) || isNumber(word, in: text)
  }

  /// —, ——, …: no number.
  static func isDash(_ word: Range<Int>, in text: [UInt32]) -> Bool { text[word].allSatisfy(dashes.contains) }

  /// 1204.0, -7.5, 1,234, 5.6%, 12[3].
  static func isNumber(_ word: Range<Int>, in text: [UInt32]) -> Bool {
    var rest = text[word]
    if let first = rest.first, signs.contains(first) { rest = rest.dropFirst() }
    guard let first = rest.first, Scalars.isDigit(first) else { return false }
    rest = rest.drop { Scalars.isDigit($0) || $0 == Scalars.point || $0 == Scalars.comma }
    if let last = rest.first, percents.contains(last) { rest = rest.dropFirst() }
    guard rest.first == 0x5B, rest.last == 0x5D else { return rest.isEmpty }
    return rest.dropFirst().dropLast().allSatisfy(Scalars.isDigit)
  }

  /// 2008: the head of a column.
  static func isYear(_ word: Range<Int>, in text: [UInt32]) -> Bool {
    text[word].count == 4 && text[word].allSatisfy(Scalars.isDigit) && (0x31...0x32).contains(text[word.lowerBound])
  }

  private static let noRow: ScalarSet = "。;!?|\n"
  private static let dashes: ScalarSet = "-—–―─…/"
  private static let signs: ScalarSet = "+-−–—"
  private static let percents: ScalarSet = "%‰"
  private static let listMarks: ScalarSet = "-+•●▪·"
  private static let asterisk: UInt32 = 0x2A

  /// Where the text of a list's item begins, bold or not; nil where the line is none.
  static func listMark(of line: Range<Int>, in text: [UInt32]) -> Int? {
    guard let start = line.first(where: { text[$0] != asterisk && !Scalars.isBlank(text[$0]) }),
      listMarks.contains(text[start]), start + 1 < line.upperBound, Scalars.isBlank(text[start + 1])
    else { return nil }
    return start + 2
  }

  private static func split(_ range: Range<Int>, _ text: [UInt32]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start: Int?
    for index in range {
      if Scalars.isBlank(text[index]) || text[index] == asterisk {
        if let from = start { result.append(from..<index) }
        start = nil
      } else if start == nil {
        start = index
      }
    }
    if let start { result.append(start..<range.upperBound) }
    return result
  }
}
