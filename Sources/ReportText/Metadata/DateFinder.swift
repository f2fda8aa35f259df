// Finds whole dates in page furniture and signatures.

import DataCube

/// Dates such as 2024-02-28, 2024年2月26日, and years in file names.
package struct DateFinder {
  let text: [UInt32]

  package init(text: [UInt32]) {
    self.text = text
  }

  private static let marks: ScalarSet = [Scalars.hyphen, Scalars.slash, Scalars.point, 0x5E74, 0x6708]

  /// The first full date within `range` that is no end of a stretch: 自2020年1月1日起 says what is counted, not when that
  /// was told.
  package func firstDay(in range: Range<Int>) -> TimePeriod? {
    var index = range.lowerBound
    while index + 7 < range.upperBound {
      if Scalars.isDigit(text[index]), index == range.lowerBound || !Scalars.isDigit(text[index - 1]),
        let date = day(at: index, range.upperBound)
      {
        if !isEndOfStretch(index..<date.end, range) { return date.day }
        index = date.end
        continue
      }
      if let date = dayInWords(at: index, range.upperBound) { return date }
      index += 1
    }
    return nil
  }

  /// (2013年7月) at the end of `range`: the month in which a report was given.
  package func bracketedMonth(endOf range: Range<Int>) -> TimePeriod? {
    guard range.count >= 9, text[range.upperBound - 1] == Scalars.closeBracket,
      let open = text[range].lastIndex(of: Scalars.openBracket),
      let year = number(open + 1, range.upperBound, digits: 4...4), (1949...2100).contains(year.value),
      text[year.end] == 0x5E74, let month = number(year.end + 1, range.upperBound, digits: 1...2),
      (1...12).contains(month.value), text[month.end] == 0x6708, month.end + 2 == range.upperBound
    else { return nil }
    return .month(year.value, month.value)
  }

  private func isEndOfStretch(_ date: Range<Int>, _ range: Range<Int>) -> Bool {
    var end = date.upperBound
    if end < range.upperBound, text[end] == 0x65E5 { end += 1 }
    return end < range.upperBound && Self.stretchTails.contains(text[end])
      || date.lowerBound > range.lowerBound && Self.stretchHeads.contains(text[date.lowerBound - 1])
  }

  private static let stretchHeads: ScalarSet = "自从至到"
  private static let stretchTails: ScalarSet = "起至到止"

  /// 二〇〇七年二月八日.
  private func dayInWords(at start: Int, _ limit: Int) -> TimePeriod? {
    guard Self.digits[text[start]] != nil, start + 8 < limit, text[start + 4] == 0x5E74 else { return nil }
    var year = 0
    for index in start..<(start + 4) {
      guard let digit = Self.digits[text[index]] else { return nil }
      year = year * 10 + digit
    }
    guard (1949...2100).contains(year), let month = numberInWords(start + 5, limit), (1...12).contains(month.value),
      month.end < limit, text[month.end] == 0x6708, let day = numberInWords(month.end + 1, limit),
      (1...31).contains(day.value)
    else { return nil }
    return .day(year, month.value, day.value)
  }

  /// 八, 十二, 二十一.
  private func numberInWords(_ start: Int, _ limit: Int) -> (value: Int, end: Int)? {
    var index = start
    var value = 0
    while index < limit, index - start < 3 {
      if text[index] == 0x5341 {
        value = max(1, value) * 10
      } else if let digit = Self.digits[text[index]] {
        value += digit
      } else {
        break
      }
      index += 1
    }
    return index > start ? (value, index) : nil
  }

  private static let digits: [UInt32: Int] = Dictionary(
    uniqueKeysWithValues: zip("〇一二三四五六七八九".unicodeScalars.map(\.value), 0...9)
  ).merging(["○", "零", "Ο", "O"].flatMap(\.unicodeScalars).map { ($0.value, 0) }) { first, _ in first }

  private func day(at start: Int, _ limit: Int) -> (day: TimePeriod, end: Int)? {
    guard let year = number(start, limit, digits: 4...4), (1949...2100).contains(year.value),
      let month = number(year.end + 1, limit, digits: 1...2), (1...12).contains(month.value),
      Self.marks.contains(text[year.end]), month.end < limit, Self.marks.contains(text[month.end]),
      let day = number(month.end + 1, limit, digits: 1...2), (1...31).contains(day.value)
    else { return nil }
    return (.day(year.value, month.value, day.value), day.end)
  }

  private func number(_ start: Int, _ limit: Int, digits: ClosedRange<Int>) -> (value: Int, end: Int)? {
    var index = start
    while index < limit, text[index] == Scalars.space { index += 1 }
    let first = index
    var value = 0
    while index < limit, index - first <= digits.upperBound, Scalars.isDigit(text[index]) {
      value = value * 10 + Int(text[index] - 0x30)
      index += 1
    }
    guard digits.contains(index - first), index < limit || index == limit else { return nil }
    return (value, index)
  }

  /// The last plausible four-digit year in a document's name: `090_gov_work_report_city_2018.txt` → 2018.
  package static func year(inName name: String) -> Int? {
    var best: Int?
    var digits = ""
    for character in name.utf8 + [0x20] {
      if (48...57).contains(character) {
        digits.append(Character(Unicode.Scalar(character)))
      } else {
        if digits.utf8.count == 4, let year = Int(digits), (1949...2100).contains(year) { best = year }
        digits = ""
      }
    }
    return best
  }
}
