// Leaves out why something moved.

import ReportText

extension PhraseCleaner {
  /// 机械产品因半导体设备订单增加而: why it moved is no part of what moved.
  func withoutReason(_ range: Range<Int>) -> Range<Int> {
    guard range.upperBound < text.count, text[range.upperBound] == 0x800C || text[range].last == 0x800C,
      let reason = Self.reasons.firstMatch(in: range, of: text), reason.range.lowerBound - range.lowerBound >= 2
    else { return range }
    return range.lowerBound..<reason.range.lowerBound
  }

  private static let reasons = PhraseTable(words: "因 由于 受")

  /// 规上工业增加值受烟草行业拖累|下降4.7%: what moved it is no part of what moved.
  func withoutCause(_ range: Range<Int>) -> Range<Int> {
    guard let end = Self.causeEnds.match(endingAt: range.upperBound, in: text, limit: range.lowerBound),
      let start = text[range.lowerBound..<end.range.lowerBound].lastIndex(of: 0x53D7), start - range.lowerBound >= 2
    else { return range }
    return range.lowerBound..<start
  }

  private static let causeEnds = PhraseTable(words: "拖累 影响 拉动 带动 推动 冲击 制约 因素影响 影响而")
}
