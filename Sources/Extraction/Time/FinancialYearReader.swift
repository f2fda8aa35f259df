// Years that begin within a year and end in the next: 二零二二至二三財政年度, 2022-23年度, 2022/23學年.

import ReportText

/// Reads years of two numbers: those of budgets run from April to March, those of schools from September to August.
struct FinancialYearReader {
  let text: [UInt32]
  let limit: Int

  /// The year of two numbers at `start`; nil where the second number is not the year after the first.
  func expression(at start: Int) -> TimeExpression? {
    guard let first = number(at: start, digits: 4), TimeLexer.plausibleYears.contains(first), start + 5 < limit,
      Self.marks.contains(text[start + 4])
    else { return nil }
    for digits in [4, 2] {
      guard let second = number(at: start + 5, digits: digits),
        second == (digits == 4 ? first + 1 : (first + 1) % 100),
        let tail = Self.tails.match(at: start + 5 + digits, in: text, limit: limit),
        // 2021—2022年度 is two years of their own.
        digits == 2 || tail.range.count > 2 || tail.value == Self.schoolStart
      else { continue }
      let begins = tail.value
      return TimeExpression(
        range: start..<tail.range.upperBound,
        meaning: .span(
          .months(.year(first), begins...begins), .months(.year(first + 1), (begins - 1)...(begins - 1))))
    }
    return nil
  }

  private func number(at start: Int, digits: Int) -> Int? {
    guard start + digits <= limit else { return nil }
    var number = 0
    for scalar in text[start..<(start + digits)] {
      let digit = Scalars.isDigit(scalar) ? Int(scalar - 0x30) : ChineseNumeralReader.digit(scalar).map { Int($0) }
      guard let digit else { return nil }
      number = number * 10 + digit
    }
    return number
  }

  private static let marks: ScalarSet = "至到-—–/~"
  private static let budgetStart = 4
  private static let schoolStart = 9
  /// The month in which such a year begins.
  private static let tails = PhraseTable<Int>([
    ("财政年度", budgetStart), ("财年", budgetStart), ("年度", budgetStart), ("学年", schoolStart), ("学年度", schoolStart),
  ])
}
