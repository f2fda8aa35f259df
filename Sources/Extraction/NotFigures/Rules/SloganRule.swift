// 1+1>2.

import ReportText

extension NotFigureRule {
  /// Matches: 1+1>2.
  static let slogan = NotFigureRule(
    name: "slogan", reason: .slogan, examples: ["发挥«1»+1>2的效能", "“1+«1»>2”"], counterExamples: ["达«2»%以上"]
  ) { site in
    let signs: [UInt32] = [0x2B, 0x3E, 0x3C, 0x3D]
    // 4+1 alone is a name; a slogan compares.
    let window = max(site.range.lowerBound, site.token.start - 5)..<min(site.range.upperBound, site.token.end + 6)
    guard site.text[window].contains(where: { $0 == 0x3E || $0 == 0x3C }) else { return false }
    return signs.contains(site.before()) || (site.token.isBare && signs.contains(site.after()))
  }
}
