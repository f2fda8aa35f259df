// What times mean among the figures of their sentence.

import ReportText

extension FigureReader {
  /// 五年新增就业60万人 among plans: years that no word counts back are those to come.
  func ahead(_ time: TimeExpression) -> TimeExpression {
    // 四年内筹集6亿元: so many years, where the report tells what it plans.
    if case .reportYear = time.meaning, text[time.range.upperBound - 1] == 0x5185, let first = text[time.range].first,
      let count = ChineseNumeralReader.digit(first) ?? (Scalars.isDigit(first) ? Int(first - 0x30) : nil), count >= 2
    {
      return TimeExpression(range: time.range, meaning: .nextYears(count))
    }
    guard case .lastYears(let count) = time.meaning, text[time.range.upperBound - 1] == 0x5E74,
      ChineseNumeralReader.digit(text[time.range.lowerBound]) != nil
    else { return time }
    return TimeExpression(range: time.range, meaning: .nextYears(count))
  }

  /// 6月…。同月,…: the month of which the paragraph has told last.
  func withSameMonth(_ times: [TimeExpression], in next: Sentence) -> [TimeExpression] {
    guard let start = text[next.range].firstIndex(where: Scalars.isHan),
      let word = Self.sameMonths.match(at: start, in: text, limit: next.range.upperBound),
      let told = paragraphDrafts.last(where: { !drafts[$0].isAside }),
      case .unit(.month(let year, let month))? = drafts[told].period
    else { return times }
    let time = TimeExpression(range: word.range, meaning: .months(.year(year), month...month))
    return ([time] + times.filter { !$0.range.overlaps(word.range) }).sorted {
      $0.range.lowerBound < $1.range.lowerBound
    }
  }

  private static let sameMonths = PhraseTable(words: "同月 同月份 同一个月")

  /// 立案40件,上年为41件: a year that is told behind a figure only to hold the one before against it is what 上年同期 is.
  func heldAgainst(_ times: [TimeExpression], in sentence: Sentence, _ tokens: [NumeralToken]) -> [TimeExpression] {
    guard let start = tokens.first?.start, !times.contains(where: { $0.meaning.isPartOfYear }) else { return times }
    return times.map { time in
      guard time.range.lowerBound > start, isYearBefore(time, times[0]), tells(time, tokens) else { return time }
      return TimeExpression(range: time.range, meaning: .samePeriodBefore)
    }
  }

  /// Whether `time` is the year before the one that the sentence, or else the report, speaks of.
  private func isYearBefore(_ time: TimeExpression, _ first: TimeExpression) -> Bool {
    switch time.meaning {
    case .relativeYear(-1): first == time || first.meaning.explicitYear == nil
    case .year(let year):
      (first == time ? frame.resolver.reportYear : first.meaning.explicitYear) == year + 1
    default: false
    }
  }

  /// Whether a clause of its own says no more than how many it was at `time`: ,2021年为41件.
  private func tells(_ time: TimeExpression, _ tokens: [NumeralToken]) -> Bool {
    guard let before = text[..<time.range.lowerBound].last,
      before == Scalars.comma || before == Self.but && text[time.range.lowerBound - 2] == Scalars.comma
    else { return false }
    var end = time.range.upperBound
    if let link = Self.links.match(at: end, in: text, limit: sentence.range.upperBound) { end = link.range.upperBound }
    return tokens.contains { $0.start == end }
  }

  /// 而, before what is held against something.
  private static let but: UInt32 = 0x800C
  private static let links = PhraseTable(words: "为 是 仅为 仅 只有 有 共")
}
