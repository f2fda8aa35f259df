// 国内生产总值[2].

import ReportText

extension NotFigureRule {
  /// Matches: 国内生产总值[2].
  static let footnoteMark = NotFigureRule(
    name: "footnote-mark", reason: .footnoteMark, examples: ["国内生产总值[«2»]", "500强”[«1»]", "企业〔«3»〕"],
    counterExamples: ["(«2»家)"]
  ) { site in
    let opens: [UInt32] = [0x5B, 0x3010, 0x3014, 0xFF3B]
    let closes: [UInt32] = [0x5D, 0x3011, 0x3015, 0xFF3D]
    let next = site.token.digitsEnd < site.range.upperBound ? site.text[site.token.digitsEnd] : 0
    return opens.contains(site.before()) && closes.contains(next) && site.token.digitCount <= 3
  }
}
