// 09:01, 8点30分.

import ReportText

extension NotFigureRule {
  /// Matches: 09:01, 8点30分.
  static let timeOfDay = NotFigureRule(
    name: "time-of-day", reason: .time, examples: ["于«16»:54发布", "上午«9»时开会", "在«8»点前", "16时«30»分"],
    counterExamples: ["共«16»件"]
  ) { site in
    if isClock(site) || isClockWithSeconds(site) { return true }
    // 16时30分: minutes behind the hour.
    if site.digitsAreFollowed(by: minutes), site.before() == 0x65F6 || site.before() == 0x70B9,
      Scalars.isDigit(site.before(2)), (site.wholeNumber ?? 99) <= 59
    {
      return true
    }
    return site.token.isBare && site.digitsAreFollowed(by: clockWords) && (site.wholeNumber ?? 99) <= 24
  }

  /// 16:54: hours and two-digit minutes, and nothing that speaks of a proportion.
  private static func isClock(_ site: NumeralSite) -> Bool {
    guard site.token.isBare, site.token.value.lastPlace == 0, !BareNumbers.isProportion(site) else { return false }
    // 表9:2010年主要商品…: the number of a table.
    if site.before() == 0x8868 { return false }
    if site.after() == Scalars.colon, Scalars.isDigit(site.after(1)) {
      return Scalars.isDigit(site.after(2)) && (site.wholeNumber ?? 99) <= 24
    }
    return site.before() == Scalars.colon && Scalars.isDigit(site.before(2)) && site.token.digitCount == 2
      && (site.wholeNumber ?? 99) <= 59
  }

  /// 08:53:56: three pairs of digits, whatever word stands behind them.
  private static func isClockWithSeconds(_ site: NumeralSite) -> Bool {
    func isPart(_ scalar: UInt32) -> Bool { Scalars.isDigit(scalar) || scalar == Scalars.colon }
    var start = site.token.start
    var end = site.token.digitsEnd
    while start > site.range.lowerBound, isPart(site.text[start - 1]), site.token.start - start < 8 { start -= 1 }
    while end < site.range.upperBound, isPart(site.text[end]), end - site.token.digitsEnd < 8 { end += 1 }
    let parts = site.text[start..<end].split(separator: Scalars.colon, omittingEmptySubsequences: false)
    return parts.count == 3
      && parts.allSatisfy { $0.count == 2 && ($0.first ?? 0x39) <= 0x35 }
  }

  private static let minutes = PhraseTable(words: "分")
  private static let clockWords = PhraseTable(words: "时许 点整 点半 点钟 时整 点前 时至 时前 时起 时开 点至")
}
